import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { checkCaseFile } from "./check-case-file";
import { casesFolder } from "./project-folder";
import { caseFilePath } from "./read-case";
import { readText } from "./read-text";

const read = readText(caseFilePath("teaching-merger") ?? "");
const text = read.ok ? read.text : "";

test("a shipped case is named after its file, and the fault says where its id stands", () => {
  expect(checkCaseFile(join(casesFolder(), "teaching-merger.json"), text)).toMatchObject({ ok: true, faults: [] });
  const { ok, faults } = checkCaseFile(join(casesFolder(), "harbour.json"), text);
  expect(ok).toBe(false);
  const line = 1 + text.slice(0, text.indexOf('"id": "teaching-merger"')).split("\n").length - 1;
  expect(faults).toEqual([{ code: "named-otherwise", line, column: expect.any(Number) as unknown, path: "/id", event: null, expected: '"harbour", since the file is data/cases/harbour.json', found: '"teaching-merger"', advice: expect.stringMatching(/address\.$/) as unknown }]);
});

test("anywhere else a file may have any name", () => {
  expect(checkCaseFile("/somewhere/harbour.json", text)).toMatchObject({ ok: true, faults: [] });
});
