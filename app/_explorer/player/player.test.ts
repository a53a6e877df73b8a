import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../_core/testing/properties";
import { dwellAt, SPEEDS } from "./dwell";
import { readSwipe } from "./read-swipe";

test("a step stays longer the more changed, for two seconds at the least, and half as long at twice the speed", () => {
  holdsForAll(fc.record({ changes: fc.nat(200), speed: fc.constantFrom(...SPEEDS) }), ({ changes, speed }) => {
    assert.ok(dwellAt(changes + 1, speed) >= dwellAt(changes, speed));
    assert.ok(dwellAt(changes, 1) >= 2000 && dwellAt(changes, 1) <= 6000);
    assert.equal(dwellAt(changes, speed) * speed, dwellAt(changes, 1));
  });
  expect(dwellAt(10, 1)).toBeGreaterThan(dwellAt(1, 1));
});

const at = (x: number, y: number, ms = 0) => ({ x, y, at: ms });

test("swept to the left it is the next step, to the right the previous", () => {
  expect(readSwipe(at(200, 100), at(120, 110, 200))).toBe("next");
  expect(readSwipe(at(120, 100), at(200, 90, 200))).toBe("previous");
});

test("what goes up or down, hardly moves or takes long is no swipe", () => {
  for (const to of [at(120, 200, 200), at(180, 100, 200), at(120, 100, 900), at(200, 400, 200)]) expect(readSwipe(at(200, 100), to)).toBeNull();
});
