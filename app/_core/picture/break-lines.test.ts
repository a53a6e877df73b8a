import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { breakLines, limitLines, widthOfLine, type Setting } from "./break-lines";

const SANS: Setting = { size: 14, weight: 500 };
const SERIF: Setting = { size: 25, weight: 600, isSerif: true };
const texts = fc.array(fc.string({ unit: fc.constantFrom(..."Iilm W株-/é"), minLength: 1, maxLength: 60 }), { maxLength: 20 }).map((words) => words.join(" "));
const settings = fc.constantFrom(SANS, SERIF);
const widths = fc.integer({ min: 60, max: 900 });

test("no line is wider than it may be, however long a word is, and nothing is lost", () => {
  fc.assert(
    fc.property(texts, settings, widths, fc.boolean(), (text, style, width, isBalanced) => {
      const lines = breakLines(text, style, width, isBalanced);
      assert.ok(lines.every((line) => widthOfLine(line, style) <= width));
      assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
    }),
  );
});

test("lines that are limited are no more and no wider, and say that something is left out", () => {
  fc.assert(
    fc.property(texts, settings, widths, fc.integer({ min: 1, max: 4 }), (text, style, width, most) => {
      const lines = breakLines(text, style, width);
      const limited = limitLines(lines, most, style, width);
      assert.ok(limited.length <= most || lines.length === 0);
      assert.ok(limited.every((line) => widthOfLine(line, style) <= width));
      assert.equal(limited.at(-1)?.endsWith("…") ?? false, lines.length > most);
    }),
  );
});

test("a headline's lines are about equally long", () => {
  expect(breakLines("X Corp. still goes to court in its own name", SERIF, 460, true)).toEqual(["X Corp. still goes to", "court in its own name"]);
});

test("an address is cut where it has a hyphen or a slash", () => {
  expect(breakLines("https://holdings.example/cases/x-holdings/at/twitter-merges-into-x-corp", SANS, 320)).toEqual([
    "https://holdings.example/cases/x-holdings/at/",
    "twitter-merges-into-x-corp",
  ]);
});
