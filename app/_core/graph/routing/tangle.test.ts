import { expect, test } from "@playwright/test";
import fc from "fast-check";
import assert from "node:assert/strict";
import { listTangles, weighTangle } from "./tangle";
import { holdsForAll } from "../../testing/properties";
import type { Point } from "../scene";

const level: Point[] = [{ x: 0, y: 5 }, { x: 10, y: 5 }];
const upright: Point[] = [{ x: 4, y: 0 }, { x: 4, y: 10 }];
const route = fc.array(fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }), { minLength: 2, maxLength: 5 }).map((points) => points.flatMap((point, at) => (at === 0 ? [point] : [{ x: points[at - 1]?.x ?? 0, y: point.y }, point])));

test("a tangle names the lines that cross", () => {
  expect(listTangles(new Map([["a", level], ["b", upright], ["c", [{ x: 0, y: 6 }, { x: 3, y: 6 }]]]))).toEqual([["a", "b"]]);
});

test("lines that run as one weigh as one", () => {
  const once = weighTangle(new Map([["a", level], ["b", upright]]));
  expect(weighTangle(new Map([["a", level], ["b", upright], ["c", level]]))).toBe(once);
});

test("a line more is never less of a tangle", () => {
  holdsForAll(fc.tuple(route, route, route), ([a, b, c]) => {
    assert.ok(weighTangle(new Map([["a", a], ["b", b], ["c", c]])) >= weighTangle(new Map([["a", a], ["b", b]])));
  });
});
