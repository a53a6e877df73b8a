import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { DEEPEST, LONGEST_TEXT, scanJson } from "./scan-json";

const codesOf = (text: string) => scanJson(text).map(({ code }) => code);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), fc.constantFrom(0, 1, 4))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** A text with a few characters put in, taken out or exchanged. */
const spoiltJson = fc
  .tuple(jsonText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."{}[]\",:\\/ \n\t'0-1.eE+u\u0000\uD800nulltrue"), fc.nat(2)), { maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((spoilt, [at, character, taken]) => {
      const place = at % (spoilt.length + 1);
      return spoilt.slice(0, place) + character + spoilt.slice(place + taken);
    }, text),
  );

test("the scan takes for JSON just what JSON.parse does", () => {
  holdsForAll(fc.oneof(spoiltJson, fc.string(), fc.constantFrom("01", "-", "1.", ".5", "1e", "+1", '"\\x"', '"\\u12g4"', "[,]", "{,}", "nul", "\u00a0 1")), (text) => {
    assert.equal(codesOf(text).includes("not-json"), !isJson(text));
  }, 3000);
});

test("no depth overflows the scan, and one step too deep is refused", () => {
  expect(codesOf("[".repeat(100_000) + "]".repeat(100_000))).toEqual(["too-deep"]);
  expect(codesOf('{"a":'.repeat(100_000))).toEqual(["too-deep"]);
  expect(codesOf("[".repeat(DEEPEST) + "]".repeat(DEEPEST))).toEqual([]);
  expect(codesOf("[".repeat(DEEPEST + 1) + "]".repeat(DEEPEST + 1))).toEqual(["too-deep"]);
});

test("a text one unit too long is not read at all", () => {
  expect(codesOf(" ".repeat(LONGEST_TEXT - 1) + "1")).toEqual([]);
  expect(codesOf(" ".repeat(LONGEST_TEXT) + "1")).toEqual(["too-large"]);
});

test("a key that comes twice in one object is found, however it is written; in two objects it may come", () => {
  expect(scanJson('{"a":1,"\\u0061":2}')).toMatchObject([{ code: "duplicate-key", offset: 7, path: ["a"] }]);
  expect(scanJson('{"__proto__":1,"constructor":2,"__proto__":3}')).toMatchObject([{ code: "duplicate-key", offset: 31 }]);
  expect(codesOf('{"a":{"a":[{"a":1},{"a":1}]},"b":{"a":1}}')).toEqual([]);
});

test("half of a character is found, written or as an escape; a whole one may be either", () => {
  expect(scanJson('["\\ud83d\\ude00 \\ud83d"]')).toMatchObject([{ code: "lone-surrogate", offset: 15, path: [0] }]);
  for (const text of ['["\\ude00"]', '["\ud83dx"]', '["\\ud83d\\ud83d\\ude00"]', '{"\\ud83d":1}']) expect(codesOf(text), text).toEqual(["lone-surrogate"]);
  for (const text of ['["\\ud83d\\ude00"]', '["\ud83d\ude00"]', '["\\ud83d\ude00"]']) expect(codesOf(text), text).toEqual([]);
});

test("what is no JSON is said in plain words, with what to do", () => {
  const said = (text: string) => scanJson(text).map(({ offset, expected, found, advice }) => [offset, expected, found, advice]);
  expect(said('{"a":1,}')).toEqual([[7, "a key in double quotes", '"}"', "Take out the comma before it."]]);
  expect(said("{'a':1}")).toEqual([[1, 'a key in double quotes, or "}"', `"'"`, "Write keys and texts in double quotes."]]);
  expect(said('{"a":1 // one\n}')[0]?.[3]).toContain("no comments");
  expect(said("\uFEFF{}")[0]?.[3]).toContain("byte order mark");
  expect(said('{"a": "b\n"}')).toEqual([[8, expect.stringContaining("double quote"), "a line break", expect.stringContaining("\\n")]]);
  expect(said('["never closed')).toEqual([[1, expect.stringContaining("double quote"), "a quote that is never closed", expect.any(String)]]);
  expect(said("")).toEqual([[0, "a value", "the end of the file", expect.stringContaining("breaks off")]]);
});
