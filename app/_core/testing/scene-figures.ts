import { inflate, isCrossedBy, overlaps } from "../graph/geometry";
import { boxOfStretch, toStretches } from "../graph/labels/stretches";
import type { Point, Scene, SceneEdge } from "../graph/scene";

/** What can be counted of a picture; of every figure but `lines`, less is better. */
export interface SceneFigures {
  readonly lines: number;
  /** Points at which two lines cross, counted for each pair of lines. */
  readonly crossings: number;
  readonly bends: number;
  readonly nodesOverNodes: number;
  readonly labelsOverLabels: number;
  readonly labelsOverNodes: number;
  /** Labels that a line of something else runs beneath. */
  readonly labelsOverLines: number;
  readonly linesThroughNodes: number;
  /** Standing stakes whose owner does not stand above what it owns. */
  readonly ownersNotAbove: number;
  /** Standing relations that should say their terms and have no label. */
  readonly labelsMissing: number;
}

type Segment = readonly [Point, Point];

function segmentsOf(route: readonly Point[]): Segment[] {
  return route.slice(1).map((end, at): Segment => [route[at] ?? end, end]);
}

function sideOf([a, b]: Segment, point: Point): number {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}

function isAcross(one: Segment, other: Segment): boolean {
  return sideOf(one, other[0]) * sideOf(one, other[1]) < 0 && sideOf(other, one[0]) * sideOf(other, one[1]) < 0;
}

/** At how many points lines cross, for each pair of them. Lines that only touch, or run as one, do not cross. */
export function countCrossings(routes: readonly (readonly Point[])[]): number {
  const led = routes.map(segmentsOf);
  let crossings = 0;
  led.forEach((segments, at) => {
    for (const others of led.slice(at + 1)) {
      for (const one of segments) for (const other of others) if (isAcross(one, other)) crossings++;
    }
  });
  return crossings;
}

function countPairs<T>(items: readonly T[], isBad: (a: T, b: T) => boolean): number {
  return items.reduce((sum, a, at) => sum + items.slice(at + 1).filter((b) => isBad(a, b)).length, 0);
}

/** The relations that stand and should say their terms: a succession is plain without words. */
export function listSilent(edges: readonly SceneEdge[]): string[] {
  const said = new Set(edges.flatMap(({ thing, label, isEnded }) => (label !== null && !isEnded ? [thing] : [])));
  return [...new Set(edges.flatMap(({ thing, isEnded, kind }) => (isEnded || kind === "lineage" || said.has(thing) ? [] : [thing])))];
}

/** Counts what disturbs in a picture. */
export function countFigures({ nodes, edges }: Scene): SceneFigures {
  const pills = edges.flatMap(({ thing, label }) => (label === null ? [] : [{ thing, pill: label.pill }]));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const isThrough = ({ route, from, to }: SceneEdge, { id, box, extent }: Scene["nodes"][number]) =>
    segmentsOf(route).some(([a, b]) => isCrossedBy(inflate(id === from || id === to ? box : extent, -1), a, b));
  return {
    lines: edges.length,
    crossings: countCrossings(edges.map(({ route }) => route)),
    bends: edges.reduce((sum, { route }) => sum + Math.max(0, route.length - 2), 0),
    nodesOverNodes: countPairs(nodes, (a, b) => overlaps(a.extent, b.extent)),
    labelsOverLabels: countPairs(pills, (a, b) => overlaps(a.pill, b.pill)),
    labelsOverNodes: pills.reduce((sum, { pill }) => sum + nodes.filter(({ extent }) => overlaps(extent, pill)).length, 0),
    labelsOverLines: pills.reduce(
      (sum, { thing, pill }) => sum + edges.filter((edge) => edge.thing !== thing && toStretches(edge.route).some((stretch) => overlaps(boxOfStretch(stretch), pill))).length,
      0,
    ),
    linesThroughNodes: edges.reduce((sum, edge) => sum + nodes.filter((node) => isThrough(edge, node)).length, 0),
    ownersNotAbove: edges.filter(({ kind, isEnded, from, to }) => {
      const [owner, owned] = [nodeOf.get(from), nodeOf.get(to)];
      return kind === "ownership" && !isEnded && owner !== undefined && owned !== undefined && owner.box.y + owner.box.height > owned.box.y;
    }).length,
    labelsMissing: listSilent(edges).length,
  };
}
