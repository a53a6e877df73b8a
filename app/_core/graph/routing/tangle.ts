import { listCrossings } from "./crossings";
import { toStretches } from "../labels/stretches";
import type { Point } from "../scene";

/** What is bad about lines beyond their length, in px of it. */
const COSTS = { crossing: 250, bend: 34 } as const;

const nameOf = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The pairs of routes that cross, once for each point at which they do. */
export function listTangles(routes: ReadonlyMap<string, readonly Point[]>): [string, string][] {
  const all = [...routes];
  return all.flatMap(([a, route], at) => all.slice(at + 1).flatMap(([b, other]) => listCrossings(route, other).map((): [string, string] => [a, b])));
}

/** The length of what is drawn of routes, px: where several run as one it counts once. */
function measureInk(routes: Iterable<readonly Point[]>): number {
  const spans = new Map<string, [number, number][]>();
  for (const route of routes) {
    for (const { isLevel, at, from, to } of toStretches(route)) {
      const name = `${isLevel} ${at}`;
      spans.set(name, [...(spans.get(name) ?? []), [from, to]]);
    }
  }
  let ink = 0;
  for (const along of spans.values()) {
    let end = -Infinity;
    for (const [from, to] of along.sort((a, b) => a[0] - b[0])) {
      ink += Math.max(0, to - Math.max(from, end));
      end = Math.max(end, to);
    }
  }
  return ink;
}

/** How tangled lines are, in px: what is drawn of them, their bends and their crossings, each counted once as it is seen. */
export function weighTangle(routes: ReadonlyMap<string, readonly Point[]>): number {
  const all = [...routes.values()];
  const crossings = new Set(all.flatMap((route, at) => all.slice(at + 1).flatMap((other) => listCrossings(route, other).map(nameOf))));
  const bends = new Set(all.flatMap((route) => route.slice(1, -1).map(nameOf)));
  return measureInk(all) + bends.size * COSTS.bend + crossings.size * COSTS.crossing;
}
