import { expect, test } from "@playwright/test";
import { layGrid } from "./grid";
import { mayShare, Traffic, type Line } from "./traffic";

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

test("a line that is taken away leaves the ways as they were, and those of others alone", () => {
  const box = { x: 0, y: 0, width: 100, height: 50 };
  const grid = layGrid([{ box, extent: box }], [{ top: 0, bottom: 50 }], { x: -100, y: -100, width: 400, height: 300 });
  const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
  const upright = (at: number) => [{ x: grid.xs[at] ?? 0, y: top }, { x: grid.xs[at] ?? 0, y: bottom }];
  const traffic = new Traffic(grid);
  const [ada, ben, other] = [stake("ada", "acme"), stake("ben", "acme"), stake("cleo", "bolt")];
  traffic.add(ada, upright(0));
  traffic.add(other, upright(1));
  const before = Array.from(traffic.upright, (set) => traffic.standingsFor(ada)[set]);
  traffic.add(ben, upright(0));
  traffic.add(ben, upright(1));
  expect(Array.from(traffic.upright, (set) => traffic.standingsFor(ada)[set])).not.toEqual(before);
  traffic.remove(ben, upright(0));
  traffic.remove(ben, upright(1));
  expect(Array.from(traffic.upright, (set) => traffic.standingsFor(ada)[set])).toEqual(before);
});
