import { prepareCore } from "./loop-core";
import { reduceLoop, type Eliminated, type LoopEntry } from "./loop-elimination";

/** The error that sweeping may leave in what an owner holds, as a part of 1: far below the digits that are shown. */
export const SWEPT_ERROR = 1e-11;

/** A loop sums to a whole within this: rounding of the machine, not of the sources. */
const ROUNDING = 1e-12;

/** Whether the companies of a loop hold each other whole: nobody outside holds any of them. */
export function isClosedLoop(size: number, entries: readonly LoopEntry[]): boolean {
  const sums = new Float64Array(size);
  for (const { to, weight } of entries) sums[to] = (sums[to] ?? 0) + weight;
  return sums.every((sum) => sum >= 1 - ROUNDING);
}

/** Lets what is held by a company that was taken out count for what it holds. */
function passOn(x: Float64Array, width: number, { node, scale, held, heldParts }: Eliminated): void {
  for (let at = 0; at < held.length; at++) {
    const to = (held[at] as number) * width;
    const part = scale * (heldParts[at] as number);
    for (let row = 0; row < width; row++) x[to + row] = (x[to + row] as number) + (x[node * width + row] as number) * part;
  }
}

/** Gives a company that was taken out its figures, from those of its owners. */
function takeUp(x: Float64Array, width: number, { node, scale, owners, ownerParts }: Eliminated): void {
  const own = node * width;
  for (let at = 0; at < owners.length; at++) {
    const from = (owners[at] as number) * width;
    const part = ownerParts[at] as number;
    for (let row = 0; row < width; row++) x[own + row] = (x[own + row] as number) + (x[from + row] as number) * part;
  }
  for (let row = 0; row < width; row++) x[own + row] = (x[own + row] as number) * scale;
}

/** Solves x = b + x·A in place, for `width` rows b at once; x holds `width` figures for each company of the loop. */
export type LoopSolver = (x: Float64Array, width: number) => void;

/**
 * Prepares a loop, the parts A that its companies hold of each other, to be solved for many rows. Companies are eliminated
 * as long as that is cheap, which settles small, thin and chain-like loops exactly; the core that a large dense one leaves is
 * swept to within 1e-11, or eliminated too where sweeping would not settle.
 * The loop must not be closed.
 */
export function prepareLoop(size: number, entries: readonly LoopEntry[]): LoopSolver {
  let reduced = reduceLoop(size, entries, true);
  const core = reduced.core.length === 0 ? undefined : prepareCore(reduced, SWEPT_ERROR);
  if (reduced.core.length > 0 && core === undefined) reduced = reduceLoop(size, entries, false);
  const takenOut = reduced.eliminated;
  return (x, width) => {
    for (const it of takenOut) passOn(x, width, it);
    core?.(x, width);
    for (let at = takenOut.length - 1; at >= 0; at--) takeUp(x, width, takenOut[at] as Eliminated);
  };
}
