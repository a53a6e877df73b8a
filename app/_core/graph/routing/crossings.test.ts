import { expect, test } from "@playwright/test";
import fc from "fast-check";
import assert from "node:assert/strict";
import { countCrossings, countSeenCrossings, listCrossings, seemJoined } from "./crossings";
import { holdsForAll } from "../../testing/properties";
import type { Point } from "../scene";

const route = fc.array(fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }), { minLength: 2, maxLength: 6 });

test("a cross has one crossing, at its middle", () => {
  expect(listCrossings([{ x: 0, y: 5 }, { x: 10, y: 5 }], [{ x: 4, y: 0 }, { x: 4, y: 10 }])).toEqual([{ x: 4, y: 5 }]);
});

test("lines that meet, end on one another or run as one do not cross", () => {
  const level: Point[] = [{ x: 0, y: 5 }, { x: 10, y: 5 }];
  const others: Point[][] = [
    [{ x: 10, y: 5 }, { x: 10, y: 9 }],
    [{ x: 4, y: 0 }, { x: 4, y: 5 }],
    [{ x: 2, y: 5 }, { x: 8, y: 5 }],
    [{ x: 0, y: 6 }, { x: 10, y: 6 }],
  ];
  expect(others.map((other) => countCrossings(level, other))).toEqual([0, 0, 0, 0]);
});

test("whichever of two routes is asked, and from whichever end, they cross as often", () => {
  holdsForAll(fc.tuple(route, route), ([a, b]) => {
    assert.equal(countCrossings(a, b), countCrossings(b, a));
    assert.equal(countCrossings(a, b), countCrossings(a.toReversed(), b));
  });
});

test("no route crosses one that lies wholly beside it", () => {
  holdsForAll(fc.tuple(route, route), ([a, b]) => assert.equal(countCrossings(a, b.map(({ x, y }) => ({ x: x + 31, y }))), 0));
});

test("a bus of several lines is crossed once", () => {
  const bus: Point[] = [{ x: 0, y: 5 }, { x: 10, y: 5 }];
  expect(countSeenCrossings([bus, bus, [{ x: 4, y: 0 }, { x: 4, y: 10 }]])).toBe(1);
});

test("lines seem to join where one bends on the other or both run as one, and not where they cross or end on one another", () => {
  const level: Point[] = [{ x: 0, y: 5 }, { x: 10, y: 5 }];
  const others: Point[][] = [
    [{ x: 4, y: 0 }, { x: 4, y: 5 }, { x: 4, y: 9 }],
    [{ x: 2, y: 5 }, { x: 8, y: 5 }],
    [{ x: 6, y: 5 }, { x: 16, y: 5 }],
    [{ x: 4, y: 0 }, { x: 4, y: 9 }],
    [{ x: 4, y: 0 }, { x: 4, y: 5 }],
    [{ x: 10, y: 5 }, { x: 16, y: 5 }],
  ];
  expect(others.map((other) => seemJoined(level, other))).toEqual([true, true, true, false, false, false]);
});
