import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../testing/properties";
import { formatEffective } from "./effective-shares";
import { withPlainSpaces } from "./spaces";

const say = (...args: Parameters<typeof formatEffective>) => withPlainSpaces(formatEffective(...args));

test("a reckoned share says whether digits were left out", () => {
  expect([54, 16.055193, 33.333333, 0.0004, 21.115, 100].map((percent) => say(percent))).toEqual(["54 %", "about 16.055 %", "about 33.333 %", "less than 0.001 %", "21.115 %", "100 %"]);
});

test("a range is rounded outward, and an outer bound is said to be one", () => {
  expect(say({ min: 12.34567, max: 45.67891 })).toBe("12.345–45.679 %");
  expect(say({ min: 50, max: 100, minExclusive: true })).toBe("more than half");
  expect(say({ min: 0, max: 100 })).toBe("not disclosed (anything up to all)");
  expect(say({ min: 10, max: 20 }, true)).toBe("10–20 % (outer bounds)");
});

test("what is said of a range leaves nothing of it out", () => {
  const ranges = fc.tuple(fc.double({ min: 0.001, max: 90, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }));
  holdsForAll(ranges, ([min, width]) => {
    const numbers = [...say({ min, max: min + width }).matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
    assert.ok(Math.min(...numbers) <= min + 1e-6 && Math.max(...numbers) >= min + width - 1e-6);
  });
});
