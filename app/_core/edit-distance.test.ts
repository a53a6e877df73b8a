import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { editDistance } from "./edit-distance";
import { holdsForAll } from "./testing/properties";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), maxLength: 8 });

test("the distance of two words is the same both ways, nought only for the same, and never above its bound", () => {
  holdsForAll(fc.tuple(word, word, fc.nat(9)), ([a, b, reach]) => {
    assert.equal(editDistance(a, b, reach), editDistance(b, a, reach));
    assert.equal(editDistance(a, b, reach) === 0, a === b);
    assert.equal(editDistance(a, b, reach), Math.min(editDistance(a, b, 99), reach + 1));
    assert.ok(editDistance(a, b, 99) <= Math.max(a.length, b.length));
  }, 1000);
});

test("one slip of the pen is one apart", () => {
  for (const slip of ["harbor", "haarbour", "harbuor", "harbouv"]) expect(editDistance("harbour", slip, 3), slip).toBe(1);
});
