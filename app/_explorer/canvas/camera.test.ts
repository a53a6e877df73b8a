import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { toCamera, ZOOM_LIMITS } from "./camera";

const length = fc.integer({ min: 200, max: 2400 });
const at = fc.integer({ min: -3000, max: 3000 });
const scene = fc.record({
  view: fc.record({ width: length, height: length }),
  frame: fc.record({ x: at, y: at, width: length, height: length }),
  part: fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
});

test("a frame that can be read whole is seen whole, and in the middle", () => {
  fc.assert(
    fc.property(scene, ({ view, frame }) => {
      const { zoom, pan } = toCamera(view, frame, { x: frame.x, y: frame.y });
      fc.pre(zoom > ZOOM_LIMITS.least);
      const [left, right] = [frame.x * zoom + pan.x, (frame.x + frame.width) * zoom + pan.x];
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left).toBeCloseTo(view.width - right, 3);
    }),
  );
});

test("of a frame that cannot, the focus is seen, and nothing beyond the frame while it fills the view", () => {
  fc.assert(
    fc.property(scene, ({ view, frame, part }) => {
      const focus = { x: frame.x + part.x * frame.width, y: frame.y + part.y * frame.height };
      const { zoom, pan } = toCamera(view, frame, focus);
      const [x, y] = [focus.x * zoom + pan.x, focus.y * zoom + pan.y];
      expect(x).toBeGreaterThanOrEqual(-0.001);
      expect(x).toBeLessThanOrEqual(view.width + 0.001);
      expect(y).toBeGreaterThanOrEqual(-0.001);
      expect(y).toBeLessThanOrEqual(view.height + 0.001);
      if (frame.width * zoom >= view.width) expect(frame.x * zoom + pan.x).toBeLessThanOrEqual(0.001);
    }),
  );
});
