import { findLargest, PartLists, ROWS, toChange } from "./eight-rows";
import type { LoopEntry } from "./loop-elimination";
import { findSlowModes, leap, type SlowMode } from "./slow-modes";

/** Sweeps after which a core counts as one that sweeping does not settle. */
const MOST_SWEEPS = 399;
/** Sweeps between two looks at how much still changes. */
const SWEEPS_TO_LOOK = 3;
/** Changes smaller than this part of the largest figure are rounding of the machine. */
const ROUNDING = 4e-15;
/** A trial ends at changes as small as this. */
const TRIAL_ERROR = 1e-11;

/** What is left of a large loop, solved by sweeps: x = x + x·A in place. False where that took too many, and x is of no use. */
export type LoopCore = (x: Float64Array) => boolean;

/** Sweeps over a core until no figure changes by more than `enough`, or by no more than rounding; says after how many, Infinity after too many. */
function sweepUntil(parts: PartLists, x: Float64Array, enough: number, modes: readonly SlowMode[]): number {
  const [given, before] = [x.slice(), new Float64Array(x.length)];
  for (let sweeps = SWEEPS_TO_LOOK; sweeps <= MOST_SWEEPS; sweeps += SWEEPS_TO_LOOK) {
    for (let sweep = 1; sweep < SWEEPS_TO_LOOK; sweep++) parts.gather(x, given);
    before.set(x);
    parts.gather(x, given);
    toChange(before, x);
    if (findLargest(before) <= Math.max(enough, ROUNDING * findLargest(x))) return sweeps;
    leap(x, before, modes);
  }
  return Infinity;
}

/** As many of the slowest modes as make solving cheapest, found by trial; undefined where none of that settles it. */
function chooseModes(size: number, entries: number, parts: PartLists): readonly SlowMode[] | undefined {
  const slowest = findSlowModes(size, parts);
  let [best, least]: [readonly SlowMode[] | undefined, number] = [undefined, Infinity];
  for (let count = 0; count <= ROWS; count++) {
    const modes = slowest(count);
    const trial = new Float64Array(size * ROWS);
    for (let row = 0; row < ROWS; row++) trial[Math.floor(((row + 0.5) * size) / ROWS) * ROWS + row] = 1;
    // A leap reads two figures of each mode where a sweep reads a stake.
    const cost = sweepUntil(parts, trial, TRIAL_ERROR, modes) * (entries + size + (2 * count * size) / SWEEPS_TO_LOOK);
    if (cost < least) [best, least] = [modes, cost];
  }
  return best;
}

/**
 * Prepares a core, the parts that companies hold of each other by places from 0 up to `size`, for Gauss–Seidel sweeps that leave an
 * error of at most `error` in every figure, or what the rounding of the machine leaves; undefined where that would take too many.
 * Every few sweeps a leap takes the slowest modes out.
 *
 * Why the bound holds: let g = 1 + g·A, how long a walk up from each company goes on. After a sweep that changed no figure by more
 * than d, what is left over is nowhere more than d, since no column of A sums to more than 1; (I − A)^-1 is nowhere negative, so the
 * error is at most d·1·(I − A)^-1 = d·g.
 */
export function prepareCore(size: number, entries: readonly LoopEntry[], error: number): LoopCore | undefined {
  const into: (readonly [number, number])[][] = Array.from({ length: size }, () => []);
  for (const { from, to, weight } of entries) into[to]?.push([from, weight]);
  const parts = new PartLists(into.map((list, place) => ({ place, parts: list })));
  const modes = chooseModes(size, entries.length, parts);
  if (modes === undefined) return undefined;
  const longest = new Float64Array(size * ROWS).fill(1);
  if (sweepUntil(parts, longest, error, modes) === Infinity) return undefined;
  const enough = error / findLargest(longest);
  return (x) => sweepUntil(parts, x, enough, modes) < Infinity;
}
