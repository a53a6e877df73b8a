import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { parsePlainJson } from "./glance-json";
import { DEEPEST, LONGEST_TEXT, MOST_ITEMS, MOST_KEYS, MOST_VALUES, scanJson } from "./scan-json";

const PIECES = ['{"a":1,"a":2}', '{"a":{"a":[]}}', '"\\ud83d"', '"\\ud83d\\ude00"', "\ud83d", '"\\\\"', '"\\""', '":"', '",{"', "[[1],[2]]", '{"\\u0061":1,"a":2}', '{"__proto__":1,"__proto__":2}', "\ufeff1", "nul", "1,", " ", "\n"];
const composed = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.json(), fc.constantFrom("{", "}", "[", "]", ",", ":", '"')), { maxLength: 4 });
const texts = fc.oneof(fc.json(), composed.map((pieces) => pieces.join("")), composed.map((pieces) => `[${pieces.join(",")}]`), composed.map((pieces) => `{"k":${pieces.join(',"k":')}}`));

test("a text is taken for plain only where the scan finds nothing, and gives the value that is written", () => {
  let plain = 0;
  holdsForAll(texts, (text) => {
    const parsed = parsePlainJson(text);
    if (parsed === undefined) return;
    plain += 1;
    assert.deepEqual(scanJson(text), []);
    assert.deepEqual(parsed.value, JSON.parse(text));
  }, 4000);
  expect(plain, "many are plain").toBeGreaterThan(1000);
});

test("an ordinary text is plain, so that the slow scan is only for texts with faults", () => {
  for (const text of ['{"a": [1, {"a": "b\\"c: {[,"}], "b": "\u00e9 \ud83d\ude00"}', "[]", "1", '{"a\\\\": {}}']) expect(parsePlainJson(text), text).toEqual({ value: JSON.parse(text) });
});

test("what is too large, too deep or too much is not plain, and the scan says what of it", () => {
  const keys = Array.from({ length: MOST_KEYS + 1 }, (_, index) => `"k${index}":0`).join(",");
  const tooMuch: readonly (readonly [string, string])[] = [
    [" ".repeat(LONGEST_TEXT) + "1", "too-large"],
    [`[${"1,".repeat(MOST_VALUES)}1]`, "too-large"],
    [`{${keys}}`, "too-large"],
    ["[".repeat(DEEPEST + 1) + "]".repeat(DEEPEST + 1), "too-deep"],
    [`[[[${"1,".repeat(MOST_ITEMS)}1]]]`, "too-many-items"],
  ];
  for (const [text, code] of tooMuch) {
    expect(parsePlainJson(text), code).toBeUndefined();
    expect(scanJson(text).map((it) => it.code)).toEqual([code]);
  }
});
