import { expect, test } from "@playwright/test";
import { toStretches, withoutShared } from "./stretches";

const route = [{ x: 0, y: 0 }, { x: 0, y: 50 }, { x: 100, y: 50 }];

test("a route falls into its level and upright stretches", () => {
  expect(toStretches(route)).toEqual([
    { isLevel: false, at: 0, from: 0, to: 50 },
    { isLevel: true, at: 50, from: 0, to: 100 },
  ]);
});

test("where another line runs along, a stretch is not its own", () => {
  const other = { isLevel: true, at: 50, from: 40, to: 60 };
  expect(withoutShared(toStretches(route), [other])).toEqual([
    { isLevel: false, at: 0, from: 0, to: 50 },
    { isLevel: true, at: 50, from: 0, to: 40 },
    { isLevel: true, at: 50, from: 60, to: 100 },
  ]);
});

test("a line that only crosses takes nothing away", () => {
  expect(withoutShared(toStretches(route), [{ isLevel: false, at: 50, from: 0, to: 100 }])).toEqual(toStretches(route));
});
