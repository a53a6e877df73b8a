import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lengthOfFilm, PACE, planFilm } from "./plan-film";

test("a film runs without a gap, shows every picture whole and in its order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (pictures, isCut) => {
      const frames = planFilm(pictures, isCut);
      let end = 0;
      for (const { time, duration, share } of frames) {
        assert.ok(Math.abs(time - end) < 1e-9);
        assert.ok(duration > 0 && share > 0 && share <= 1);
        end = time + duration;
      }
      assert.deepEqual(frames.filter(({ isKey }) => isKey).map(({ picture }) => picture), Array.from({ length: pictures }, (_, at) => at));
      assert.ok(frames.every(({ isKey, share }) => !isKey || share === 1));
      const passing = isCut ? 0 : (pictures - 1) * PACE.passes;
      assert.ok(Math.abs(lengthOfFilm(frames) - pictures * PACE.stands - passing) < 1e-9);
    }),
  );
});

test("who wants no motion sees one step cut to the next", () => {
  expect(planFilm(3, true).every(({ share }) => share === 1)).toBe(true);
  expect(planFilm(3, false).some(({ share }) => share < 1)).toBe(true);
});
