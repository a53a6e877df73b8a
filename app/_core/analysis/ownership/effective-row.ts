import { IntegratedRows } from "./integrated-rows";
import { fixParts, type Link, type StakeGraph } from "./stake-graph";

/** What one entity effectively holds of another, as parts of 1, between two bounds; exact where they are equal. */
export interface EffectiveShare {
  readonly min: number;
  readonly max: number;
  /** True when it is above `min`, not at it. */
  readonly minExclusive: boolean;
  /** True when it is below `max`, not at it. */
  readonly maxExclusive: boolean;
  /** True when a loop with ranges lies on the way: the bounds are outer bounds then. */
  readonly isOuter: boolean;
  /** The integrated share N·A, not corrected for loops; null for a range, and in a closed loop, where the sum has no end. */
  readonly integrated: number | null;
}

function solveOne(graph: StakeGraph, owner: number): { readonly parts: Float64Array; readonly integrated: (entity: number) => number | null } {
  const solved = new IntegratedRows(graph).solve([owner]);
  const parts = new Float64Array(graph.ids.length);
  graph.ids.forEach((_, entity) => (parts[entity] = solved.effective(entity, 0)));
  return { parts, integrated: (entity) => solved.integrated(entity, 0) };
}

/** For each company, what nobody is sure to hold goes to those through whom the owner holds most, each up to its most. */
function mostFor({ ids, into, links }: StakeGraph, owner: number, held: Float64Array): Float64Array {
  const worth = (link: Link) => (link.owner === owner ? 1 : (held[link.owner] as number));
  const parts = Float64Array.from(links, ({ min }) => min);
  for (let company = 0; company < ids.length; company++) {
    const stakes = into[company] ?? [];
    let left = 1 - stakes.reduce((sum, at) => sum + (parts[at] as number), 0);
    for (const at of [...stakes].sort((a, b) => worth(links[b] as Link) - worth(links[a] as Link))) {
      const { min, max } = links[at] as Link;
      const more = Math.max(0, Math.min(max - min, left));
      parts[at] = min + more;
      left -= more;
    }
  }
  return parts;
}

/** Rounds of giving more to whom it serves most; each is strictly better than the one before, so few are needed. */
const MOST_ROUNDS = 64;
/** Below this, more is rounding of the machine. */
const NO_MORE = 1e-13;

/**
 * The most that the owner can hold of everybody: what is left in each company is given to those that serve the owner most,
 * and again, until nothing serves it better (Howard's policy iteration). Past the most rounds, the whole is the bound.
 */
function solveMost(graph: StakeGraph, owner: number, least: Float64Array): { readonly parts: Float64Array; readonly links: Float64Array } {
  let held: Float64Array = least;
  let links: Float64Array = Float64Array.from(graph.links, ({ min }) => min);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = mostFor(graph, owner, held);
    const found = solveOne(fixParts(graph, next), owner).parts;
    if (round > 0 && !found.some((part, entity) => part > (held[entity] as number) + NO_MORE)) return { parts: held, links };
    held = found.map((part, entity) => Math.max(part, held[entity] as number));
    links = next;
  }
  return { parts: held.map((part) => (part > 0 ? 1 : 0)), links };
}

/** Marks what can be reached from an entity by links that lead on. */
function reach({ ids, outOf, links }: StakeGraph, start: number, leadsOn: (link: Link, at: number) => boolean): Uint8Array {
  const isReached = new Uint8Array(ids.length);
  isReached[start] = 1;
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const at of outOf[here] ?? []) {
      const link = links[at] as Link;
      if (isReached[link.held] === 1 || link.held === start || !leadsOn(link, at)) continue;
      isReached[link.held] = 1;
      waiting.push(link.held);
    }
  }
  return isReached;
}

/** Marks what lies on or behind a link that is as asked, among what the owner reaches. */
function reachPast(graph: StakeGraph, owner: number, leadsOn: (link: Link, at: number) => boolean, isAsked: (link: Link, at: number) => boolean): Uint8Array {
  const reached = reach(graph, owner, leadsOn);
  const isPast = new Uint8Array(graph.ids.length);
  const waiting = graph.links.flatMap((link, at) => (reached[link.owner] === 1 && link.held !== owner && leadsOn(link, at) && isAsked(link, at) ? [link.held] : []));
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (isPast[here] === 1) continue;
    isPast[here] = 1;
    for (const at of graph.outOf[here] ?? []) {
      const link = graph.links[at] as Link;
      if (link.held !== owner && leadsOn(link, at)) waiting.push(link.held);
    }
  }
  return isPast;
}

/**
 * What one entity effectively holds of every other, by their places in the graph: the loop-corrected share (rule Q1), with
 * both ends where shares on the way are ranges or not disclosed (Q2, Q5). Entities in which it can have no part are left out.
 */
export function readEffectiveRow(graph: StakeGraph, owner: number): Map<number, EffectiveShare> {
  const least = solveOne(fixParts(graph, Float64Array.from(graph.links, ({ min }) => min)), owner);
  const most = graph.isExact ? null : solveMost(graph, owner, least.parts);
  const isRange = ({ min, max }: Link) => min !== max;
  const inLoop = ({ owner: from, held }: Link) => graph.componentOf[from] === graph.componentOf[held];
  const leadsAtAll = () => true;
  const pastRange = reachPast(graph, owner, leadsAtAll, isRange);
  const pastOpen = reachPast(graph, owner, leadsAtAll, (link) => isRange(link) && inLoop(link));
  const surely = ({ min, minExclusive }: Link) => min > 0 || minExclusive;
  const aboveLeast = reachPast(graph, owner, surely, ({ minExclusive }) => minExclusive);
  const sumOfMost = graph.into.map((stakes) => stakes.reduce((sum, at) => sum + (graph.links[at]?.max ?? 0), 0));
  const given = (_: Link, at: number) => (most?.links[at] ?? 0) > 0;
  const belowMost = reachPast(graph, owner, given, (link) => link.maxExclusive && (sumOfMost[link.held] ?? 0) <= 1);
  const shares = new Map<number, EffectiveShare>();
  graph.ids.forEach((_, entity) => {
    const [min, max] = [least.parts[entity] as number, (most?.parts ?? least.parts)[entity] as number];
    if (entity === owner || (max === 0 && min === 0)) return;
    const isExact = pastRange[entity] !== 1 || max - min < NO_MORE;
    shares.set(entity, {
      min,
      max: isExact ? min : Math.min(1, max),
      minExclusive: !isExact && aboveLeast[entity] === 1,
      maxExclusive: !isExact && belowMost[entity] === 1,
      isOuter: !isExact && pastOpen[entity] === 1,
      integrated: isExact ? least.integrated(entity) : null,
    });
  });
  return shares;
}
