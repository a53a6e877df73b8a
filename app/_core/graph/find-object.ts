import { holds, inflate } from "./geometry";
import type { Box, Point, Scene, SceneEdge } from "./scene";
import { objectOfEdge, objectOfNode, type SceneObject } from "./scene-objects";

const isIn = (box: Box, { x, y }: Point) => holds(box, { x, y, width: 0, height: 0 });

/** How far a point is from a straight stretch, px. */
function distanceToStretch(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/** How far a point is from a line, px; Infinity for a line of no length. */
export function distanceToRoute(point: Point, route: readonly Point[]): number {
  return Math.min(Infinity, ...route.slice(1).map((end, at) => distanceToStretch(point, route[at] ?? end, end)));
}

function findLine(edges: readonly SceneEdge[], point: Point, reach: number): SceneEdge | undefined {
  const near = edges.map((edge) => ({ edge, distance: distanceToRoute(point, edge.route) })).filter(({ distance }) => distance <= reach);
  near.sort((a, b) => a.distance - b.distance || Number(a.edge.isEnded) - Number(b.edge.isEnded));
  return near[0]?.edge;
}

/**
 * What lies at a point of the scene: a shape, or else a label, or else the nearest line within reach.
 * @param reach how far beside a thin line still counts as on it, px of the scene
 */
export function findObject({ nodes, edges }: Scene, point: Point, reach: number): SceneObject | null {
  const node = nodes.find(({ box, extent }) => isIn(box, point) || isIn(extent, point));
  if (node !== undefined) return objectOfNode(node);
  const labelled = edges.find(({ label }) => label !== null && isIn(inflate(label.pill, reach / 4), point));
  const edge = labelled ?? findLine(edges, point, reach);
  return edge === undefined ? null : objectOfEdge(edge);
}
