import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { formatCsv, guardFormula } from "./format-csv";

/** Reads a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at] ?? "";
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++] ?? "";
    }
    row.push(cell);
    if (text[at] === ",") at += 1;
    else {
      assert.equal(text.slice(at, at + 2), "\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\", ab'é") }));
const cell = fc.oneof(words, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test("a table read back has the same cells, what would begin a formula after its apostrophe", () => {
  holdsForAll(table, (rows) => {
    const heads = (rows[0] ?? []).map((_, index) => `head_${String(index)}`);
    const text = formatCsv(heads, rows);
    assert.equal(text[0], "\uFEFF");
    const written = rows.map((row) => row.map((it) => (it === null ? "" : typeof it === "number" ? String(it) : guardFormula(it))));
    assert.deepEqual(readCsv(text.slice(1)), [heads, ...written]);
  }, 1000);
});

test("no words begin a formula once guarded, and guarding loses no letter", () => {
  holdsForAll(words, (it) => {
    const guarded = guardFormula(it);
    assert.ok(!/^[=+\-@\t\r\n]/.test(guarded));
    assert.ok(guarded === it || guarded === `'${it}`);
  }, 1000);
});

test("words and numbers stand as a spreadsheet wants them", () => {
  expect(formatCsv(["name", "percent"], [["Quay, Ltd", 9.58], ['"Q"', null], ["=1+1", -3], ["plain", 0]])).toBe(
    '\uFEFFname,percent\r\n"Quay, Ltd",9.58\r\n"""Q""",\r\n\'=1+1,-3\r\nplain,0\r\n',
  );
});
