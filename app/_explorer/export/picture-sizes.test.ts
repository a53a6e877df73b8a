import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { CANVAS_LIMITS, fitsCanvas, largestThatFits, mostArea } from "./canvas-limits";
import { findPictureSize, tellSize, type PictureSize, type PixelSize } from "./picture-sizes";

const sized = (id: string): PictureSize => {
  const found = findPictureSize(id);
  if (found === undefined) throw new Error(`no size ${id}`);
  return found;
};

test("a page for print says its px and its mm", () => {
  const [a4, a3] = [sized("a4"), sized("a3")];
  expect(a4.of === "page" && tellSize(a4.page, a4)).toBe("3,508 × 2,480 px, 297 × 210 mm at 300 dpi");
  expect(a3.of === "page" && tellSize(a3.page, a3)).toBe("4,961 × 3,508 px, 420 × 297 mm at 300 dpi");
  expect(tellSize({ width: 1234567, height: 80 }, sized("1x"))).toBe("1,234,567 × 80 px");
});

test("what is offered instead of a picture that is too large can be drawn, and nothing larger can", () => {
  const side = fc.integer({ min: 1, max: 40_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom(undefined, 0.25, 1, 8), (width, height, memory) => {
      const sizeOf = (size: PictureSize): PixelSize => (size.of === "page" ? size.page : { width: width * size.scale, height: height * size.scale });
      const found = largestThatFits(sizeOf, memory);
      assert.ok(found !== undefined, "a slide can always be drawn");
      const chosen = sizeOf(found);
      assert.ok(chosen.width <= CANVAS_LIMITS.side && chosen.height <= CANVAS_LIMITS.side && chosen.width * chosen.height <= mostArea(memory));
      for (const id of ["1x", "2x", "3x", "4x", "a4", "a3", "slide", "slide-4k"]) {
        const other = sizeOf(sized(id));
        assert.ok(!fitsCanvas(other, memory) || other.width * other.height <= chosen.width * chosen.height);
      }
    }),
  );
});

test("the limits of a canvas are drawn to the px", () => {
  expect(fitsCanvas({ width: 65_535, height: 4_096 }, undefined)).toBe(true);
  expect(fitsCanvas({ width: 65_536, height: 1 }, undefined)).toBe(false);
  expect(fitsCanvas({ width: 16_384, height: 16_384 }, 8)).toBe(true);
  expect(fitsCanvas({ width: 16_384, height: 16_385 }, 8)).toBe(false);
  expect(fitsCanvas({ width: 0, height: 100 }, undefined)).toBe(false);
});
