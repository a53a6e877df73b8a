import fc from "fast-check";
import type { GraphStake } from "../analysis/ownership/stake-graph";

/** Direct shares as a full matrix: the row's part of the column, 0 to 1. */
export type Matrix = readonly (readonly number[])[];

export const cellOf = (matrix: Matrix, row: number, column: number) => matrix[row]?.[column] ?? 0;

/** Matrices of direct shares, each column summing to at most 99 %; acyclic ones let only lower numbers own higher ones. */
export function arbitraryMatrix({ isAcyclic, most = 8 }: { readonly isAcyclic: boolean; readonly most?: number }): fc.Arbitrary<Matrix> {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }));
  const raw = fc.integer({ min: 2, max: most }).chain((size) => {
    const row = fc.array(weight, { minLength: size, maxLength: size });
    return fc.tuple(fc.array(row, { minLength: size, maxLength: size }), fc.array(fc.integer({ min: 0, max: 990 }), { minLength: size, maxLength: size }));
  });
  return raw.map(([weights, totals]) => {
    const isOwner = (owner: number, held: number) => owner !== held && (!isAcyclic || owner < held);
    const sums = weights.map((_, held) => weights.reduce((sum, row, owner) => sum + (isOwner(owner, held) ? (row[held] ?? 0) : 0), 0));
    return weights.map((row, owner) => row.map((part, held) => (isOwner(owner, held) && part > 0 ? ((part / (sums[held] ?? 1)) * (totals[held] ?? 0)) / 1000 : 0)));
  });
}

/** A matrix as exact stakes between entities named by their numbers. */
export function toStakes(matrix: Matrix): GraphStake[] {
  return matrix.flatMap((row, owner) => row.flatMap((part, held) => (part > 0 ? [{ owner: String(owner), held: String(held), min: part, max: part }] : [])));
}
