import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { boxAround, centreOf, inflate } from "../../_core/graph/geometry";
import type { Box } from "../../_core/graph/scene";
import { sees, toCamera, toWholeCamera, ZOOM_LIMITS } from "./camera";

const length = fc.integer({ min: 200, max: 2400 });
const at = fc.integer({ min: -3000, max: 3000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const scene = fc.record({
  view: fc.record({ width: length, height: length }),
  frame: fc.record({ x: at, y: at, width: length, height: length }),
  part: fc.record({ x: share, y: share, width: share, height: share }),
});

/** The part of a frame that lies at these shares of it. */
function focusIn(frame: Box, part: Box): Box {
  const [width, height] = [1 + part.width * (frame.width - 1), 1 + part.height * (frame.height - 1)];
  return { x: frame.x + part.x * (frame.width - width), y: frame.y + part.y * (frame.height - height), width, height };
}

test("a frame that can be read whole is seen whole, and in the middle, wherever the focus lies", () => {
  fc.assert(
    fc.property(scene, ({ view, frame, part }) => {
      fc.pre(toWholeCamera(view, frame).zoom >= ZOOM_LIMITS.least);
      const { zoom, pan } = toCamera(view, frame, focusIn(frame, part));
      const [left, right] = [frame.x * zoom + pan.x, (frame.x + frame.width) * zoom + pan.x];
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left).toBeCloseTo(view.width - right, 3);
    }),
  );
});

test("of a frame that cannot, the focus is seen, all of it if the camera can go as far back", () => {
  fc.assert(
    fc.property(scene, ({ view, frame, part }) => {
      const focus = focusIn(frame, part);
      const camera = toCamera(view, frame, focus);
      const isRoom = focus.width * ZOOM_LIMITS.focus < view.width && focus.height * ZOOM_LIMITS.focus < view.height;
      const seen = isRoom ? inflate(focus, -0.001) : boxAround(centreOf(focus), 0, 0);
      expect(sees(view, camera, seen)).toBe(true);
      expect(camera.zoom).toBeGreaterThanOrEqual(ZOOM_LIMITS.focus);
    }),
  );
});

test("nothing beyond the frame is seen while it fills the view", () => {
  fc.assert(
    fc.property(scene, ({ view, frame, part }) => {
      const { zoom, pan } = toCamera(view, frame, focusIn(frame, part));
      if (frame.width * zoom >= view.width) expect(frame.x * zoom + pan.x).toBeLessThanOrEqual(0.001);
    }),
  );
});

test("whoever wants the whole sees the whole", () => {
  fc.assert(fc.property(scene, ({ view, frame }) => expect(sees(view, toWholeCamera(view, frame), inflate(frame, -0.001))).toBe(true)));
});
