import { BucketQueue } from "./bucket-queue";

/** A part of a company held within a loop, by the places of both in it. */
export interface LoopEntry {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A company taken out of a loop: its owners then hold what it held, each its part. */
export interface Eliminated {
  readonly node: number;
  /** Who held it then, and the part of each. */
  readonly owners: readonly (readonly [node: number, part: number])[];
  /** What it held then, and the part of each. */
  readonly held: readonly (readonly [node: number, part: number])[];
}

/** A loop after companies were taken out of it one by one. */
export interface ReducedLoop {
  readonly eliminated: readonly Eliminated[];
  /** Who is left, and the parts they hold of each other. */
  readonly core: readonly number[];
  readonly entries: readonly LoopEntry[];
  /** For each company 1 / (1 − what it holds of itself round those taken out before it). */
  readonly scaleOf: Float64Array;
}

/** Stakes that may be left at any time, and stakes of those taken out, as multiples of the stakes there were; more is dense. */
const MOST_LEFT = 8;
const MOST_TAKEN = 20;
/** A loop of so many stakes counts as this large, so that one of a few hundred companies is always taken apart. */
const SMALL = 20_000;

/** Takes companies out of a loop: Gaussian elimination on sparse rows. No pivot is needed, since no column sums to more than 1. */
class Elimination {
  readonly #owners: Map<number, number>[];
  readonly #held: Set<number>[];
  readonly #own: Float64Array;
  readonly #isOut: Uint8Array;
  readonly #next: BucketQueue;
  readonly #eliminated: Eliminated[] = [];
  /** The stakes between those who are left. */
  entries = 0;
  /** The stakes of those taken out. */
  taken = 0;

  constructor(size: number, entries: readonly LoopEntry[]) {
    this.#owners = Array.from({ length: size }, () => new Map<number, number>());
    this.#held = Array.from({ length: size }, () => new Set<number>());
    this.#own = new Float64Array(size);
    this.#isOut = new Uint8Array(size);
    this.#next = new BucketQueue(size);
    for (const { from, to, weight } of entries) this.#add(from, to, weight);
    for (let node = 0; node < size; node++) this.#next.put(node, this.#growth(node));
  }

  get left(): number {
    return this.#owners.length - this.#eliminated.length;
  }

  /** Takes out whoever leaves the least new stakes behind. */
  takeOut(): void {
    const node = this.#next.take() ?? 0;
    const scale = 1 / (1 - (this.#own[node] as number));
    const owners = [...(this.#owners[node] ?? [])];
    const held = [...(this.#held[node] ?? [])].map((to) => [to, this.#owners[to]?.get(node) ?? 0] as const);
    this.#eliminated.push({ node, owners, held });
    this.#isOut[node] = 1;
    this.entries -= owners.length + held.length;
    this.taken += owners.length + held.length;
    for (const [owner] of owners) this.#held[owner]?.delete(node);
    for (const [of] of held) this.#owners[of]?.delete(node);
    for (const [from, of] of owners) for (const [to, part] of held) this.#add(from, to, of * scale * part);
    for (const [owner] of owners) this.#next.put(owner, this.#growth(owner));
    for (const [of] of held) this.#next.put(of, this.#growth(of));
  }

  read(): ReducedLoop {
    const core = this.#owners.flatMap((_, node) => (this.#isOut[node] === 1 ? [] : [node]));
    return {
      eliminated: this.#eliminated,
      core,
      entries: core.flatMap((to) => Array.from(this.#owners[to] ?? [], ([from, weight]) => ({ from, to, weight }))),
      scaleOf: this.#own.map((own) => 1 / (1 - own)),
    };
  }

  #add(from: number, to: number, weight: number): void {
    const [owners, held] = [this.#owners[to], this.#held[from]];
    if (from === to || owners === undefined || held === undefined) {
      this.#own[to] = (this.#own[to] as number) + weight;
      return;
    }
    const before = owners.get(from);
    owners.set(from, (before ?? 0) + weight);
    if (before !== undefined) return;
    held.add(to);
    this.entries++;
  }

  /** How many more stakes there would be without it, on a scale of eighths of a doubling; 0 where there would be no more. */
  #growth(node: number): number {
    const [into, outOf] = [this.#owners[node]?.size ?? 0, this.#held[node]?.size ?? 0];
    const more = into * outOf - into - outOf;
    return more <= 0 ? 0 : 1 + Math.floor(8 * Math.log2(more + 1));
  }
}

/**
 * Takes companies out of a loop, those first that leave the least new stakes behind: all of them where the stakes stay few,
 * else as many as make sweeping the rest cheapest. No column of the loop may sum to more than 1, and one at least must sum to less.
 */
export function reduceLoop(size: number, entries: readonly LoopEntry[]): ReducedLoop {
  const whole = new Elimination(size, entries);
  const room = Math.max(SMALL, entries.length);
  let [best, least] = [0, Infinity];
  for (let out = 0; whole.left > 0; out++) {
    // A sweep reads every stake, and where fewer are left, fewer sweeps are needed.
    const cost = whole.entries * whole.left;
    if (cost < least) [best, least] = [out, cost];
    if (whole.entries > MOST_LEFT * room || whole.taken > MOST_TAKEN * room) return takeOutSome(size, entries, best);
    whole.takeOut();
  }
  return whole.read();
}

/** Takes so many companies out of a loop, in the same order. */
export function takeOutSome(size: number, entries: readonly LoopEntry[], count: number): ReducedLoop {
  const part = new Elimination(size, entries);
  for (let out = 0; out < count; out++) part.takeOut();
  return part.read();
}
