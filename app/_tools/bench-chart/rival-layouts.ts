import dagre from "@dagrejs/dagre";
import ELK, { type ElkExtendedEdge } from "elkjs/lib/elk.bundled.js";
import { placementOf, type NodeTops } from "./placement-of-tops";
import type { UnionGraph } from "../../_core/graph/layout/union-graph";
import type { Placement } from "../../_core/graph/placement";
import type { Point } from "../../_core/graph/scene";
import type { Case } from "../../_core/timeline/case";

/** A layout of the union of all steps: places, and routes by "kind from to" where the library gives them. */
export interface RivalLayout {
  readonly placement: Placement;
  readonly routes: ReadonlyMap<string, readonly Point[]> | null;
}

/** The same distances for both, as near to ours as their options allow, px. */
const APART = { beside: 32, between: 82, lines: 14 } as const;

const widthOf = ({ halfWidth }: UnionGraph["nodes"][number]) => 2 * halfWidth;
const heightOf = ({ above, below }: UnionGraph["nodes"][number]) => above + below;

/** Places by dagre; the lines are led by our own routing. */
export function layOutByDagre(theCase: Case, graph: UnionGraph): RivalLayout {
  const layout = new dagre.graphlib.Graph({ multigraph: true });
  layout.setGraph({ rankdir: "TB", nodesep: APART.beside, edgesep: APART.lines, ranksep: APART.between });
  layout.setDefaultEdgeLabel(() => ({}));
  graph.nodes.forEach((node, index) => layout.setNode(String(index), { width: widthOf(node), height: heightOf(node) }));
  graph.edges.forEach(({ from, to, kind, weight }) => layout.setEdge(String(from), String(to), { weight: 1 + Math.round(weight) }, kind));
  dagre.layout(layout);
  const tops: NodeTops = graph.nodes.map((node, index) => {
    const { x, y } = layout.node(String(index)) as Point;
    return { x, y: y - heightOf(node) / 2 };
  });
  return { placement: placementOf(theCase, graph, tops, []), routes: null };
}

function routeOf({ sections = [] }: ElkExtendedEdge): Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
}

/** Places and routes by ELK's layered algorithm with orthogonal routing. */
export async function layOutByElk(theCase: Case, graph: UnionGraph): Promise<RivalLayout> {
  const laid = await new ELK().layout({
    id: "union",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "DOWN",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.spacing.nodeNode": String(APART.beside),
      "elk.layered.spacing.nodeNodeBetweenLayers": String(APART.between),
      "elk.spacing.edgeEdge": String(APART.lines),
      "elk.spacing.edgeNode": String(APART.lines),
      "elk.layered.spacing.edgeEdgeBetweenLayers": String(APART.lines),
      "elk.layered.thoroughness": "50",
    },
    children: graph.nodes.map((node, index) => ({ id: String(index), width: widthOf(node), height: heightOf(node) })),
    edges: graph.edges.map(({ from, to }, index) => ({ id: `e${index}`, sources: [String(from)], targets: [String(to)] })),
  });
  const tops: NodeTops = (laid.children ?? []).map(({ x = 0, y = 0, width = 0 }) => ({ x: x + width / 2, y }));
  const routes = graph.edges.map(({ kind, from, to }, index): [string, Point[]] => {
    const name = `${kind} ${graph.nodes[from]?.id} ${graph.nodes[to]?.id}`;
    const edge = laid.edges?.[index];
    return [name, edge === undefined ? [] : routeOf(edge)];
  });
  return { placement: placementOf(theCase, graph, tops, routes.map(([, route]) => route)), routes: new Map(routes) };
}
