import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { placeCase } from "./case-bundle";
import { listCases } from "./read-case";
import { readSketch } from "./read-sketch";

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "holdings-sketch-"));
  mkdirSync(join(folder, "data", "sketches"), { recursive: true });
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function sketched(text: string) {
  writeFileSync(join(folder, "data", "sketches", "harbour.json"), text);
  return () => readSketch("harbour", folder);
}

test("a sketch says who stands where", () => {
  expect(sketched('{ "acme": [0, -4], "bolt": [2, 0] }')()).toEqual({ acme: [0, -4], bolt: [2, 0] });
});

test("a case without a sketch leaves everything to the search", () => {
  expect(readSketch("harbour", folder)).toEqual({});
});

test("a place that is no row and column is refused by the name of its entity", () => {
  for (const stand of ["[0]", "[0, 1, 2]", "[0.5, 1]", "[-1, 0]", '["0", 1]', "null", "{}"]) expect(sketched(`{ "acme": [0, 0], "bolt": ${stand} }`)).toThrow("bolt");
  for (const text of ["[]", "null", "7"]) expect(sketched(text)).toThrow("harbour.json");
});

test("every sketched entity of a shipped case stands in the row and column of its sketch", () => {
  let count = 0;
  for (const theCase of listCases()) {
    const sketch = Object.entries(readSketch(theCase.id));
    if (sketch.length === 0) continue;
    const { places } = placeCase(theCase, Object.fromEntries(sketch));
    const drawn = sketch.flatMap(([id, [row, column]]) => (places[id] === undefined ? [] : [{ id, row, column, ...places[id] }]));
    const origin = drawn[0] === undefined ? 0 : drawn[0].x - drawn[0].column * 24;
    expect(drawn.filter(({ x, column }) => x - origin !== column * 24).map(({ id }) => id)).toEqual([]);
    expect(drawn.filter((a) => drawn.some((b) => a.row < b.row && a.y >= b.y)).map(({ id }) => id)).toEqual([]);
    count += drawn.length;
  }
  expect(count).toBeGreaterThan(0);
});
