import { expect, test } from "@playwright/test";
import { mayShare, type Line } from "./traffic";

const stake = (owner: string, held: string, more: Partial<Line> = {}): Line => ({
  kind: "ownership",
  from: owner,
  to: held,
  isEnded: false,
  thing: { of: "stake", owner, held, percent: null, votes: null },
  ...more,
});

test("holders of one company share a bus, and one owner's lines a trunk", () => {
  expect(mayShare(stake("ada", "acme"), [stake("ben", "acme")])).toBe(true);
  expect(mayShare(stake("ada", "acme"), [stake("ada", "bolt")])).toBe(true);
});

test("no way is shared that would show an owner who owns nothing there", () => {
  expect(mayShare(stake("ada", "acme"), [stake("ben", "bolt")])).toBe(false);
  expect(mayShare(stake("ada", "acme"), [stake("ben", "acme"), stake("ada", "bolt")])).toBe(false);
});

test("what ended does not run along what stands", () => {
  expect(mayShare(stake("ada", "acme"), [stake("ben", "acme", { isEnded: true })])).toBe(false);
});

test("a line that is led apart leaves its owner alone, and still joins the bus of what it owns", () => {
  const apart = stake("ada", "acme", { isApart: true });
  expect([mayShare(apart, [stake("ada", "bolt")]), mayShare(stake("ada", "bolt"), [apart]), mayShare(apart, [stake("ben", "acme")])]).toEqual([false, false, true]);
});
