import assert from "node:assert";
import { test } from "@playwright/test";
import fc from "fast-check";
import { LINE_HEIGHT, linesInSight, partAround } from "./use-visible-lines";

/** Firefox makes no box higher, px. */
const HIGHEST = 17_000_000;

const counted = fc.integer({ min: 1, max: 10_000_000 }).chain((count) => fc.record({ count: fc.constant(count), line: fc.integer({ min: 1, max: count }) }));

test("the line that is looked at can be scrolled to, in a box that browsers can make", () => {
  fc.assert(
    fc.property(counted, ({ count, line }) => {
      const { from, to } = partAround(line, count);
      assert.ok(from >= 1 && to <= count && from <= line && line <= to);
      assert.ok((to - from + 1) * LINE_HEIGHT < HIGHEST);
    }),
  );
});

test("every line in sight is drawn, and few beside it, however far one scrolls", () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), ({ count, line }, height, share) => {
      const part = partAround(line, count);
      const whole = (part.to - part.from + 1) * LINE_HEIGHT;
      const scrolled = share * Math.max(0, whole - height);
      const { first, last } = linesInSight(part, scrolled, height);
      assert.ok(first >= part.from && last <= part.to && first <= last);
      assert.ok((first - part.from) * LINE_HEIGHT <= scrolled);
      assert.ok((last - part.from + 1) * LINE_HEIGHT >= Math.min(whole, scrolled + height));
      assert.ok(last - first < height / LINE_HEIGHT + 50);
    }),
  );
});
