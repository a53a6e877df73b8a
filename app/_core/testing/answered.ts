import assert from "node:assert/strict";
import { checkCaseText, type CheckedCase } from "../check/check-case";
import { MOST_FAULTS } from "../timeline/faults";
import { checkAlwaysTrue } from "./always-true";

/** Checks that a text, whatever it was, gets an answer that is whole and consistent, with every place inside the text. */
export function checkAnswered(text: string): CheckedCase {
  const checked = checkCaseText(text);
  const lines = text.split(/\r\n|\n|\r/);
  assert.equal(checked.ok, checked.faults.length === 0);
  assert.ok(checked.faults.length <= MOST_FAULTS && checked.warnings.length <= MOST_FAULTS);
  for (const { line, column, path, expected, found, advice } of [...checked.faults, ...checked.warnings]) {
    assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1, `column ${column}`);
    assert.ok(path === "" || path.startsWith("/"));
    assert.ok(expected !== "" && found !== "" && advice !== "");
  }
  return checked;
}

/** The same, and that what is accepted keeps every rule that is always true. Returns whether it was accepted. */
export function checkSound(text: string): boolean {
  const checked = checkAnswered(text);
  if (checked.ok) checkAlwaysTrue(checked.case);
  return checked.ok;
}
