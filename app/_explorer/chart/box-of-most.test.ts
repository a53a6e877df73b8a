import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { boxOfAll, holds } from "../../_core/graph/geometry";
import type { Box } from "../../_core/graph/scene";
import { boxOfMost } from "./box-of-most";

const ROOM = { width: 100, height: 80 };
const box = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }), width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 70 }) });

const heldBy = (outer: Box, boxes: readonly Box[]) => boxes.filter((it) => holds(outer, it)).length;

test("what is looked at fits the room, and no window of that size, wherever it lies, holds more shapes", () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), fc.record({ x: fc.integer({ min: -220, max: 220 }), y: fc.integer({ min: -220, max: 220 }) }), (boxes, corner) => {
      const most = boxOfMost(boxes, ROOM);
      assert.ok(most !== undefined && most.width <= ROOM.width && most.height <= ROOM.height);
      assert.ok(heldBy(most, boxes) >= heldBy({ ...corner, ...ROOM }, boxes));
    }),
  );
});

test("all is looked at where all fits, nothing where there is nothing", () => {
  const boxes = [{ x: 0, y: 0, width: 20, height: 20 }, { x: 60, y: 50, width: 20, height: 20 }];
  expect(boxOfMost(boxes, ROOM)).toEqual(boxOfAll(boxes));
  expect(boxOfMost([], ROOM)).toBeUndefined();
});
