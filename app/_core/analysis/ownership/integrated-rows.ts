import { findAtLeast, isNothing, PartLists, ROWS } from "./eight-rows";
import { isClosedLoop, prepareLoop, type LoopSolver } from "./loop-solver";
import type { Link, StakeGraph } from "./stake-graph";

/** So many rows at the most are solved together: a loop is then read once for all of them. */
export const ROWS_AT_ONCE = ROWS;

/** A loop of the graph and how it is solved; null where it is closed. */
type Loop = LoopSolver | null;

/** Some rows of integrated ownership. */
export interface SolvedRows {
  /** The integrated part (N·A)[i][j], of the owner itself its part in itself round its loops; null in a closed loop, where the sum has no end. */
  readonly integrated: (entity: number, row: number) => number | null;
  /** The loop-corrected part (N·A)[i][j] / N[i][i]. */
  readonly effective: (entity: number, row: number) => number;
  /** Every entity, other than the owner, of which a row has a loop-corrected part of at least so much, with the row. */
  readonly atLeast: (least: number) => readonly (readonly [entity: number, row: number])[];
}

/**
 * Rows of integrated ownership, N = (I − A)^-1, of exact stakes. The graph of components is walked from owners to owned;
 * inside a component a small system is solved. No inverse is ever made.
 */
export class IntegratedRows {
  readonly #graph: StakeGraph;
  readonly #loops = new Map<number, Loop>();
  /** What each entity holds outside its own loop, owners before owned. */
  readonly #leaving: PartLists;
  /** Where each component begins in that. */
  readonly #starts: Int32Array;

  /** Every link of the graph must be exact. */
  constructor(graph: StakeGraph) {
    const { componentOf, components, links, outOf } = graph;
    this.#graph = graph;
    this.#starts = new Int32Array(components.length + 1);
    components.forEach((members, component) => (this.#starts[component + 1] = (this.#starts[component] as number) + members.length));
    const leaving = (owner: number) => (outOf[owner] ?? []).map((at) => links[at] as Link).filter(({ held }) => componentOf[held] !== componentOf[owner]);
    this.#leaving = new PartLists(components.flat().map((place) => ({ place, parts: leaving(place).map(({ held, min }) => [held, min]) })));
  }

  /** Whether the entity stands in a loop that holds itself whole, so that nobody outside holds any of it. */
  isInClosedLoop(entity: number): boolean {
    const component = this.#graph.componentOf[entity] ?? 0;
    return this.#membersOf(component).length > 1 && this.#loopAt(component) === null;
  }

  /** The rows of some owners, at most `ROWS_AT_ONCE`, solved together. */
  solve(owners: readonly number[]): SolvedRows {
    const { components, componentOf, ids } = this.#graph;
    const x = new Float64Array(ids.length * ROWS);
    owners.forEach((owner, row) => (x[owner * ROWS + row] = 1));
    const first = owners.reduce((least, owner) => Math.min(least, componentOf[owner] as number), components.length);
    for (let component = first; component < components.length; component++) {
      const members = this.#membersOf(component);
      if (members.length > 1 && !isNothing(x, members)) this.#solveLoop(component, owners, x);
      this.#leaving.scatter(x, this.#starts[component] as number, this.#starts[component + 1] as number);
    }
    const self = owners.map((owner, row) => x[owner * ROWS + row] as number);
    const read = (entity: number, row: number) => (x[entity * ROWS + row] as number) - (entity === owners[row] ? 1 : 0);
    return {
      integrated: (entity, row) => (this.isInClosedLoop(owners[row] ?? 0) ? null : read(entity, row)),
      effective: (entity, row) => read(entity, row) / (self[row] as number),
      atLeast: (least) => {
        const enough = new Float64Array(ROWS).fill(Infinity);
        self.forEach((part, row) => (enough[row] = least * part));
        return findAtLeast(x, enough).filter(([entity, row]) => entity !== owners[row]);
      },
    };
  }

  #membersOf(component: number): readonly number[] {
    return this.#graph.components[component] ?? [];
  }

  #solveLoop(component: number, owners: readonly number[], x: Float64Array): void {
    const loop = this.#loopAt(component);
    if (loop !== null) loop(x);
    else this.#fillClosed(component, owners, x);
  }

  /** In a loop that holds itself whole every way leads back to each of its companies: each effectively holds all of every other. */
  #fillClosed(component: number, owners: readonly number[], x: Float64Array): void {
    owners.forEach((owner, row) => {
      const part = this.#graph.componentOf[owner] === component ? 1 : 0;
      for (const member of this.#membersOf(component)) x[member * ROWS + row] = part;
    });
  }

  #loopAt(component: number): Loop {
    const known = this.#loops.get(component);
    if (known !== undefined) return known;
    const loop = this.#prepare(component);
    this.#loops.set(component, loop);
    return loop;
  }

  #prepare(component: number): Loop {
    const { componentOf, outOf, links } = this.#graph;
    const members = this.#membersOf(component);
    const placeOf = new Map(members.map((member, place) => [member, place]));
    const entries = members.flatMap((owner, from) =>
      (outOf[owner] ?? []).flatMap((at) => {
        const { held, min: weight } = links[at] as Link;
        return componentOf[held] === component ? [{ from, to: placeOf.get(held) ?? 0, weight }] : [];
      }),
    );
    return isClosedLoop(members.length, entries) ? null : prepareLoop(members, entries);
  }
}
