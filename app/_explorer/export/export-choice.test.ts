import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { THEMES } from "../../_design/tokens";
import { BACKGROUNDS, FILM_HEIGHTS, FIRST_CHOICE, formatChoice, FORMATS, parseChoice, PARTS, SPANS, SUBJECTS, type ExportChoice } from "./export-choice";
import { PICTURE_SIZES } from "./picture-sizes";

const anyChoice: fc.Arbitrary<ExportChoice> = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  format: fc.constantFrom(...FORMATS),
  size: fc.constantFrom(...PICTURE_SIZES),
  part: fc.constantFrom(...PARTS),
  theme: fc.constantFrom(...THEMES),
  background: fc.constantFrom(...BACKGROUNDS),
  span: fc.constantFrom(...SPANS),
  filmHeight: fc.constantFrom(...FILM_HEIGHTS),
});

test("a choice is remembered as it was", () => {
  fc.assert(fc.property(anyChoice, (choice) => assert.deepEqual(parseChoice(formatChoice(choice)), { ...choice })));
});

test("whatever was remembered, there is a choice", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.ok(PICTURE_SIZES.includes(parseChoice(text).size))));
  expect(parseChoice(null)).toEqual(FIRST_CHOICE);
  expect(parseChoice('{"format":"gif","theme":"dark"}')).toEqual({ ...FIRST_CHOICE, theme: "dark" });
});
