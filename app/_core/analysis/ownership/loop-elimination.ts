/** A part of a company held within a loop, by the places of both in it. */
export interface LoopEntry {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A company taken out of a loop: its owners then hold what it held, each its part. */
export interface Eliminated {
  readonly node: number;
  /** 1 / (1 − what it holds of itself round the companies taken out before it). */
  readonly scale: number;
  /** Who held it then, and the part of each. */
  readonly owners: Int32Array;
  readonly ownerParts: Float64Array;
  /** What it held then, and the part of each. */
  readonly held: Int32Array;
  readonly heldParts: Float64Array;
}

/** A loop after companies were taken out of it one by one. */
export interface ReducedLoop {
  readonly eliminated: readonly Eliminated[];
  /** Who is left, the parts they hold of each other, and for each 1 / (1 − what it holds of itself). */
  readonly core: readonly number[];
  readonly entries: readonly LoopEntry[];
  readonly scaleOf: Float64Array;
}

/** So many companies are taken out whatever new stakes that makes: a few hundred thousand at the most. */
const SMALL = 160;

/** Takes companies out of a loop: Gaussian elimination on sparse rows. No pivot is needed, since no column sums to more than 1. */
class Elimination {
  readonly #owners: Map<number, number>[];
  readonly #held: Map<number, number>[];
  readonly #own: Float64Array;
  readonly #rest: Set<number>;
  readonly #eliminated: Eliminated[] = [];

  constructor(size: number, entries: readonly LoopEntry[]) {
    this.#owners = Array.from({ length: size }, () => new Map<number, number>());
    this.#held = Array.from({ length: size }, () => new Map<number, number>());
    this.#own = new Float64Array(size);
    this.#rest = new Set(Array.from({ length: size }, (_, node) => node));
    for (const { from, to, weight } of entries) this.#add(from, to, weight);
  }

  /** Takes out all that makes no new stakes, and all of a loop that is or becomes small; of a large dense loop a core stays. */
  reduce(canStay: boolean): ReducedLoop {
    const waiting = [...this.#rest];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (!this.#rest.has(node) || this.#growth(node) > 0) continue;
      waiting.push(...this.#neighbours(node));
      this.#takeOut(node);
    }
    while (this.#rest.size > 0 && (!canStay || this.#rest.size <= SMALL)) this.#takeOut(this.#cheapest());
    const core = [...this.#rest];
    return {
      eliminated: this.#eliminated,
      core,
      entries: core.flatMap((to) => [...(this.#owners[to] ?? [])].map(([from, weight]) => ({ from, to, weight }))),
      scaleOf: this.#own.map((own) => 1 / (1 - own)),
    };
  }

  #add(from: number, to: number, weight: number): void {
    if (from === to) {
      this.#own[to] = (this.#own[to] ?? 0) + weight;
      return;
    }
    this.#owners[to]?.set(from, (this.#owners[to].get(from) ?? 0) + weight);
    this.#held[from]?.set(to, (this.#held[from].get(to) ?? 0) + weight);
  }

  #neighbours(node: number): number[] {
    return [...(this.#owners[node]?.keys() ?? []), ...(this.#held[node]?.keys() ?? [])];
  }

  /** How many more stakes there would be without it. */
  #growth(node: number): number {
    const [into, outOf] = [this.#owners[node]?.size ?? 0, this.#held[node]?.size ?? 0];
    return into * outOf - into - outOf;
  }

  #cheapest(): number {
    let [best, least] = [-1, Infinity];
    for (const node of this.#rest) {
      const growth = this.#growth(node);
      if (growth < least) [best, least] = [node, growth];
    }
    return best;
  }

  #takeOut(node: number): void {
    const scale = 1 / (1 - (this.#own[node] ?? 0));
    const [owners, held] = [[...(this.#owners[node] ?? [])], [...(this.#held[node] ?? [])]];
    this.#eliminated.push({
      node,
      scale,
      owners: Int32Array.from(owners, ([owner]) => owner),
      ownerParts: Float64Array.from(owners, ([, part]) => part),
      held: Int32Array.from(held, ([to]) => to),
      heldParts: Float64Array.from(held, ([, part]) => part),
    });
    this.#rest.delete(node);
    for (const [owner] of owners) this.#held[owner]?.delete(node);
    for (const [of] of held) this.#owners[of]?.delete(node);
    for (const [from, of] of owners) {
      for (const [to, part] of held) this.#add(from, to, of * scale * part);
    }
  }
}

/**
 * Takes companies out of a loop as long as that is cheap, or, unless a core may stay, all of them. No column of the loop
 * may sum to more than 1, and one at least must sum to less.
 */
export function reduceLoop(size: number, entries: readonly LoopEntry[], canStay: boolean): ReducedLoop {
  return new Elimination(size, entries).reduce(canStay);
}
