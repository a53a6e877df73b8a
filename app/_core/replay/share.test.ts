import { expect, test } from "@playwright/test";
import { ALL, exactly, multiplyShares, PER_PERCENT, type Share } from "./share";

const percent = (min: number, max: number, more: object = {}): Share => ({ min: min * PER_PERCENT, max: max * PER_PERCENT, ...more });
const ABOVE = { minExclusive: true } as const;

test("a share of a share is above the product of lower bounds only where it cannot be at it", () => {
  expect(multiplyShares(percent(50, 100, ABOVE), percent(50, 50))).toEqual(percent(25, 50, ABOVE));
  expect(multiplyShares(percent(50, 100, ABOVE), percent(0, 10))).toEqual(percent(0, 10));
  expect(multiplyShares(percent(0, 100, ABOVE), percent(50, 50))).toEqual(percent(0, 50, ABOVE));
});

test("a share of what is outstanding is larger the less is outstanding, and of nothing is nothing", () => {
  expect(multiplyShares(percent(45, 45), ALL, percent(90, 90))).toEqual(percent(50, 50));
  expect(multiplyShares(percent(45, 45), ALL, percent(50, 90))).toEqual(percent(50, 90));
  expect(multiplyShares(exactly(0), ALL, exactly(0))).toEqual(exactly(0));
  expect(multiplyShares(percent(45, 45), ALL, null)).toBe(null);
});
