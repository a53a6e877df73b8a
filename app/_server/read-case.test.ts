import { expect, test } from "@playwright/test";
import { caseFilePath, listCaseIds, listCases, readCase } from "./read-case";
import { readText } from "./read-text";

test("every shipped case is sound and named after its file", () => {
  expect(listCases().map(({ id }) => id)).toEqual(listCaseIds());
  expect(listCaseIds()).toContain("teaching-merger");
});

test("a case is read once, and is the same value each time", () => {
  expect(readCase("teaching-merger")).toBe(readCase("teaching-merger"));
});

test("what is no case's id names no file, not even a path that would lead to one", () => {
  for (const id of ["nothing", "", "../cases/teaching-merger", "teaching-merger.json", "__proto__"]) {
    expect(caseFilePath(id)).toBeUndefined();
    expect(readCase(id)).toBeUndefined();
  }
});

test("a path that leads to no text says why", () => {
  expect(readText("/no/such/file.json")).toEqual({ ok: false, reason: "not-found" });
  expect(readText("/")).toEqual({ ok: false, reason: "not-a-file" });
});
