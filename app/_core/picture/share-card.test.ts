import { expect, test } from "@playwright/test";
import fc from "fast-check";
import assert from "node:assert/strict";
import { CARD_SIZE, toCardSvg } from "./share-card";

const words = (most: number) => fc.array(fc.string({ unit: fc.constantFrom(..."aeilmWM<&É-"), minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: most }).map((list) => list.join(" "));
const cards = fc.record({ kicker: words(12), headline: words(60), below: words(80), detail: words(20) });

/** Where each line of a card has its baseline. */
function baselines(svg: string): number[] {
  const shifted = [...svg.matchAll(/<g transform="translate\([-\d.]+ ([-\d.]+)\)">(.*?)<\/g>/g)];
  return shifted.flatMap(([, shift, content = ""]) => [...content.matchAll(/<text [^>]*? y="([-\d.]+)"/g)].map(([, y]) => Number(shift) + Number(y)));
}

test("however much a step says, its card holds it, one line beneath the other", () => {
  fc.assert(
    fc.property(cards, (card) => {
      const lines = baselines(toCardSvg(card));
      assert.ok(lines.length >= 5);
      assert.deepEqual(lines, lines.toSorted((a, b) => a - b));
      assert.ok(Math.max(...lines) < CARD_SIZE.height - 20);
      lines.forEach((y, at) => assert.ok(at === 0 || y - (lines[at - 1] ?? 0) >= 20, `${lines.join(" ")}`));
    }),
  );
});

test("a headline is as large as four lines allow, for it is read on a telephone", () => {
  const sizeOf = (headline: string) => Number(/font-size="(\d+)"[^>]*Serif/.exec(toCardSvg({ kicker: "", headline, below: "", detail: "" }))?.[1]);
  expect(sizeOf("Twitter merges into X Corp., and ends")).toBe(60);
  expect(sizeOf("Twitter merges into X Corp., and ends ".repeat(9))).toBe(40);
});
