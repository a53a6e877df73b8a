import { IntegratedRows, ROWS_AT_ONCE } from "./integrated-rows";
import type { StakeGraph } from "./stake-graph";

/** What one entity effectively holds of another, as parts of 1. */
export interface EffectivePair {
  readonly owner: number;
  readonly held: number;
  readonly effective: number;
}

/** Parts nearer than this count as equal: a hundred-millionth of a percent, far above what reckoning leaves open (rule Q6). */
export const NEAR = 1e-10;

/**
 * All pairs in which the one effectively holds at least `least`, a part of 1 above 0, of the other, by owner in no order; where
 * they are more than `most`, some of them, more than that. Effective is the loop-corrected share (N·A)[i][j] / N[i][i] with
 * N = (I − A)^-1 (rule Q1). Every stake must be exact.
 */
export function findEffectivePairs(graph: StakeGraph, least: number, most = Infinity): EffectivePair[] {
  const rows = new IntegratedRows(graph);
  const owners = graph.components.flatMap((members) => members.filter((member) => (graph.outOf[member]?.length ?? 0) > 0));
  const pairs: EffectivePair[] = [];
  for (let start = 0; start < owners.length && pairs.length <= most; start += ROWS_AT_ONCE) {
    const block = owners.slice(start, start + ROWS_AT_ONCE);
    const found = rows.solve(block);
    for (const [held, row] of found.atLeast(least - NEAR)) pairs.push({ owner: block[row] as number, held, effective: found.effective(held, row) });
  }
  return pairs;
}
