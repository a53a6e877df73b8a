import { expect, test } from "@playwright/test";
import { leastUpward } from "./rings";

const arrows = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.slice(0, 1), to: pair.slice(1) }));

test("a chart without a ring needs no arrow upward", () => {
  expect(leastUpward([])).toBe(0);
  expect(leastUpward(arrows("ab", "bc", "ac"))).toBe(0);
});

test("each ring needs one, and rings that share a line may share it", () => {
  expect(leastUpward(arrows("ab", "bc", "ca"))).toBe(1);
  expect(leastUpward(arrows("ab", "ba", "bc", "cb"))).toBe(2);
  expect(leastUpward(arrows("ab", "bc", "ca", "bd", "da"))).toBe(1);
});
