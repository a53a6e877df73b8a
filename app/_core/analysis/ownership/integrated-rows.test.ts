import assert from "node:assert";
import { test } from "@playwright/test";
import { holdsForAll } from "../../testing/properties";
import { findEffectivePairs } from "./effective-pairs";
import { arbitraryMatrix, cellOf as cell, toStakes, type Matrix } from "../../testing/stake-matrices";
import { toStakeGraph } from "./stake-graph";

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

/** A loop too large and dense to be taken apart: everyone is held by the next and by some further on. */
function largeLoop(size: number, reaches: readonly number[]): Matrix {
  return Array.from({ length: size }, (_, owner) => {
    const row = Array.from({ length: size }, () => 0);
    reaches.forEach((reach, at) => (row[(owner + reach + (owner % 3) * at) % size] = 0.9 / (reaches.length + 2) + ((owner * 7 + at) % 5) / 100));
    row[owner] = 0;
    return row;
  });
}

test("[Q1] a large dense loop is swept to what a dense solution gives", () => {
  const matrix = largeLoop(260, [1, 17, 44, 101, 158]);
  const sums = matrix.map((_, held) => matrix.reduce((sum, row) => sum + (row[held] ?? 0), 0));
  const scaled = matrix.map((row) => row.map((part, held) => part / Math.max(1, (sums[held] ?? 0) / 0.97)));
  assertAlike(effective(scaled), corrected(byGauss(scaled), scaled));
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
