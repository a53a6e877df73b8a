import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { measureText } from "./text-width";
import { wrapText } from "./wrap-text";

const words = fc.array(fc.string({ unit: fc.constantFrom(..."abcWMÉ株."), minLength: 1, maxLength: 18 }), { minLength: 1, maxLength: 9 });

test("a text takes two lines at most, none wider than it may be", () => {
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrapText(list.join(" "), 14, 600, 150, 204);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(Math.max(...lines.map((line) => measureText(line, 14, 600)))).toBeLessThanOrEqual(204);
    }),
  );
});

test("no word is lost without a sign of it", () => {
  fc.assert(
    fc.property(words, (list) => {
      const lines = wrapText(list.join(" "), 14, 600, 150, 204);
      expect(lines.join(" ") === list.join(" ") || lines.some((line) => line.endsWith("…"))).toBe(true);
    }),
  );
});

test("a name that is too long for one line parts where both halves are nearly as long", () => {
  expect(wrapText("Public stockholders of Twitter", 14, 600, 150, 204)).toEqual(["Public stockholders", "of Twitter"]);
});
