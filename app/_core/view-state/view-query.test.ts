import { expect, test } from "@playwright/test";
import assert from "node:assert";
import fc from "fast-check";
import { key } from "../replay/things";
import { formatViewQuery, parseViewQuery, PLAIN_QUERY } from "./view-query";

const text = fc.string({ minLength: 1, unit: "grapheme" });
const query = fc.record({
  about: fc.option(fc.oneof(text.map(key.entity), fc.tuple(text, text).map(([owner, held]) => key.stake(owner, held)))),
  focus: fc.option(text),
  ghosts: fc.boolean(),
});

test("what is written after the question mark is read back", () => {
  fc.assert(fc.property(query, (it) => assert.deepEqual(parseViewQuery(formatViewQuery(it)), it)));
});

test("whatever stands there is read without a fault, and plain where it makes no sense", () => {
  fc.assert(fc.property(fc.string(), (it) => void parseViewQuery(it)));
  for (const it of ["", "?", "?about=", "?about=nothing", "?about=entity:", "?ghosts=no", "?focus="]) expect(parseViewQuery(it)).toEqual(PLAIN_QUERY);
});

test("plain leaves no trace, and a key can be read by a person", () => {
  expect(formatViewQuery(PLAIN_QUERY)).toBe("");
  expect(formatViewQuery({ ...PLAIN_QUERY, about: key.stake("tide", "quay") })).toBe("?about=stake:tide>quay");
});
