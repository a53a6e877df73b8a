import { expect, test } from "@playwright/test";
import { isWanted } from "./unicode-range";

const LATIN = "U+0000-00FF, U+131, U+2000-206F, U+20AC";

for (const [text, isIn] of [
  ["Twitter", true],
  ["", false],
  ["ÿ", true],
  ["Ā", false],
  ["ı", true],
  ["Āā€", true],
  ["–", true],
  ["日本", false],
  ["𝒜", false],
] as const) {
  test(`Latin is ${isIn ? "" : "not "}wanted for "${text}"`, () => expect(isWanted(LATIN, text)).toBe(isIn));
}

test("a range means the same however CSS shortens it", () => {
  for (const range of ["U+0000-00FF", "U+0-FF", "u+0-ff", "U+??", "U+100, U+00-FF"]) {
    expect(isWanted(range, "ÿ"), range).toBe(true);
    expect(isWanted(range, "ā"), range).toBe(false);
  }
  expect(isWanted("U+4??", "Ж")).toBe(true);
});
