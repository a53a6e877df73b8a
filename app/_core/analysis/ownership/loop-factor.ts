import type { Link, StakeGraph } from "./stake-graph";

/** Loops of more companies than this are not told as a factor of a path. */
const MOST_MEMBERS = 200;

/** det(I − A) over some members of a loop, by elimination; no pivot is needed, since no column of A sums to more than 1. */
function determinant({ outOf, links }: StakeGraph, members: readonly number[], partOf: (link: Link) => number): number {
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const rows = members.map((member, place) => {
    const row = new Float64Array(members.length);
    row[place] = 1;
    for (const at of outOf[member] ?? []) {
      const link = links[at] as Link;
      const to = placeOf.get(link.held);
      if (to !== undefined) row[to] = (row[to] as number) - partOf(link);
    }
    return row;
  });
  let product = 1;
  rows.forEach((pivot, place) => {
    product *= pivot[place] as number;
    for (const row of rows.slice(place + 1)) {
      const factor = (row[place] as number) / (pivot[place] as number);
      if (factor !== 0) for (let at = place; at < row.length; at++) row[at] = (row[at] as number) - factor * (pivot[at] as number);
    }
  });
  return product;
}

/**
 * By how much the loops that a path meets raise what comes along it, as one factor: over all walks from the owner that,
 * their loops taken out in the order in which they close, leave this path. For a loop C without the owner it is
 * det(I − A of C without the path) / det(I − A of C) (Lawler, "Loop-erased random walk"). Null where the path meets no loop;
 * undefined where one has too many companies. With ranges the upper bound is open.
 */
export function findLoopFactor(graph: StakeGraph, owner: number, path: readonly Link[]): { readonly min: number; readonly max: number } | null | undefined {
  const isOn = new Set(path.map(({ held }) => held));
  const met = new Set([...isOn].map((entity) => graph.componentOf[entity] as number));
  const loops = [...met].map((component) => (graph.components[component] ?? []).filter((member) => member !== owner)).filter((members) => members.length > 1);
  if (loops.some((members) => members.length > MOST_MEMBERS)) return undefined;
  let [min, max] = [1, 1];
  for (const members of loops) {
    const without = members.filter((member) => !isOn.has(member));
    const isWithin = new Set(members);
    const isExact = members.every((member) => (graph.into[member] ?? []).every((at) => {
      const link = graph.links[at] as Link;
      return !isWithin.has(link.owner) || link.min === link.max;
    }));
    const factor = determinant(graph, without, (link) => link.min) / determinant(graph, members, (link) => link.min);
    min *= factor;
    max *= isExact ? factor : Infinity;
  }
  return max === 1 ? null : { min, max };
}
