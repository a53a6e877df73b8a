import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import { writeCsvRow } from "../format-csv";
import { parseStakeList } from "./parse-stake-list";

const names = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, " ").trim()).filter((text) => text !== "" && !text.includes("\uFEFF"));

test("whatever names a list has, it is read as it was written", () => {
  const rows = fc.uniqueArray(fc.tuple(names, names, fc.integer({ min: 1, max: 10 })), { maxLength: 9, selector: ([owner, held]) => JSON.stringify([owner, held]) });
  holdsForAll(rows, (list) => {
    const text = ["owner,held,percent", ...list.map(writeCsvRow)].join("\r\n");
    const read = parseStakeList(text);
    assert.ok(read.ok);
    assert.deepEqual(read.stakes.map(({ owner, held, min }) => [owner, held, Math.round(min * 100)]), list);
  });
});

test("no text at all is more than wrong", () => {
  holdsForAll(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "1", " ", "owner,held,percent\n"), maxLength: 30 }), (text) => {
    const read = parseStakeList(text);
    assert.ok(read.ok || read.faults.length > 0);
  });
});

test("all that is wrong with a list is said at once, by its lines", () => {
  const text = ["Owner, Held, Percent", "a,b,60", "", "a,b,10", "c,b,41", "c,d", ",d,5", "c,e,-1", "c,f,lots", '"x', 'y",g,100', '"open,g,1'].join("\n");
  const read = parseStakeList(text);
  expect(read.ok ? [] : read.faults.map(({ line, found }) => [line, found])).toEqual([
    [4, "another in line 2"],
    [5, "101 % up to this line"],
    [6, "2 cells"],
    [7, "an empty cell"],
    [8, '"-1"'],
    [9, '"lots"'],
    [12, "none up to the end of the list"],
  ]);
});

test("a list without its heads is refused", () => {
  expect(parseStakeList("a,b,60\n")).toMatchObject({ ok: false, faults: [{ line: 1 }] });
  expect(parseStakeList("")).toMatchObject({ ok: false, faults: [{ line: 1, found: "an empty list" }] });
});
