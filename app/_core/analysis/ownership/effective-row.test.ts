import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { caseOf, given, holds } from "../../testing/given";
import { holdsForAll } from "../../testing/properties";
import { arbitraryMatrix, toStakes } from "../../testing/stake-matrices";
import { snapshotAt } from "../../replay/snapshot";
import { Ownership, readOwnership } from "./ask-ownership";
import { readStakes } from "./read-stakes";
import type { GraphStake } from "./stake-graph";

const percent = (part: number) => Math.round(part * 100_000) / 1000;

/** What stands after these events, to be asked. */
function ownershipOf(events: Parameters<typeof caseOf>[0], interest: "economic" | "votes" = "economic"): Ownership {
  const history = given(caseOf(events)).history();
  return readOwnership(snapshotAt(history, history.steps.length), interest);
}

/** The effective share in percent: a number, or both ends. */
function shareOf(ownership: Ownership, owner: string, held: string): number | [number, number] | undefined {
  const share = ownership.between(owner, held)?.effective;
  if (share === undefined) return undefined;
  return share.min === share.max ? percent(share.min) : [percent(share.min), percent(share.max)];
}

/** Stakes with room: each known to lie between two bounds around the drawn part, some not known at all. */
const ranged = fc.tuple(arbitraryMatrix({ isAcyclic: false, most: 6 }), fc.array(fc.nat(99), { minLength: 40, maxLength: 40 })).map(([matrix, rolls]) =>
  toStakes(matrix).map((stake, at): GraphStake => {
    const roll = rolls[at % rolls.length] ?? 0;
    if (roll % 3 === 0) return stake;
    if (roll % 3 === 1) return { ...stake, min: 0, max: 1 };
    return { ...stake, min: stake.min * (1 - roll / 200), max: Math.min(1, stake.max * (1 + roll / 100)) };
  }),
);

/** Stakes as they may really be: each within its bounds, none of a company beyond the whole. */
function complete(stakes: readonly GraphStake[], rolls: readonly number[]): GraphStake[] {
  const left = new Map<string, number>();
  for (const { held, min } of stakes) left.set(held, (left.get(held) ?? 1) - min);
  return stakes.map((stake, at) => {
    const roll = (rolls[at % rolls.length] ?? 0) / 99;
    const more = Math.min(stake.max - stake.min, left.get(stake.held) ?? 0) * (roll > 0.7 ? 1 : roll);
    left.set(stake.held, (left.get(stake.held) ?? 0) - more);
    return { ...stake, min: stake.min + more, max: stake.min + more };
  });
}

test("[Q2] [Q5] whatever the stakes really are within their ranges, every effective share lies within its bounds, loops and all", () => {
  holdsForAll(fc.tuple(ranged, fc.array(fc.array(fc.nat(99), { minLength: 11, maxLength: 11 }), { minLength: 6, maxLength: 6 })), ([stakes, samples]) => {
    const bounds = new Ownership(stakes);
    for (const rolls of samples) {
      const real = new Ownership(complete(stakes, rolls));
      for (const owner of real.graph.ids) {
        for (const { held, effective } of real.holdingsOf(owner)) {
          const within = bounds.between(owner, held)?.effective;
          assert.ok(within !== undefined && within.min <= effective.min + 1e-9 && effective.max <= within.max + 1e-9, `${owner} in ${held}`);
        }
      }
    }
  });
});

test("an exact list stays exact", () => {
  holdsForAll(arbitraryMatrix({ isAcyclic: false }), (matrix) => {
    const ownership = new Ownership(toStakes(matrix));
    for (const owner of ownership.graph.ids) assert.ok(ownership.holdingsOf(owner).every(({ effective }) => effective.min === effective.max && !effective.isOuter));
  });
});

/** Renault and Nissan hold each other: the days of which the figures are published, `r` Renault in Nissan, `s` the State in Renault. */
const CROSS_HOLDINGS = [
  { on: "2015-04-20", r: 43.4, s: 19.74, figures: [21.115, 9.164, 39.459, 9.081] },
  { on: "2017-11-03", r: 43.4, s: 15.01, figures: [16.055, 6.968, 39.459, 9.081] },
  { on: "2023-12-15", r: 40.42, s: 15.01, figures: [15.979, 6.459, 36.575, 9.514] },
  { on: "2024-04-03", r: 38.92, s: 15.01, figures: [15.941, 6.204, 35.133, 9.73] },
  { on: "2024-10-03", r: 35.71, s: 15.01, figures: [15.86, 5.663, 32.071, 10.189] },
] as const;
for (const { on, r, s, figures } of CROSS_HOLDINGS) {
  test(`[Q1] the cross-holding of Renault and Nissan on ${on} gives the published figures`, () => {
    const cross = [holds("renault", "nissan", r), holds("nissan", "renault", 15)];
    const state = ownershipOf([...cross, holds("state", "renault", s)]);
    expect([shareOf(state, "state", "renault"), shareOf(state, "state", "nissan")]).toEqual([figures[0], figures[1]]);
    const holders = ownershipOf([...cross, holds("public-renault", "renault", 85), holds("public-nissan", "nissan", Number((100 - r).toFixed(2)))]);
    expect([shareOf(holders, "public-renault", "nissan"), shareOf(holders, "public-nissan", "renault")]).toEqual([figures[2], figures[3]]);
  });
}

test("[Q1] the loop-corrected share is at most the whole where the integrated one is above it", () => {
  const ownership = ownershipOf([holds("a", "b", 90), holds("b", "a", 80), holds("b", "c", 100)]);
  expect(shareOf(ownership, "b", "c")).toBe(100);
  expect(percent(ownership.between("b", "c")?.effective.integrated ?? 0)).toBeGreaterThan(100);
});

test("[Q2] a share not disclosed runs from nothing to what is left", () => {
  const ownership = ownershipOf([holds("ada", "hold", 60), holds("ben", "hold"), holds("hold", "co", { min: 50, max: 80, minExclusive: true })]);
  expect(shareOf(ownership, "ben", "hold")).toEqual([0, 40]);
  expect(shareOf(ownership, "ben", "co")).toEqual([0, 32]);
  expect(shareOf(ownership, "ada", "co")).toEqual([30, 48]);
  expect(ownership.between("ada", "co")?.effective).toMatchObject({ minExclusive: true, isOuter: false });
});

test("[Q2] two owners through whom one holds do not both have what is left", () => {
  const ownership = ownershipOf([holds("ada", "x", 100), holds("ada", "y", 50), holds("x", "co"), holds("y", "co")]);
  expect(shareOf(ownership, "ada", "co")).toEqual([0, 100]);
  expect(shareOf(ownershipOf([holds("ada", "x", 60), holds("ada", "y", 50), holds("x", "co"), holds("y", "co")]), "ada", "co")).toEqual([0, 60]);
});

test("[Q5] a range in a loop has outer bounds and says so, a range before it has not", () => {
  const inLoop = ownershipOf([holds("a", "b", { min: 40, max: 60 }), holds("b", "a", 10), holds("x", "a", 50)]);
  expect(inLoop.between("x", "b")?.effective.isOuter).toBe(true);
  const before = ownershipOf([holds("a", "b", 40), holds("b", "a", 10), holds("x", "a", { min: 40, max: 60 })]);
  expect(before.between("x", "b")?.effective.isOuter).toBe(false);
});

test("[Q3] what a company holds of itself leaves the arithmetic", () => {
  const ownership = ownershipOf([holds("co", "co", 10), holds("ada", "co", 45), holds("co", "sub", 80)]);
  expect(shareOf(ownership, "ada", "co")).toBe(50);
  expect(shareOf(ownership, "ada", "sub")).toBe(40);
  expect(ownership.ownersOf("co").map(({ owner }) => owner)).toEqual(["ada"]);
  expect(ownership.ownSharesOf("co")?.min).toBe(0.1);
});

test("[Q3] companies that hold each other whole are reported, and reckoning ends", () => {
  const ownership = ownershipOf([holds("a", "b", 100), holds("b", "a", 100), holds("a", "co", 30), holds("x", "y", 100), holds("y", "x", 99)]);
  expect(ownership.closedLoops().map((members) => members.sort())).toEqual([["a", "b"]]);
  expect(shareOf(ownership, "a", "co")).toBe(30);
  expect(ownership.between("a", "co")?.effective.integrated).toBeNull();
});

test("[Q4] votes not stated are as the economic share, or unknown beside votes that are stated apart", () => {
  const votes = (events: Parameters<typeof caseOf>[0]) => {
    const history = given(caseOf(events)).history();
    return readStakes(snapshotAt(history, history.steps.length), "votes").map(({ owner, min, max }) => [owner, percent(min), percent(max)]);
  };
  expect(votes([holds("ada", "co", 60), holds("ben", "co", 40, { votes: 40 })])).toEqual([["ada", 60, 60], ["ben", 40, 40]]);
  expect(votes([holds("ada", "co", 60), holds("ben", "co", 15, { votes: 0 })])).toEqual([["ada", 0, 100], ["ben", 0, 0]]);
});
