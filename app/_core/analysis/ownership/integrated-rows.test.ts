import assert from "node:assert";
import { test } from "@playwright/test";
import fc from "fast-check";
import { holdsForAll } from "../../testing/properties";
import { findEffectivePairs } from "./effective-pairs";
import { toStakeGraph, type GraphStake } from "./stake-graph";

type Matrix = number[][];
const zeros = (size: number): Matrix => Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
const cell = (matrix: Matrix, row: number, column: number) => matrix[row]?.[column] ?? 0;

/** Random direct shares: columns that sum to at most 1; `isAcyclic` lets only lower numbers own higher ones. */
function matrices(isAcyclic: boolean, most = 8): fc.Arbitrary<Matrix> {
  const raw = fc.integer({ min: 2, max: most }).chain((size) =>
    fc.tuple(
      fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(fc.integer({ min: 0, max: 990 }), { minLength: size, maxLength: size }),
    ),
  );
  return raw.map(([weights, totals]) => {
    const size = weights.length;
    const matrix = zeros(size);
    for (let held = 0; held < size; held++) {
      const owners = weights.flatMap((row, owner) => (owner !== held && (!isAcyclic || owner < held) ? [[owner, row[held] ?? 0] as const] : []));
      const sum = owners.reduce((all, [, weight]) => all + weight, 0);
      for (const [owner, weight] of owners) {
        const row = matrix[owner];
        if (row !== undefined && sum > 0) row[held] = (weight / sum) * ((totals[held] ?? 0) / 1000);
      }
    }
    return matrix;
  });
}

const toStakes = (matrix: Matrix): GraphStake[] =>
  matrix.flatMap((row, owner) => row.flatMap((part, held) => (part > 0 ? [{ owner: String(owner), held: String(held), min: part, max: part }] : [])));

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
  holdsForAll(matrices(true), (matrix) => { assertAlike(effective(matrix), byPaths(matrix)); });
});

test("[Q1] in circles the effective share is what the power series gives, corrected for the owner's own loops", () => {
  holdsForAll(matrices(false), (matrix) => { assertAlike(effective(matrix), corrected(bySeries(matrix), matrix)); });
});

test("[Q1] in circles the effective share is what a dense solution gives", () => {
  holdsForAll(matrices(false, 14), (matrix) => { assertAlike(effective(matrix), corrected(byGauss(matrix), matrix)); });
});
