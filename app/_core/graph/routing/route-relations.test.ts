import { expect, test } from "@playwright/test";
import fc from "fast-check";
import assert from "node:assert/strict";
import { MANNERS, type Manner } from "./manners";
import { routeRelations } from "./route-relations";
import { weighTangle } from "./tangle";
import { holdsForAll } from "../../testing/properties";
import type { DrawnRelation } from "../drawn-relations";
import { boxAround } from "../geometry";

const [PLAIN] = MANNERS;
const ROWS = [0, 1, 2, 3].map((row) => ({ top: row * 130 - 26, bottom: row * 130 + 26 }));
const FRAME = { x: -700, y: -60, width: 1400, height: 600 };

function node(id: string, row: number, column: number) {
  const box = boxAround({ x: column * 24, y: row * 130 }, 150, 52);
  return { id, shape: "box" as const, box, extent: box };
}

function stake(from: string, to: string): DrawnRelation {
  const thing = { of: "stake", owner: from, held: to, percent: null, votes: null } as unknown as DrawnRelation["thing"];
  return { id: `stake:${from}>${to}`, kind: "ownership", from, to, thing, isEnded: false, mark: null };
}

function lead(nodes: readonly ReturnType<typeof node>[], stakes: readonly DrawnRelation[], manner: Manner | undefined) {
  assert.ok(manner);
  return routeRelations(stakes, { nodes, rows: ROWS, frame: FRAME, apart: new Set(), manner });
}

test("holders side by side join at once, and a single line leads on", () => {
  const nodes = [node("a", 0, -12), node("b", 0, 0), node("c", 0, 12), node("held", 3, 0)];
  const routes = lead(nodes, [stake("a", "held"), stake("b", "held"), stake("c", "held")], PLAIN);
  expect([...routes.values()].map((route) => Math.max(...route.slice(0, -1).map(({ y }) => y)) < 130)).toEqual([true, true, true]);
});

test("past a company straight below, a line parts high, so that there is room for the label of that one", () => {
  const nodes = [node("owner", 0, 0), node("first", 1, 0), node("second", 3, 0), node("other", 2, 12)];
  const route = lead(nodes, [stake("owner", "first"), stake("owner", "second"), stake("other", "second")], PLAIN).get("stake:owner>second");
  expect(route?.[1]?.y).toBeLessThan(65);
});

test("the buses of two companies run at two levels where a holder of both stands between them", () => {
  const nodes = [node("ada", 0, -18), node("oak", 0, 0), node("mira", 0, 12), node("left", 1, -12), node("right", 1, 18)];
  const routes = lead(nodes, [stake("ada", "left"), stake("oak", "left"), stake("oak", "right"), stake("mira", "right")], PLAIN);
  const levels = ["left", "right"].map((held) => routes.get(`stake:oak>${held}`)?.[1]?.y);
  expect(levels[0]).not.toBe(levels[1]);
});

test("leading crossing lines anew never makes a tangle worse", () => {
  const seat = fc.record({ column: fc.integer({ min: -3, max: 3 }), row: fc.integer({ min: 0, max: 3 }) });
  const seats = fc.uniqueArray(seat, { minLength: 4, maxLength: 9, selector: ({ row, column }) => `${row} ${column}` });
  const ties = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 3, maxLength: 12 });
  holdsForAll(fc.tuple(seats, ties), ([stands, pairs]) => {
    const nodes = stands.map(({ row, column }, at) => node(`n${at}`, row, column * 9));
    const named = pairs.filter(([a, b]) => (stands[a]?.row ?? 9) < (stands[b]?.row ?? -1)).map(([a, b]) => stake(`n${a}`, `n${b}`));
    const stakes = [...new Map(named.map((it) => [it.id, it])).values()];
    for (const manner of MANNERS) {
      const weigh = (isUntangled: boolean) => weighTangle(lead(nodes, stakes, { ...manner, isUntangled }));
      assert.ok(weigh(true) <= weigh(false));
    }
  }, 60);
});
