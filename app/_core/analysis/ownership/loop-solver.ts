import { PartLists, putBack, ROWS, takeScaled } from "./eight-rows";
import { prepareCore, type LoopCore } from "./loop-core";
import { reduceLoop, takeOutSome, type Eliminated, type LoopEntry, type ReducedLoop } from "./loop-elimination";
import { orderLoop } from "./loop-order";

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

/** Solves x = b + x·A in place, for eight rows b at once; x holds eight figures for every entity, of which the loop's are read and written. */
export type LoopSolver = (x: Float64Array) => void;

/** A loop of which some companies are taken out, ready to be solved. */
export class PreparedLoop {
  /** Whose figures stand where within: the core first, in the order of sweeping, then who was taken out, the last first. */
  readonly #places: Int32Array;
  readonly #scales: Float64Array;
  readonly #passOn: PartLists;
  readonly #takeUp: PartLists;
  readonly #core: LoopCore | undefined;
  readonly #coreSize: number;
  readonly #figures: Float64Array;

  constructor(members: readonly number[], { eliminated, core, entries, scaleOf }: ReducedLoop) {
    const slotOf = new Int32Array(members.length);
    core.forEach((node, slot) => (slotOf[node] = slot));
    eliminated.forEach(({ node }, at) => (slotOf[node] = members.length - 1 - at));
    const scaled = entries.map(({ from, to, weight }): LoopEntry => ({ from: slotOf[from] ?? 0, to: slotOf[to] ?? 0, weight: weight * (scaleOf[to] as number) }));
    const order = orderLoop(core.length, scaled);
    const placeIn = new Int32Array(order.length);
    order.forEach((slot, place) => (placeIn[slot] = place));
    core.forEach((node, slot) => (slotOf[node] = placeIn[slot] ?? 0));
    const toParts = (parts: Eliminated["owners"], scale: (node: number) => number) => parts.map(([node, part]) => [slotOf[node] as number, part * scale(node)] as const);
    this.#places = new Int32Array(members.length);
    this.#scales = new Float64Array(members.length);
    slotOf.forEach((slot, node) => {
      this.#places[slot] = members[node] as number;
      this.#scales[slot] = scaleOf[node] as number;
    });
    this.#passOn = new PartLists(eliminated.map(({ node, held }) => ({ place: slotOf[node] as number, parts: toParts(held, (to) => scaleOf[to] as number) })));
    this.#takeUp = new PartLists(eliminated.toReversed().map(({ node, owners }) => ({ place: slotOf[node] as number, parts: toParts(owners, () => scaleOf[node] as number) })));
    this.#coreSize = core.length;
    this.#figures = new Float64Array(members.length * ROWS);
    const swept = scaled.map(({ from, to, weight }): LoopEntry => ({ from: placeIn[from] ?? 0, to: placeIn[to] ?? 0, weight }));
    this.#core = core.length === 0 ? undefined : prepareCore(core.length, swept, SWEPT_ERROR);
  }

  /** False where sweeping did not settle it: x is as it was. */
  solve(x: Float64Array): boolean {
    if (this.#coreSize > 0 && this.#core === undefined) return false;
    const figures = this.#figures;
    takeScaled(x, this.#places, this.#scales, figures);
    this.#passOn.scatter(figures, 0, this.#places.length - this.#coreSize);
    if (this.#core?.(figures.subarray(0, this.#coreSize * ROWS)) === false) return false;
    this.#takeUp.gather(figures, figures);
    putBack(x, this.#places, figures);
    return true;
  }
}

/**
 * Prepares a loop, the parts A that its members, by their places in the list, hold of each other, to be solved for many rows. Companies
 * are taken out as long as that leaves few new stakes, which settles small, thin, chain-like and grid-like loops exactly; the core that a
 * large tangled one leaves is swept to within 1e-11, or taken apart too where sweeping would not settle. The loop must not be closed.
 */
export function prepareLoop(members: readonly number[], entries: readonly LoopEntry[]): LoopSolver {
  let prepared = new PreparedLoop(members, reduceLoop(members.length, entries));
  return (x) => {
    if (prepared.solve(x)) return;
    prepared = new PreparedLoop(members, takeOutSome(members.length, entries, members.length));
    prepared.solve(x);
  };
}
