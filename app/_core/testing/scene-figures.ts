import { inflate, overlaps } from "../graph/geometry";
import { boxOfStretch, toStretches } from "../graph/labels/stretches";
import { countFalseJoins, listSilent } from "../graph/flaws";
import { countCrossings, countSeenCrossings } from "../graph/routing/crossings";
import type { Scene, SceneEdge } from "../graph/scene";
import { leastUpward } from "./rings";

/** What can be counted of a picture; of every figure but `lines`, less is better. */
export interface SceneFigures {
  readonly lines: number;
  /** Points at which lines cross. A bus of several lines is seen as one line, so crossing it counts once. */
  readonly crossings: number;
  /** The same, counted for each pair of lines. */
  readonly crossingPairs: number;
  /** Pairs of lines that have nothing to do with each other and seem to join: one bends on the other, or both run as one. */
  readonly falseJoins: number;
  readonly bends: number;
  readonly nodesOverNodes: number;
  readonly labelsOverLabels: number;
  readonly labelsOverNodes: number;
  /** Labels that a line of something else runs beneath. */
  readonly labelsOverLines: number;
  readonly linesThroughNodes: number;
  /** Standing stakes whose owner does not stand above what it owns, beyond the one that each ring must have. */
  readonly ownersNotAbove: number;
  /** Standing relations that should say their terms and have no label. */
  readonly labelsMissing: number;
}

function countPairs<T>(items: readonly T[], isBad: (a: T, b: T) => boolean): number {
  return items.reduce((sum, a, at) => sum + items.slice(at + 1).filter((b) => isBad(a, b)).length, 0);
}

/** Standing stakes whose owner does not stand above what it owns. */
export function listOwnersNotAbove({ nodes, edges }: Scene): SceneEdge[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return edges.filter(({ kind, isEnded, from, to }) => {
    const [owner, owned] = [nodeOf.get(from), nodeOf.get(to)];
    return kind === "ownership" && !isEnded && owner !== undefined && owned !== undefined && owner.box.y + owner.box.height > owned.box.y;
  });
}

/** Standing stakes that rise, but for one of each ring, which must, and those that may: between two that change places over time. */
export function countOwnersNotAbove(scene: Scene, may: (edge: SceneEdge) => boolean = () => false): number {
  const upward = listOwnersNotAbove(scene).filter((edge) => !may(edge));
  return upward.length === 0 ? 0 : Math.max(0, upward.length - leastUpward(scene.edges.filter(({ kind, isEnded }) => kind === "ownership" && !isEnded)));
}

/** Counts what disturbs in a picture. */
export function countFigures(scene: Scene): SceneFigures {
  const { nodes, edges } = scene;
  const pills = edges.flatMap(({ thing, label }) => (label === null ? [] : [{ thing, pill: label.pill }]));
  const routes = edges.map(({ route }) => route);
  const isThrough = ({ route, from, to }: SceneEdge, { id, box, extent }: Scene["nodes"][number]) =>
    toStretches(route).some((stretch) => overlaps(inflate(id === from || id === to ? box : extent, -2), boxOfStretch(stretch)));
  return {
    lines: edges.length,
    crossings: countSeenCrossings(routes),
    crossingPairs: routes.reduce((sum, route, at) => sum + routes.slice(at + 1).reduce((all, other) => all + countCrossings(route, other), 0), 0),
    falseJoins: countFalseJoins(edges),
    bends: edges.reduce((sum, { route }) => sum + Math.max(0, route.length - 2), 0),
    nodesOverNodes: countPairs(nodes, (a, b) => overlaps(a.extent, b.extent)),
    labelsOverLabels: countPairs(pills, (a, b) => overlaps(a.pill, b.pill)),
    labelsOverNodes: pills.reduce((sum, { pill }) => sum + nodes.filter(({ extent }) => overlaps(extent, pill)).length, 0),
    labelsOverLines: pills.reduce(
      (sum, { thing, pill }) => sum + edges.filter((edge) => edge.thing !== thing && toStretches(edge.route).some((stretch) => overlaps(boxOfStretch(stretch), pill))).length,
      0,
    ),
    linesThroughNodes: edges.reduce((sum, edge) => sum + nodes.filter((node) => isThrough(edge, node)).length, 0),
    ownersNotAbove: countOwnersNotAbove(scene),
    labelsMissing: listSilent(edges).length,
  };
}
