import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import { arbitraryMatrix, cellOf, toStakes, type Matrix } from "../../testing/stake-matrices";
import { Ownership } from "./ask-ownership";
import { findControlled, proveControl } from "./majority-control";
import { toStakeGraph, type GraphStake } from "./stake-graph";

/** The least closed set, by going through all companies again and again until none is added. */
function closure(matrix: Matrix, controller: number): Set<number> {
  const inside = new Set([controller]);
  for (let size = 0; size < inside.size; ) {
    size = inside.size;
    matrix.forEach((_, company) => {
      const votes = [...inside].reduce((sum, member) => sum + (member === company ? 0 : cellOf(matrix, member, company)), 0);
      if (votes > 0.5 + 1e-10) inside.add(company);
    });
  }
  inside.delete(controller);
  return inside;
}

const controlledIn = (stakes: readonly GraphStake[], controller: string, reading: "certain" | "possible" = "certain") => {
  const graph = toStakeGraph(stakes);
  const at = graph.indexOf.get(controller);
  return at === undefined ? [] : findControlled(graph, at, reading).map(({ company }) => graph.ids[company] ?? "");
};

/** Strong majorities now and then, so that chains of control come about. */
const matrices = fc.tuple(arbitraryMatrix({ isAcyclic: false, most: 9 }), fc.nat(8)).map(([matrix, roll]) =>
  matrix.map((row, owner) => row.map((part, held) => (held === (owner + 1 + roll) % matrix.length && part > 0.2 ? Math.min(0.6, part * 2) : part * 0.6))),
);

test("[Q7] control is what a second closure finds", () => {
  holdsForAll(matrices, (matrix) => {
    matrix.forEach((_, controller) => {
      assert.deepEqual(controlledIn(toStakes(matrix), String(controller)).map(Number).sort(), [...closure(matrix, controller)].sort());
    });
  });
});

test("[Q7] a proof rests on nothing but the controller and what it proved before", () => {
  holdsForAll(matrices, (matrix) => {
    const graph = toStakeGraph(toStakes(matrix));
    graph.ids.forEach((_, controller) => {
      const control = findControlled(graph, controller, "certain");
      for (const { company } of control) {
        const proof = proveControl(control, company);
        const proved = new Set([controller]);
        assert.equal(proof.at(-1)?.company, company);
        for (const majority of proof) {
          assert.ok(majority.held.every(({ owner, held }) => proved.has(owner) && held === majority.company));
          assert.ok(majority.held.reduce((sum, { min }) => sum + min, 0) > 0.5);
          proved.add(majority.company);
        }
      }
    });
  });
});

test("[Q7] certain control holds whatever the votes really are, and control that really is was possible", () => {
  const cases = fc.tuple(matrices, fc.array(fc.nat(99), { minLength: 13, maxLength: 13 }));
  holdsForAll(cases, ([matrix, rolls]) => {
    const real = toStakes(matrix);
    const known = real.map((stake, at): GraphStake => {
      const roll = rolls[at % rolls.length] ?? 0;
      return roll % 2 === 0 ? stake : { ...stake, min: roll % 4 === 1 ? 0 : stake.min * 0.8, max: roll % 4 === 1 ? 1 : Math.min(1, stake.max * 1.2) };
    });
    matrix.forEach((_, controller) => {
      const [certain, really, possible] = [controlledIn(known, String(controller)), controlledIn(real, String(controller)), controlledIn(known, String(controller), "possible")];
      assert.ok(certain.every((company) => really.includes(company)));
      assert.ok(really.every((company) => possible.includes(company)));
    });
  });
});

const exact = (owner: string, held: string, percent: number): GraphStake => ({ owner, held, min: percent / 100, max: percent / 100 });

test("[Q7] 51 % of 51 % is full control; exactly half is none", () => {
  expect(controlledIn([exact("a", "b", 51), exact("b", "c", 51)], "a")).toEqual(["b", "c"]);
  expect(controlledIn([exact("a", "b", 50), exact("x", "b", 50)], "a")).toEqual([]);
  expect(new Ownership([exact("a", "b", 50), exact("x", "b", 50)]).halvesOf("b")).toEqual(["a", "x"]);
});

test("[Q7] two minorities of one controller make a majority, a minority of a minority does not", () => {
  expect(controlledIn([exact("a", "b", 60), exact("a", "c", 20), exact("b", "c", 31)], "a")).toEqual(["b", "c"]);
  expect(controlledIn([exact("a", "b", 40), exact("a", "c", 20), exact("b", "c", 31)], "a")).toEqual([]);
});

test("[Q7] more than half is certain without a number, and what is left decides what is possible", () => {
  expect(controlledIn([{ owner: "a", held: "b", min: 0.5, max: 1, minExclusive: true }], "a")).toEqual(["b"]);
  const unknown: GraphStake = { owner: "a", held: "b", min: 0, max: 1 };
  expect(controlledIn([unknown], "a")).toEqual([]);
  expect(controlledIn([unknown], "a", "possible")).toEqual(["b"]);
  expect(controlledIn([unknown, exact("x", "b", 50)], "a", "possible")).toEqual([]);
});
