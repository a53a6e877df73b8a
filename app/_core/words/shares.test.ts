import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { exactly, readShare, WHOLE, type Share } from "../replay/share";
import { holdsForAll } from "../testing/properties";
import type { ShareText } from "../timeline/primitives";
import { formatShare, formatShareShort, SHARE_NOT_DISCLOSED } from "./shares";
import { withPlainSpaces } from "./spaces";

const say = (share: ShareText | undefined) => withPlainSpaces(formatShare(readShare(share)));

test("an exact share is written to its last millionth, so that it can be read back", () => {
  holdsForAll(fc.nat(WHOLE), (millionths) => {
    expect(formatShare(exactly(millionths))).toMatch(/^\d+(\.\d{1,6})?\u00A0%$/);
    expect(Math.round(Number.parseFloat(formatShare(exactly(millionths))) * 1_000_000)).toBe(millionths);
  });
});

const range = fc
  .tuple(fc.nat(WHOLE), fc.nat(WHOLE), fc.boolean(), fc.boolean())
  .filter(([a, b]) => a !== b)
  .map(([a, b, below, above]): Share => ({
    min: Math.min(a, b),
    max: Math.max(a, b),
    ...(below ? { minExclusive: true as const } : {}),
    ...(above ? { maxExclusive: true as const } : {}),
  }));

test("two ranges that differ read differently", () => {
  holdsForAll(fc.tuple(range, range), ([a, b]) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) expect(formatShare(a)).not.toBe(formatShare(b));
  });
});

const EXAMPLES: readonly (readonly [ShareText | undefined, string])[] = [
  [100, "100 %"],
  [9.58, "9.58 %"],
  [0, "0 %"],
  [{ min: 25, max: 50 }, "25–50 %"],
  [{ min: 50, minExclusive: true, max: 100 }, "more than half"],
  [{ min: 25, minExclusive: true, max: 100 }, "more than 25 %"],
  [{ min: 90, max: 100 }, "at least 90 %"],
  [{ min: 0, max: 40 }, "up to 40 %"],
  [{ min: 0, max: 5, maxExclusive: true }, "less than 5 %"],
  [{ min: 0, max: 100, maxExclusive: true }, "less than all"],
  [{ min: 74.5, max: 75.5, maxExclusive: true }, "about 75 % (74.5 to under 75.5 %)"],
  [{ min: 74.96, max: 75.04 }, "about 75 % (74.96–75.04 %)"],
  [{ min: 74, max: 76 }, "74–76 %"],
  [{ min: 74.2, max: 75.2 }, "74.2–75.2 %"],
  [{ min: 99.5, max: 100 }, "at least 99.5 %"],
  [{ min: 25, minExclusive: true, max: 50 }, "more than 25 to 50 %"],
  [{ min: 50, minExclusive: true, max: 75, maxExclusive: true }, "more than half to under 75 %"],
  [{ min: 0, max: 100 }, SHARE_NOT_DISCLOSED],
  [undefined, SHARE_NOT_DISCLOSED],
];
for (const [share, words] of EXAMPLES) {
  test(`${JSON.stringify(share) ?? "a share that is not stated"} reads "${words}"`, () => {
    expect(say(share)).toBe(words);
  });
}

test("where there is little room a narrow range around a whole percent is that percent, any other share as ever", () => {
  const short = (share: ShareText) => withPlainSpaces(formatShareShort(readShare(share)));
  expect([{ min: 74.5, max: 75.5, maxExclusive: true }, { min: 74, max: 76 }, 75].map(short)).toEqual(["about 75 %", "74–76 %", "75 %"]);
  holdsForAll(range, (share) => {
    const [shortly, inFull] = [formatShareShort(share), formatShare(share)];
    expect(inFull === shortly || inFull.startsWith(`${shortly} (`)).toBe(true);
  });
});
