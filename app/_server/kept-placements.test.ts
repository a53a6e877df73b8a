import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { placeCase } from "./case-bundle";
import { dropOtherPlacements, findKeptPlacement, keepPlacement, type KeptPlacement } from "./kept-placements";
import { hashOfCase, readCase } from "./read-case";

const test = base.extend<{ folder: string }>({
  // Playwright wants the first argument taken apart, even where nothing is taken.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, run) => {
    const folder = mkdtempSync(join(tmpdir(), "holdings-placements-"));
    await run(folder);
    rmSync(folder, { recursive: true });
  },
});

const PLACEMENT = { places: { a: { x: -0.1, y: 1 / 3 } }, sizes: { a: { width: 160, height: 56 } }, rows: [{ top: 0, bottom: 56 }], frames: { "": { left: 0, top: 0, right: 400, bottom: 264 } } };
const KEPT = { caseHash: "c0ffee", placedBy: "one", placement: PLACEMENT } as unknown as KeptPlacement;

test("what is kept of a file is found again, to the last digit", ({ folder }) => {
  keepPlacement(folder, KEPT);
  expect(findKeptPlacement(folder, "c0ffee", "one")).toEqual(PLACEMENT);
  expect(readdirSync(folder)).toEqual(["c0ffee.json"]);
});

test("the placement of a shipped case survives being kept", ({ folder }) => {
  const theCase = readCase("teaching-merger");
  if (theCase === undefined) throw new Error("the teaching case is gone");
  const placement = placeCase(theCase, {});
  keepPlacement(folder, { caseHash: hashOfCase(theCase), placedBy: "one", placement });
  expect(JSON.stringify(findKeptPlacement(folder, hashOfCase(theCase), "one"))).toBe(JSON.stringify(placement));
});

test("what other code placed is not taken, nor anything without a stamp", ({ folder }) => {
  keepPlacement(folder, KEPT);
  keepPlacement(folder, { ...KEPT, caseHash: "beef", placedBy: "" });
  expect(findKeptPlacement(folder, "c0ffee", "two")).toBeUndefined();
  expect(findKeptPlacement(folder, "c0ffee", "")).toBeUndefined();
  expect(findKeptPlacement(folder, "beef", "")).toBeUndefined();
});

test("a later placement takes the place of an earlier one", ({ folder }) => {
  keepPlacement(folder, KEPT);
  keepPlacement(folder, { ...KEPT, placedBy: "two" });
  expect(findKeptPlacement(folder, "c0ffee", "one")).toBeUndefined();
  expect(findKeptPlacement(folder, "c0ffee", "two")).toEqual(PLACEMENT);
});

test("nothing is found where nothing is kept, or what is kept is broken or of another file", ({ folder }) => {
  expect(findKeptPlacement(join(folder, "nowhere"), "c0ffee", "one")).toBeUndefined();
  expect(findKeptPlacement(folder, "c0ffee", "one")).toBeUndefined();
  for (const text of ["", "null", "[]", JSON.stringify(KEPT).slice(0, -9), JSON.stringify({ ...KEPT, caseHash: "beef" })]) {
    writeFileSync(join(folder, "c0ffee.json"), text);
    expect(findKeptPlacement(folder, "c0ffee", "one")).toBeUndefined();
  }
});

test("placements of files no longer shipped are dropped", ({ folder }) => {
  keepPlacement(folder, KEPT);
  keepPlacement(folder, { ...KEPT, caseHash: "beef" });
  dropOtherPlacements(folder, ["beef"]);
  expect(readdirSync(folder)).toEqual(["beef.json"]);
});
