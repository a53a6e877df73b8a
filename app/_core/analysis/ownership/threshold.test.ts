import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import type { EffectiveShare } from "./effective-row";
import { formatThreshold, meets, parseThreshold, type Threshold } from "./threshold";

const share = (min: number, max = min, more: Partial<EffectiveShare> = {}): EffectiveShare => ({ min, max, minExclusive: false, maxExclusive: false, isOuter: false, integrated: null, ...more });
const asked = (text: string): Threshold => {
  const threshold = parseThreshold(text);
  assert.ok(threshold !== undefined);
  return threshold;
};

test("[Q6] the operator decides at the threshold itself, however the share was reckoned", () => {
  for (const quarter of [0.25, 0.5 * 0.5, 0.1 + 0.15, 0.7 * 0.25 + 0.3 * 0.25]) {
    expect(meets(share(quarter), asked(">=25"))).toBe("true");
    expect(meets(share(quarter), asked(">25"))).toBe("false");
  }
  expect(meets(share(0.2500001), asked(">25"))).toBe("true");
  expect(meets(share(0.2499999), asked(">=25"))).toBe("false");
});

test("[Q6] a range is true, possible or false", () => {
  expect(meets(share(0.3, 0.4), asked(">25"))).toBe("true");
  expect(meets(share(0.2, 0.4), asked(">25"))).toBe("possible");
  expect(meets(share(0, 0.2), asked(">25"))).toBe("false");
  expect(meets(share(0.5, 1, { minExclusive: true }), asked(">50"))).toBe("true");
  expect(meets(share(0.5, 1), asked(">50"))).toBe("possible");
  expect(meets(share(0, 0.25, { maxExclusive: true }), asked(">=25"))).toBe("false");
  expect(meets(share(0, 0.25), asked(">=25"))).toBe("possible");
});

test("[Q6] true of a range is true of each share in it, false of none", () => {
  const ranges = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.constantFrom(">", ">=")).filter(([a, b]) => a !== b);
  holdsForAll(ranges, ([a, b, at, operator]) => {
    const threshold = asked(`${operator}${String(at)}`);
    const [min, max] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
    const all = meets(share(min, max), threshold);
    const each = [min, (min + max) / 2, max].map((part) => meets(share(part), threshold));
    if (all !== "possible") assert.ok(each.every((one) => one === all));
    else assert.ok(each.includes("true") && each.includes("false"));
  });
});

test("a threshold is an operator and a percent", () => {
  for (const text of ["25", "=25", "<25", ">", ">=101", "> -3", ">=25.1234567"]) expect(parseThreshold(text)).toBeUndefined();
  expect([">=25", "> 50 %", "≥75"].map((text) => formatThreshold(asked(text)))).toEqual([">=25", ">50", ">=75"]);
});
