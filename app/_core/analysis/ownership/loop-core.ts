import type { LoopEntry, ReducedLoop } from "./loop-elimination";

/** Sweeps after which a core counts as one that iteration does not settle. */
const MOST_SWEEPS = 400;
/** Sweeps between two leaps along the slowest mode. */
const SWEEPS_TO_LEAP = 5;

/** So many rows are swept at once; a company of the core has as many figures beside each other. */
export const ROWS = 8;

/** What is left of a large loop, solved by sweeps: x = b + x·A in place, for the companies of the core alone. `width` is at most `ROWS`. */
export type LoopCore = (x: Float64Array, width: number) => void;

/** The parts that are held of each company, one company after another, by places in the core. */
class CoreRows {
  readonly size: number;
  readonly #starts: Int32Array;
  readonly #from: Int32Array;
  readonly #parts: Float64Array;
  readonly #scales: Float64Array;

  constructor({ core, entries, scaleOf }: ReducedLoop) {
    const placeOf = new Map(core.map((node, place) => [node, place]));
    const into: LoopEntry[][] = core.map(() => []);
    for (const entry of entries) into[placeOf.get(entry.to) ?? 0]?.push(entry);
    const sorted = into.flat();
    this.size = core.length;
    this.#starts = new Int32Array(core.length + 1);
    into.forEach((row, place) => (this.#starts[place + 1] = (this.#starts[place] ?? 0) + row.length));
    this.#from = Int32Array.from(sorted, ({ from }) => (placeOf.get(from) ?? 0) * ROWS);
    this.#parts = Float64Array.from(sorted, ({ weight }) => weight);
    this.#scales = Float64Array.from(core, (node) => scaleOf[node] ?? 1);
  }

  /** What all owners of a company pass on to it, in the first row. */
  passedOn(x: Float64Array, place: number): number {
    let sum = 0;
    for (let at = this.#starts[place] as number; at < (this.#starts[place + 1] as number); at++) {
      sum += (this.#parts[at] as number) * (x[this.#from[at] as number] as number);
    }
    return sum;
  }

  /** The part of a company that it does not hold of itself. */
  outstanding(place: number): number {
    return 1 / (this.#scales[place] as number);
  }

  /**
   * One Gauss–Seidel sweep over all eight rows; says the largest change relative to `guard`. The sums are written out, since
   * the compiler keeps eight of them in registers and does not do so for an array: sweeping is then five times as fast.
   */
  sweep(x: Float64Array, given: Float64Array, guard: Float64Array): number {
    const starts = this.#starts;
    const from = this.#from;
    const parts = this.#parts;
    let largest = 0;
    for (let place = 0; place < this.size; place++) {
      const own = place * ROWS;
      const end = starts[place + 1] as number;
      let a = given[own + 0] as number;
      let b = given[own + 1] as number;
      let c = given[own + 2] as number;
      let d = given[own + 3] as number;
      let e = given[own + 4] as number;
      let f = given[own + 5] as number;
      let g = given[own + 6] as number;
      let h = given[own + 7] as number;
      for (let at = starts[place] as number; at < end; at++) {
        const part = parts[at] as number;
        const other = from[at] as number;
        a += part * (x[other + 0] as number);
        b += part * (x[other + 1] as number);
        c += part * (x[other + 2] as number);
        d += part * (x[other + 3] as number);
        e += part * (x[other + 4] as number);
        f += part * (x[other + 5] as number);
        g += part * (x[other + 6] as number);
        h += part * (x[other + 7] as number);
      }
      const scale = this.#scales[place] as number;
      const aChange = a * scale - (x[own + 0] as number);
      const bChange = b * scale - (x[own + 1] as number);
      const cChange = c * scale - (x[own + 2] as number);
      const dChange = d * scale - (x[own + 3] as number);
      const eChange = e * scale - (x[own + 4] as number);
      const fChange = f * scale - (x[own + 5] as number);
      const gChange = g * scale - (x[own + 6] as number);
      const hChange = h * scale - (x[own + 7] as number);
      const most = Math.max(Math.abs(aChange), Math.abs(bChange), Math.abs(cChange), Math.abs(dChange), Math.abs(eChange), Math.abs(fChange), Math.abs(gChange), Math.abs(hChange));
      x[own + 0] = a * scale;
      x[own + 1] = b * scale;
      x[own + 2] = c * scale;
      x[own + 3] = d * scale;
      x[own + 4] = e * scale;
      x[own + 5] = f * scale;
      x[own + 6] = g * scale;
      x[own + 7] = h * scale;
      const relative = most / (guard[place] as number);
      if (relative > largest) largest = relative;
    }
    return largest;
  }
}

/** A vector g > 0 by which errors are bounded, and the largest g/h with h = g − g·A > 0; undefined where sweeping does not find one. */
function findGuard(core: CoreRows): { readonly guard: Float64Array; readonly ratio: number } | undefined {
  const [x, ones, even] = [new Float64Array(core.size * ROWS), new Float64Array(core.size * ROWS).fill(1), new Float64Array(core.size).fill(1)];
  for (let sweeps = 1; sweeps <= MOST_SWEEPS; sweeps++) {
    core.sweep(x, ones, even);
    if (sweeps % 8 !== 0) continue;
    const guard = even.map((_, place) => x[place * ROWS] as number);
    const ratios = guard.map((g, place) => {
      const rest = g * core.outstanding(place) - core.passedOn(x, place);
      return rest > 0.25 ? g / rest : Infinity;
    });
    const ratio = ratios.reduce((most, it) => Math.max(most, it), 0);
    if (ratio < Infinity) return { guard, ratio };
  }
  return undefined;
}

/** Adds to each row what its last change would still grow to, if it went on shrinking as it does: `oldest`, `older`, `x` are a sweep apart. */
function leap(oldest: Float64Array, older: Float64Array, x: Float64Array): void {
  const [earlier, later, ahead] = [new Float64Array(ROWS), new Float64Array(ROWS), new Float64Array(ROWS)];
  for (let at = 0; at < x.length; at++) {
    const row = at % ROWS;
    earlier[row] = (earlier[row] as number) + (older[at] as number) - (oldest[at] as number);
    later[row] = (later[row] as number) + (x[at] as number) - (older[at] as number);
  }
  for (let row = 0; row < ROWS; row++) {
    const rate = (later[row] as number) / (earlier[row] as number);
    ahead[row] = rate > 0 && rate < 1 ? rate / (1 - rate) : 0;
  }
  for (let at = 0; at < x.length; at++) x[at] = (x[at] as number) + ((x[at] as number) - (older[at] as number)) * (ahead[at % ROWS] as number);
}

/**
 * Prepares a core for sweeps that leave an error of at most `error` in every figure; undefined where that would take too many.
 * Every few sweeps a leap (Aitken's) takes the slowest mode out.
 *
 * Why the bound holds: let g > 0 with g − g·A = h > 0. After a sweep that changed x by at most δ·g, the residual r has
 * |r| ≤ δ·g·A ≤ δ·g ≤ δ·max(g/h)·h; (I − A)^-1 is nowhere negative, so the error |r·(I − A)^-1| ≤ δ·max(g/h)·g.
 */
export function prepareCore(reduced: ReducedLoop, error: number): LoopCore | undefined {
  const core = new CoreRows(reduced);
  const found = findGuard(core);
  if (found === undefined) return undefined;
  const { guard, ratio } = found;
  const enough = error / (ratio * guard.reduce((most, it) => Math.max(most, it), 0));
  return (all, width) => {
    const given = new Float64Array(core.size * ROWS);
    reduced.core.forEach((node, place) => { given.set(all.subarray(node * width, (node + 1) * width), place * ROWS); });
    const [x, oldest, older] = [given.slice(), new Float64Array(given.length), new Float64Array(given.length)];
    for (let sweeps = 1; ; sweeps++) {
      const toLeap = sweeps % SWEEPS_TO_LEAP;
      if (toLeap === SWEEPS_TO_LEAP - 1) oldest.set(x);
      if (toLeap === 0) older.set(x);
      if (core.sweep(x, given, guard) <= enough) break;
      if (toLeap === 0) leap(oldest, older, x);
    }
    reduced.core.forEach((node, place) => { all.set(x.subarray(place * ROWS, place * ROWS + width), node * width); });
  };
}
