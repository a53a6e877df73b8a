import { expect, test } from "@playwright/test";
import { describeValue } from "./describe-value";

test("a value is shown in one short line", () => {
  expect(describeValue("a\nb")).toBe('"a\\nb"');
  expect(describeValue("x".repeat(500))).toBe(`"${"x".repeat(60)}…"`);
  expect(describeValue([1, 2])).toBe("a list of 2");
  expect(describeValue({ min: 75, max: { deep: true } })).toBe('{ "min": 75, "max": … }');
  expect(describeValue({ a: 1, b: 2, c: 3, d: 4, e: 5 })).toBe('{ "a": 1, "b": 2, "c": 3, "d": 4, … }');
  expect([describeValue(""), describeValue([]), describeValue({}), describeValue(null), describeValue(Infinity)]).toEqual([
    "an empty text",
    "an empty list",
    "an empty object",
    "null",
    "a number too large to hold",
  ]);
});

test("marks that would turn or hide the words around them are shown as escapes", () => {
  expect(describeValue("Kiln \u202Ecni\u200B\uFEFF")).toBe('"Kiln \\u202ecni\\u200b\\ufeff"');
  expect(describeValue("half \uD83D")).toBe('"half \\ud83d"');
});
