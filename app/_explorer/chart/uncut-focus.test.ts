import assert from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { boxAround, centreOf, holds, inflate, overlaps } from "../../_core/graph/geometry";
import type { Box } from "../../_core/graph/scene";
import { toUncutFocus } from "./uncut-focus";

const SEEN = { width: 400, height: 300 };
const FRAME = { x: -600, y: -500, width: 1200, height: 1000 };
const boxWithin = (most: number) =>
  fc.record({ x: fc.integer({ min: -600, max: 400 }), y: fc.integer({ min: -500, max: 300 }), width: fc.integer({ min: 20, max: most }), height: fc.integer({ min: 20, max: most }) });

/** What a view sees that is centred on a focus, as far as the frame reaches. */
function windowOn(focus: Box): Box {
  const wider = Math.max(1, focus.width / SEEN.width, focus.height / SEEN.height);
  const [width, height] = [SEEN.width * wider, SEEN.height * wider];
  const { x, y } = boxAround(centreOf(focus), width, height);
  const bound = (start: number, from: number, length: number, seen: number) => Math.min(from + length - seen, Math.max(from, start));
  return { width, height, x: bound(x, FRAME.x, FRAME.width, width), y: bound(y, FRAME.y, FRAME.height, height) };
}

/** What only touches the edge is not cut, whichever way it is rounded. */
const countCut = (shapes: readonly Box[], window: Box) => shapes.filter((shape) => overlaps(inflate(window, -1e-6), shape) && !holds(inflate(window, 1e-6), shape)).length;

test("a view cuts no more shapes than around the middle of the focus, and sees all of the focus", () => {
  fc.assert(
    fc.property(boxWithin(200), fc.array(boxWithin(200), { maxLength: 10 }), (focus, shapes) => {
      const found = toUncutFocus(focus, shapes, FRAME, SEEN);
      const window = windowOn(found);
      assert.ok(holds(inflate(found, 1e-6), focus));
      assert.ok(found.width <= 1.3 * SEEN.width + 1e-6 && found.height <= 1.3 * SEEN.height + 1e-6);
      assert.ok(countCut(shapes, window) <= countCut(shapes, windowOn(focus)));
    }),
    { numRuns: 1000 },
  );
});

test("beside a shape that would be cut, the view moves until it is seen whole", () => {
  const [focus, neighbour] = [{ x: 0, y: 0, width: 100, height: 60 }, { x: 200, y: 0, width: 150, height: 60 }];
  assert.equal(countCut([neighbour], windowOn(focus)), 1);
  assert.ok(holds(windowOn(toUncutFocus(focus, [focus, neighbour], FRAME, SEEN)), neighbour));
});
