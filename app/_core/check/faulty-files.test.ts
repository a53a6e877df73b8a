import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { BUILT_CODES, EVERY_CODE, MISTAKES, readFaulty } from "../testing/faulty";
import { checkCaseText } from "./check-case";
import { FAULT_CODES, WARNING_CODES } from "./codes";

/** The line and column of a mistake, by looking for a piece of the text. */
function placeOf(text: string, at: string): { line: number; column: number } {
  const offset = text.indexOf(at.replace("¦", "")) + at.indexOf("¦");
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

test("every code has a file named after it, and every file a code", () => {
  const files = readdirSync(new URL("../testing/faulty/", import.meta.url)).map((name) => name.replace(/\.json$/, ""));
  expect([...files, ...BUILT_CODES].sort()).toEqual([...EVERY_CODE].sort());
});

for (const code of EVERY_CODE) {
  test(`${code}: its file has this fault and no other, said with its place and what to do`, () => {
    const text = readFaulty(code);
    const { at, path, event } = MISTAKES[code];
    if (!BUILT_CODES.includes(code)) expect(text.split(at.replace("¦", "")), "the mark comes once").toHaveLength(2);

    const { ok, faults, warnings } = checkCaseText(text);
    const isWarning = (WARNING_CODES as readonly string[]).includes(code);
    expect(ok).toBe(isWarning);
    expect([...faults, ...warnings]).toEqual([
      { code, path, event, ...placeOf(text, at), expected: expect.stringMatching(/\S/), found: expect.stringMatching(/\S/), advice: expect.stringMatching(/\S.*\.$/) },
    ]);
  });
}

test("codes are kebab-case and each stands in one stage only", () => {
  const codes = [...FAULT_CODES, ...WARNING_CODES];
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});
