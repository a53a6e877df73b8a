import assert from "node:assert";
import { test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import { findEffectivePairs } from "./effective-pairs";
import { ROWS } from "./eight-rows";
import { IntegratedRows } from "./integrated-rows";
import { reduceLoop, takeOutSome } from "./loop-elimination";
import { PreparedLoop } from "./loop-solver";
import { arbitraryMatrix, cellOf as cell, toStakes, type Matrix } from "../../testing/stake-matrices";
import { toStakeGraph, type GraphStake } from "./stake-graph";

const zeros = (size: number): number[][] => Array.from({ length: size }, () => Array.from({ length: size }, () => 0));

/** What the program says, as a matrix; nothing on the diagonal. */
function effective(matrix: Matrix, least = 1e-9): Matrix {
  const graph = toStakeGraph(toStakes(matrix));
  const found = zeros(matrix.length);
  for (const pair of findEffectivePairs(graph, least)) {
    const row = found[Number(graph.ids[pair.owner])];
    if (row !== undefined) row[Number(graph.ids[pair.held])] = pair.effective;
  }
  return found;
}

/** The sum over every path, found by walking all of them. */
function byPaths(matrix: Matrix): Matrix {
  const found = zeros(matrix.length);
  const walk = (start: number, here: number, product: number) => {
    matrix[here]?.forEach((part, held) => {
      const row = found[start];
      if (part === 0 || row === undefined) return;
      row[held] = (row[held] ?? 0) + product * part;
      walk(start, held, product * part);
    });
  };
  matrix.forEach((_, start) => walk(start, start, 1));
  return found;
}

const multiply = (a: Matrix, b: Matrix): Matrix => a.map((row) => b.map((_, column) => row.reduce((sum, part, at) => sum + part * cell(b, at, column), 0)));
const add = (a: Matrix, b: Matrix): Matrix => a.map((row, i) => row.map((part, j) => part + cell(b, i, j)));

/** N = I + A + A² + …, summed until nothing is added. */
function bySeries(matrix: Matrix): Matrix {
  let power: Matrix = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  let sum = power;
  for (let largest = 1; largest > 1e-18; largest = Math.max(...power.flat())) {
    power = multiply(power, matrix);
    sum = add(sum, power);
  }
  return sum;
}

/** N by Gauss–Jordan elimination with pivots on a full matrix. */
function byGauss(matrix: Matrix): Matrix {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row.map((part, j) => (i === j ? 1 : 0) - part), ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column);
    const pivot = below.reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    const scaled = pivot.map((value) => value / (pivot[column] ?? 1));
    rows.splice(column, 0, scaled);
    rows.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (at !== column && factor !== 0) rows[at] = row.map((value, index) => value - factor * (scaled[index] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

const corrected = (inverse: Matrix, matrix: Matrix): Matrix =>
  multiply(inverse, matrix).map((row, i) => row.map((part, j) => (i === j ? 0 : part / cell(inverse, i, i))));

function assertAlike(found: Matrix, expected: Matrix): void {
  expected.forEach((row, i) => {
    row.forEach((part, j) => {
      assert.ok(Math.abs(cell(found, i, j) - part) < 2e-9, `${String(i)} in ${String(j)}: ${String(cell(found, i, j))}, expected ${String(part)}`);
    });
  });
}

test("[Q1] where nobody holds itself in a circle, the effective share is the sum of the products along all paths", () => {
  holdsForAll(arbitraryMatrix({ isAcyclic: true }), (matrix) => { assertAlike(effective(matrix), byPaths(matrix)); });
});

test("[Q1] in circles the effective share is what the power series gives, corrected for the owner's own loops", () => {
  holdsForAll(arbitraryMatrix({ isAcyclic: false }), (matrix) => { assertAlike(effective(matrix), corrected(bySeries(matrix), matrix)); });
});

test("[Q1] in circles the effective share is what a dense solution gives", () => {
  holdsForAll(arbitraryMatrix({ isAcyclic: false, most: 14 }), (matrix) => { assertAlike(effective(matrix), corrected(byGauss(matrix), matrix)); });
});

test("[Q1] however many companies are taken out of a loop before the rest is swept, it is solved the same", () => {
  holdsForAll(fc.tuple(arbitraryMatrix({ isAcyclic: false, most: 14 }), fc.nat(14)), ([matrix, count]) => {
    const entries = matrix.flatMap((row, from) => row.flatMap((weight, to) => (weight > 0 ? [{ from, to, weight }] : [])));
    const loop = new PreparedLoop(matrix.map((_, place) => place), takeOutSome(matrix.length, entries, Math.min(count, matrix.length)));
    const expected = byGauss(matrix);
    const x = new Float64Array(matrix.length * ROWS);
    for (let row = 0; row < Math.min(ROWS, matrix.length); row++) x[row * ROWS + row] = 1;
    assert.ok(loop.solve(x));
    expected.slice(0, ROWS).forEach((parts, row) => {
      parts.forEach((part, place) => { assert.ok(Math.abs((x[place * ROWS + row] ?? 0) - part) < 1e-9 * Math.max(1, part)); });
    });
  });
});

/** So many stakes between as many companies, thrown together; what is held of a company comes to `whole`. */
function knot(size: number, owners: number, whole: number): GraphStake[] {
  let state = 7;
  const roll = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: size }, (_, held) => {
    const among = [...new Set(Array.from({ length: owners }, () => roll() % size))].filter((owner) => owner !== held);
    const weights = among.map(() => 1 + (roll() % 20));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return among.map((owner, at) => {
      const part = ((weights[at] ?? 0) / sum) * whole;
      return { owner: String(owner), held: String(held), min: part, max: part };
    });
  }).flat();
}

/** One row of the effective shares by walking up, step by step, until nobody is still on the way: who ever comes to the owner. */
function byWalks(stakes: readonly GraphStake[], owner: string, size: number): Float64Array {
  const links = stakes.map(({ owner: from, held, min }) => [Number(from), Number(held), min] as const);
  let share = new Float64Array(size);
  for (let change = 1; change > 1e-15; ) {
    const next = new Float64Array(size);
    for (const [from, held, part] of links) next[held] = (next[held] ?? 0) + part * (String(from) === owner ? 1 : (share[from] ?? 0));
    change = next.reduce((most, part, at) => Math.max(most, Math.abs(part - (share[at] ?? 0))), 0);
    share = next;
  }
  return share;
}

for (const [what, stakes] of [["a tangle", knot(2500, 5, 0.9)], ["a tangle held almost wholly", knot(2500, 5, 0.97)]] as const) {
  test(`[Q1] ${what} of thousands, too dense to be taken apart, is swept to what walking step by step gives`, () => {
    const graph = toStakeGraph(stakes);
    const owners = ["17", "2499"];
    const found = new IntegratedRows(graph).solve(owners.map((owner) => graph.indexOf.get(owner) ?? 0));
    owners.forEach((owner, row) => {
      const expected = byWalks(stakes, owner, 2500);
      graph.ids.forEach((id, entity) => {
        if (id !== owner) assert.ok(Math.abs(found.effective(entity, row) - (expected[Number(id)] ?? 0)) < 1e-10, `${owner} in ${id}`);
      });
    });
  });
}

test("companies that hold each other as a ring or a net of squares are taken apart to the last, a tangle is not", () => {
  const entries = (size: number, ownersOf: (held: number) => readonly number[]) => Array.from({ length: size }, (_, to) => ownersOf(to).map((from) => ({ from: from % size, to, weight: 0.33 }))).flat();
  const left = (size: number, ownersOf: (held: number) => readonly number[]) => reduceLoop(size, entries(size, ownersOf)).core.length;
  assert.equal(left(3000, (held) => [held + 1, held + 2, held + 2999]), 0);
  assert.equal(left(2500, (held) => [held + 1, held + 50, held + 2450]), 0);
  assert.ok(left(2500, (held) => [held * 7 + 1, held * 11 + 5, held * 13 + 7, held * 17 + 3, held * 3 + 2]) > 500);
});

test("[Q3] of companies that hold each other whole each effectively holds all of every other, and outsiders nothing", () => {
  const whole = (owner: string, held: string, part: number) => ({ owner, held, min: part, max: part });
  const graph = toStakeGraph([whole("a", "b", 0.6), whole("c", "b", 0.4), whole("b", "a", 1), whole("a", "c", 1), whole("a", "out", 0.3), whole("c", "out", 0.2)]);
  const shares = findEffectivePairs(graph, 1e-9).map(({ owner, held, effective: part }) => `${graph.ids[owner] ?? ""} ${graph.ids[held] ?? ""} ${part.toFixed(3)}`).sort();
  assert.deepEqual(shares, ["a b 1.000", "a c 1.000", "a out 0.500", "b a 1.000", "b c 1.000", "b out 0.500", "c a 1.000", "c b 1.000", "c out 0.500"]);
});

test("more pairs than asked for are not gathered", () => {
  const found = findEffectivePairs(toStakeGraph(knot(300, 3, 0.999)), 0.01, 500).length;
  assert.ok(found > 500 && found < 5000);
});

test("[Q1] a ring of thousands and a chain of thousands are walked without a stack", () => {
  const size = 5000;
  const ring = Array.from({ length: size }, (_, at) => ({ owner: String(at), held: String((at + 1) % size), min: 0.9, max: 0.9 }));
  for (const stakes of [ring, ring.slice(1)]) {
    const pairs = findEffectivePairs(toStakeGraph(stakes), 0.81);
    assert.equal(pairs.length, stakes === ring ? 2 * size : 2 * size - 3);
    assert.ok(pairs.every(({ effective: share }) => Math.abs(share - 0.9) < 1e-12 || Math.abs(share - 0.81) < 1e-12));
  }
});
