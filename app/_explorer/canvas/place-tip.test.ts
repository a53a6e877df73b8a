import assert from "node:assert";
import { test } from "@playwright/test";
import fc from "fast-check";
import { holds, overlaps } from "../../_core/graph/geometry";
import { placeTip } from "./place-tip";

const size = (min: number, max: number) => fc.record({ width: fc.integer({ min, max }), height: fc.integer({ min: min / 2, max: max / 2 }) });
const view = size(360, 1600);
const tip = size(40, 280);
const place = fc.record({ x: fc.integer({ min: -200, max: 1600 }), y: fc.integer({ min: -200, max: 900 }) });

test("a tip is never cut off", () => {
  fc.assert(
    fc.property(view, tip, place, size(4, 240), (room, of, at, about) => {
      const box = { ...placeTip({ ...at, ...about }, of, room), ...of };
      assert(holds({ x: 0, y: 0, ...room }, box));
    }),
  );
});

test("a tip does not lie over what it tells of where there is room above it or beneath it", () => {
  fc.assert(
    fc.property(view, tip, place, size(4, 240), (room, of, at, about) => {
      const box = { ...at, ...about };
      const isSeen = at.x >= 0 && at.y >= 0 && at.x + about.width <= room.width && at.y + about.height <= room.height;
      fc.pre(isSeen && (at.y > of.height + 20 || room.height - at.y - about.height > of.height + 20));
      assert(!overlaps(box, { ...placeTip(box, of, room), ...of }));
    }),
  );
});
