import { ROOM } from "./room";
import type { UnionGraph } from "./union-graph";
import type { EntityId } from "../../replay/things";

/** Where an entity stands: its row, 0 the uppermost, and how many columns of `ROOM.column` px right of the middle. Whole numbers. */
export type Stand = readonly [row: number, column: number];

/** An editor's arrangement of a case: who stands where. Whoever it does not name is seated around it. */
export type Sketch = Readonly<Record<EntityId, Stand>>;

function findClash({ nodes, moments }: UnionGraph, fixed: ReadonlyMap<number, Stand>): [EntityId, EntityId] | undefined {
  for (const moment of moments) {
    for (const [at, a] of moment.nodes.entries()) {
      for (const b of moment.nodes.slice(at + 1)) {
        const [here, there, one, other] = [fixed.get(a), fixed.get(b), nodes[a], nodes[b]];
        if (here === undefined || there === undefined || one === undefined || other === undefined || here[0] !== there[0]) continue;
        if (Math.abs(here[1] - there[1]) * ROOM.column < one.halfWidth + other.halfWidth) return [one.id, other.id];
      }
    }
  }
  return undefined;
}

/**
 * A sketch by the indexes of nodes; whoever is never drawn is left out.
 * @throws RangeError where two that are drawn together would lie over one another
 */
export function toFixed(graph: UnionGraph, sketch: Sketch): ReadonlyMap<number, Stand> {
  const fixed = new Map(
    graph.nodes.flatMap(({ id }, index) => {
      const stand = Object.hasOwn(sketch, id) ? sketch[id] : undefined;
      return stand === undefined ? [] : [[index, stand] as const];
    }),
  );
  const clash = findClash(graph, fixed);
  if (clash !== undefined) throw new RangeError(`the sketch lays "${clash[0]}" over "${clash[1]}", which is drawn together with it`);
  return fixed;
}
