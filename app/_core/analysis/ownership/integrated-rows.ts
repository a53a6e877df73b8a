import { ROWS } from "./loop-core";
import { isClosedLoop, prepareLoop, type LoopSolver } from "./loop-solver";
import type { Link, StakeGraph } from "./stake-graph";

/** So many rows at the most are solved together: a loop is then read once for all of them. */
export const ROWS_AT_ONCE = ROWS;

/** Of a part below this nothing is passed on. */
const NOTHING_LEFT = 1e-18;

/** A loop of the graph and how it is solved; null where it is closed. */
type Loop = LoopSolver | null;

/** Some rows of integrated ownership. */
export interface SolvedRows {
  /** Every entity in which any of the owners has a part, the owners among them. Owners come before owned, loops aside. */
  readonly entities: readonly number[];
  /** The integrated part (N·A)[i][j], of the owner itself its part in itself round its loops; null in a closed loop, where the sum has no end. */
  readonly integrated: (entity: number, row: number) => number | null;
  /** The loop-corrected part (N·A)[i][j] / N[i][i]. */
  readonly effective: (entity: number, row: number) => number;
}

/**
 * Rows of integrated ownership, N = (I − A)^-1, of exact stakes. The graph of components is walked from owners to owned;
 * inside a component a small system is solved. No inverse is ever made.
 */
export class IntegratedRows {
  readonly #graph: StakeGraph;
  readonly #loops = new Map<number, Loop>();
  readonly #placeOf: Int32Array;
  /** For each entity, what it holds outside its own loop: the links of all, one entity after another. */
  readonly #starts: Int32Array;
  readonly #held: Int32Array;
  readonly #parts: Float64Array;

  /** Every link of the graph must be exact. */
  constructor(graph: StakeGraph) {
    this.#graph = graph;
    this.#placeOf = new Int32Array(graph.ids.length);
    for (const members of graph.components) members.forEach((member, at) => (this.#placeOf[member] = at));
    const { componentOf, links, outOf } = graph;
    const leaving = outOf.map((held) => held.flatMap((at) => links[at] ?? []).filter((link) => componentOf[link.owner] !== componentOf[link.held]));
    this.#starts = new Int32Array(graph.ids.length + 1);
    leaving.forEach((held, owner) => (this.#starts[owner + 1] = (this.#starts[owner] as number) + held.length));
    this.#held = Int32Array.from(leaving.flat(), ({ held }) => held);
    this.#parts = Float64Array.from(leaving.flat(), ({ min }) => min);
  }

  /** Whether the entity stands in a loop that holds itself whole, so that nobody outside holds any of it. */
  isInClosedLoop(entity: number): boolean {
    const component = this.#graph.componentOf[entity] ?? 0;
    return this.#membersOf(component).length > 1 && this.#loopAt(component) === null;
  }

  /** The rows of some owners, at most `ROWS_AT_ONCE`, solved together. Within a closed loop walks stop at the owner. */
  solve(owners: readonly number[]): SolvedRows {
    const [width, { components, componentOf }] = [owners.length, this.#graph];
    const x = this.#figures(width);
    const isTouched = new Uint8Array(components.length);
    const entities: number[] = [];
    owners.forEach((owner, row) => {
      x[owner * width + row] = 1;
      isTouched[componentOf[owner] as number] = 1;
    });
    for (let component = isTouched.indexOf(1); component >= 0; component = isTouched.indexOf(1, component + 1)) {
      const members = this.#membersOf(component);
      if (members.length > 1) this.#solveLoop(component, owners, x);
      for (const member of members) {
        entities.push(member);
        const first = member * width;
        if (members.length === 1 && !x.subarray(first, first + width).some((part) => part > NOTHING_LEFT)) continue;
        for (let at = this.#starts[member] as number; at < (this.#starts[member + 1] as number); at++) {
          const held = this.#held[at] as number;
          const part = this.#parts[at] as number;
          isTouched[componentOf[held] as number] = 1;
          for (let row = 0; row < width; row++) x[held * width + row] = (x[held * width + row] as number) + (x[first + row] as number) * part;
        }
      }
    }
    const self = owners.map((owner, row) => x[owner * width + row] as number);
    const read = (entity: number, row: number) => (x[entity * width + row] as number) - (entity === owners[row] ? 1 : 0);
    return {
      entities,
      integrated: (entity, row) => (this.isInClosedLoop(owners[row] ?? 0) ? null : read(entity, row)),
      effective: (entity, row) => read(entity, row) / (self[row] as number),
    };
  }

  #figures(width: number): Float64Array {
    return new Float64Array(this.#graph.ids.length * width);
  }

  #membersOf(component: number): readonly number[] {
    return this.#graph.components[component] ?? [];
  }

  #solveLoop(component: number, owners: readonly number[], x: Float64Array): void {
    const [members, width] = [this.#membersOf(component), owners.length];
    const loop = this.#loopAt(component);
    const figures = new Float64Array(members.length * width);
    if (loop !== null) {
      members.forEach((member, place) => { figures.set(x.subarray(member * width, (member + 1) * width), place * width); });
      loop(figures, width);
    } else {
      owners.forEach((owner, row) => {
        if (this.#graph.componentOf[owner] !== component) return;
        const alone = new Float64Array(members.length);
        alone[this.#placeOf[owner] as number] = 1;
        this.#prepare(component, owner)?.(alone, 1);
        alone.forEach((part, place) => (figures[place * width + row] = part));
      });
    }
    members.forEach((member, place) => { x.set(figures.subarray(place * width, (place + 1) * width), member * width); });
  }

  #loopAt(component: number): Loop {
    const known = this.#loops.get(component);
    if (known !== undefined) return known;
    const loop = this.#prepare(component, null);
    this.#loops.set(component, loop);
    return loop;
  }

  /** Prepares a loop; with `stop`, without what anybody holds of that entity. */
  #prepare(component: number, stop: number | null): Loop {
    const { componentOf, outOf, links } = this.#graph;
    const members = this.#membersOf(component);
    const entries = members.flatMap((owner, from) =>
      (outOf[owner] ?? []).flatMap((at) => {
        const { held, min: weight } = links[at] as Link;
        return componentOf[held] === component && held !== stop ? [{ from, to: this.#placeOf[held] as number, weight }] : [];
      }),
    );
    return isClosedLoop(members.length, entries) ? null : prepareLoop(members.length, entries);
  }
}
