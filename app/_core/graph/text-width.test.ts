import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { INTER_ADVANCES } from "./inter-advances";
import { measureText, type TextWeight } from "./text-width";

const WEIGHTS: TextWeight[] = [400, 500, 600];

test("an empty text takes no room", () => {
  expect(measureText("", 14, 400)).toBe(0);
});

test("a label is as wide as a browser sets it", () => {
  const setByChromium = 13_226.5; // 1000 px high in Inter 600, with kerning
  expect(measureText("Kingdom Holding Company", 1000, 600) / setByChromium).toBeCloseTo(1, 2);
});

test("every digit is as wide as every other", () => {
  for (const weight of WEIGHTS) {
    expect(new Set([..."0123456789"].map((digit) => measureText(digit, 10, weight))).size).toBe(1);
  }
});

test("the punctuation of labels is in the table", () => {
  const known = new Set(INTER_ADVANCES.flatMap(({ first, 400: advances }) => advances.map((_, at) => String.fromCodePoint(first + at))));
  for (const sign of "–—’‘“”…€£·%×+&§éñøßŁžő") expect(known, sign).toContain(sign);
});

test("every range has as many widths in each weight", () => {
  for (const range of INTER_ADVANCES) {
    expect([range[500].length, range[600].length]).toEqual([range[400].length, range[400].length]);
  }
});

test("a decomposed letter is as wide as the composed one", () => {
  expect(measureText("Socie\u0301te\u0301", 14, 400)).toBe(measureText("Société", 14, 400));
});

test("an ideograph is an em wide, also beyond the first plane", () => {
  expect(measureText("株𠮷→", 20, 600)).toBe(60);
});

test("marks of direction take no room", () => {
  expect(measureText("\u202Eabc\u202C", 14, 400)).toBe(measureText("abc", 14, 400));
});

test("text is as wide as its parts and grows with its size", () => {
  const label = fc.string({ unit: fc.constantFrom(..."ABCdef 0189.,–株é") });
  fc.assert(
    fc.property(label, label, fc.constantFrom(...WEIGHTS), (one, other, weight) => {
      const whole = measureText(one + other, 10, weight);
      expect(whole).toBeCloseTo(measureText(one, 10, weight) + measureText(other, 10, weight), 8);
      expect(measureText(one + other, 20, weight)).toBeCloseTo(2 * whole, 8);
    }),
  );
});
