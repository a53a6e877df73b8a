import type { EffectiveShare } from "./effective-row";
import { findLoopFactor } from "./loop-factor";
import type { Link, StakeGraph } from "./stake-graph";

/** Two bounds of a part of 1; equal where it is exact. */
export type Bounds = Pick<EffectiveShare, "min" | "max">;

/** One path from an owner to what it holds, and what comes to it that way. */
export interface OwnershipPath {
  readonly links: readonly Link[];
  /** The product of the parts along it. */
  readonly product: Bounds;
  /** By how much loops on the way raise it, as one factor, 1 or more; null where there is none. */
  readonly loop: Bounds | null;
  /** The product with the loop in it. */
  readonly share: Bounds;
}

/** How an effective share comes about. */
export interface OwnershipPaths {
  /** The paths with the largest products, the largest first; none passes a company twice. */
  readonly paths: readonly OwnershipPath[];
  /** What all other paths bring together; null where there are none. */
  readonly rest: Bounds | null;
}

/** So many paths are shown before the rest is one sum. */
export const MOST_PATHS = 20;
/** Looks at that many beginnings of paths before it gives up looking for larger ones: the sum stays right. */
const MOST_LOOKS = 200_000;
/** Below this a rest is rounding of the machine. */
const NO_REST = 1e-12;

/** For each entity, the largest product along any way from it to `end`. */
function largestProducts({ ids, into, links }: StakeGraph, end: number): Float64Array {
  const largest = new Float64Array(ids.length);
  largest[end] = 1;
  const waiting = [end];
  for (let at = 0; at < waiting.length; at++) {
    const here = waiting[at] as number;
    for (const place of into[here] ?? []) {
      const { owner, max } = links[place] as Link;
      if (max * (largest[here] as number) <= (largest[owner] as number)) continue;
      largest[owner] = max * (largest[here] as number);
      waiting.push(owner);
    }
  }
  return largest;
}

const productOf = (links: readonly Link[]): Bounds => links.reduce(({ min, max }, link) => ({ min: min * link.min, max: max * link.max }), { min: 1, max: 1 });

/** Walks all simple paths in the order of what they promise, and leaves those that cannot be among the largest. */
function search(graph: StakeGraph, owner: number, held: number): { readonly found: readonly (readonly Link[])[]; readonly isAll: boolean } {
  const promise = largestProducts(graph, held);
  const found: { links: readonly Link[]; product: number }[] = [];
  let looks = 0;
  let isAll = true;
  const leastShown = () => (found.length < MOST_PATHS ? 0 : (found.at(-1)?.product ?? 0));
  const take = (links: readonly Link[], product: number) => {
    const at = found.findIndex((other) => other.product < product);
    found.splice(at < 0 ? found.length : at, 0, { links, product });
    if (found.length > MOST_PATHS) {
      found.pop();
      isAll = false;
    }
  };
  const open: { readonly links: readonly Link[]; readonly here: number; readonly product: number }[] = [{ links: [], here: owner, product: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { links, here, product } = next;
    if (here === held) {
      take(links, product);
      continue;
    }
    if (looks++ > MOST_LOOKS || product * (promise[here] as number) <= leastShown()) {
      isAll = false;
      continue;
    }
    const isOn = new Set([owner, ...links.map((link) => link.held)]);
    const onward = (graph.outOf[here] ?? []).map((at) => graph.links[at] as Link).filter((link) => !isOn.has(link.held) && (promise[link.held] as number) > 0);
    // The most promising is looked at first, so that little need be looked at.
    onward.sort((a, b) => a.max * (promise[a.held] as number) - b.max * (promise[b.held] as number));
    for (const link of onward) open.push({ links: [...links, link], here: link.held, product: product * link.max });
  }
  return { found: found.map(({ links }) => links), isAll };
}

/** What comes along a path, loops counted, and no more than the whole; exact where both are. */
function withLoop(product: Bounds, loop: Bounds, most: number): Bounds {
  const min = Math.min(most, product.min * loop.min);
  const isExact = product.min === product.max && loop.min === loop.max;
  return { min, max: isExact ? min : Math.min(most, product.max * loop.max) };
}

/**
 * The largest paths by which an owner comes to its effective share in another, and the rest as one sum (rule Q8). The
 * paths and the rest come to the whole share.
 */
export function findLargestPaths(graph: StakeGraph, owner: number, held: number, whole: EffectiveShare): OwnershipPaths {
  const { found, isAll } = search(graph, owner, held);
  const paths = found.flatMap((links): OwnershipPath[] => {
    const product = productOf(links);
    const loop = findLoopFactor(graph, owner, links);
    if (loop === undefined) return [];
    const share = loop === null ? product : withLoop(product, loop, whole.max);
    return [{ links, product, loop, share }];
  });
  if (isAll && paths.length === found.length) return { paths, rest: null };
  const shown = paths.reduce((sum, { share }) => sum + share.min, 0);
  const rest = { min: Math.max(0, whole.min - shown), max: Math.max(0, whole.max - shown) };
  return { paths, rest: rest.max < NO_REST ? null : rest };
}
