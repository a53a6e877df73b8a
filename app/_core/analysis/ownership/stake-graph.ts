import { completeStakes } from "./complete-stakes";
import { findComponents } from "./strong-components";

/** One stake for the arithmetic: a part of `held`, 0 to 1, between two bounds; exact where they are equal. */
export interface GraphStake {
  readonly owner: string;
  readonly held: string;
  readonly min: number;
  readonly max: number;
  /** True when the part is above `min`, not at it. */
  readonly minExclusive?: boolean;
  /** True when the part is below `max`, not at it. */
  readonly maxExclusive?: boolean;
}

/** A stake between two entities by their places in the graph, after what the company holds of itself left the arithmetic. */
export interface Link {
  readonly owner: number;
  readonly held: number;
  readonly min: number;
  readonly max: number;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
}

/** Who holds what part of whom, of one kind of interest. Entities are numbered by their places in `ids`. */
export interface StakeGraph {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly links: readonly Link[];
  /** For each entity, the places in `links` of the stakes in it. */
  readonly into: readonly (readonly number[])[];
  /** For each entity, the places in `links` of the stakes that it holds. */
  readonly outOf: readonly (readonly number[])[];
  /** For each entity, the number of its component: all that hold each other round a circle share one. Owners come before owned. */
  readonly componentOf: Int32Array;
  /** The entities of each component. */
  readonly components: readonly (readonly number[])[];
  /** What each entity holds of itself (treasury shares), as it was given; it is in no link. */
  readonly ownShares: ReadonlyMap<number, GraphStake>;
  /** True when every stake is exact. */
  readonly isExact: boolean;
}

function place(ids: string[], indexOf: Map<string, number>, id: string): number {
  const known = indexOf.get(id);
  if (known !== undefined) return known;
  indexOf.set(id, ids.length);
  return ids.push(id) - 1;
}

function indexLinks(count: number, links: readonly Link[], end: "owner" | "held"): number[][] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  links.forEach((link, at) => rows[link[end]]?.push(at));
  return rows;
}

/** A graph of links between numbered entities, circles found; what holds nothing is left out. */
function assemble(ids: readonly string[], indexOf: ReadonlyMap<string, number>, links: readonly Link[], ownShares: StakeGraph["ownShares"]): StakeGraph {
  const into = indexLinks(ids.length, links, "held");
  const outOf = indexLinks(ids.length, links, "owner");
  const isExact = links.every(({ min, max }) => min === max);
  return { ids, indexOf, links, into, outOf, ...findComponents(ids.length, links), ownShares, isExact };
}

/**
 * Stakes in a form to reckon with, at most one for each owner and held. What a company holds of itself leaves the
 * arithmetic (rule Q3), ranges are narrowed to what is left in the company (Q2), circles are found; in a circle, shares
 * that come to more than the whole by rounding count in proportion.
 */
export function toStakeGraph(stakes: readonly GraphStake[]): StakeGraph {
  const [ids, indexOf] = [[] as string[], new Map<string, number>()];
  const stakesIn: GraphStake[][] = [];
  for (const stake of stakes) {
    place(ids, indexOf, stake.owner);
    (stakesIn[place(ids, indexOf, stake.held)] ??= []).push(stake);
  }
  const completed = ids.map((_, held) => completeStakes(stakesIn[held] ?? []));
  const ownShares = new Map(completed.flatMap(({ own }, held) => (own === undefined ? [] : [[held, own] as const])));
  const stated = completed.flatMap(({ links }, held) => links.map(({ owner, ...bounds }): Link => ({ ...bounds, owner: indexOf.get(owner) ?? 0, held })));
  const graph = assemble(ids, indexOf, stated, ownShares);
  if (completed.every(({ surplus }) => surplus === 1)) return graph;
  const { componentOf } = graph;
  const inProportion = stated.map((link): Link => {
    const surplus = componentOf[link.owner] === componentOf[link.held] ? (completed[link.held]?.surplus ?? 1) : 1;
    return surplus === 1 ? link : { ...link, min: link.min / surplus, max: link.max / surplus };
  });
  return assemble(ids, indexOf, inProportion, ownShares);
}

/** The same graph with one exact part for each link, in the order of its links, within their bounds; parts of nothing are left out. */
export function fixParts({ ids, indexOf, links, ownShares }: StakeGraph, parts: Float64Array): StakeGraph {
  const fixed = links.flatMap((link, at): Link[] => {
    const part = parts[at] ?? 0;
    return part > 0 ? [{ ...link, min: part, max: part, minExclusive: false, maxExclusive: false }] : [];
  });
  return assemble(ids, indexOf, fixed, ownShares);
}
