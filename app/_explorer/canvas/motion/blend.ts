import { centreOf } from "../../../_core/graph/geometry";
import type { Box, Point, SceneEdge, SceneNode, TextLine } from "../../../_core/graph/scene";

const mix = (a: number, b: number, share: number) => a + (b - a) * share;
const mixPoints = (a: Point, b: Point, share: number): Point => ({ x: mix(a.x, b.x, share), y: mix(a.y, b.y, share) });

/** Slow at both ends, and the same from either of them. */
export function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

interface Measured {
  readonly points: readonly Point[];
  /** How far along the whole each point lies, 0 to 1. */
  readonly at: readonly number[];
}

function measure(points: readonly Point[]): Measured {
  let length = 0;
  const far = points.map((point, index) => (length += index === 0 ? 0 : Math.hypot(point.x - (points[index - 1]?.x ?? 0), point.y - (points[index - 1]?.y ?? 0))));
  return { points, at: far.map((it) => (length === 0 ? 0 : it / length)) };
}

function pointAt({ points, at }: Measured, share: number): Point {
  const next = Math.max(1, at.findIndex((it) => it >= share));
  const [a, b] = [points[next - 1], points[next] ?? points[next - 1]];
  if (a === undefined || b === undefined) return { x: 0, y: 0 };
  const [from, to] = [at[next - 1] ?? 0, at[next] ?? 0];
  return mixPoints(a, b, to === from ? 0 : (share - from) / (to - from));
}

/** A route on its way to be another: it has the bends of both, at 0 lies on the first and at 1 on the second. */
function blendRoutes(from: readonly Point[], to: readonly Point[], share: number): Point[] {
  const [a, b] = [measure(from), measure(to)];
  const stops = [...new Set([...a.at, ...b.at])].sort((x, y) => x - y);
  return stops.map((at) => mixPoints(pointAt(a, at), pointAt(b, at), share));
}

const shift = (box: Box, by: Point): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });

/** A line on its way from an earlier route and label to its own. */
export function blendEdge(edge: SceneEdge, from: SceneEdge, to: SceneEdge, share: number): SceneEdge {
  const route = blendRoutes(from.route, to.route, share);
  if (edge.label === null || from.label === null || to.label === null) return { ...edge, route, label: null };
  const place = mixPoints(centreOf(from.label.pill), centreOf(to.label.pill), share);
  const middle = centreOf(edge.label.pill);
  const by = { x: place.x - middle.x, y: place.y - middle.y };
  const { line, pill } = edge.label;
  return { ...edge, route, label: { pill: shift(pill, by), line: { ...line, box: shift(line.box, by) } } };
}

/** A node as a whole, made larger or smaller around its middle and moved to another. */
export function moveNode(node: SceneNode, middle: Point, scale: number): SceneNode {
  const home = centreOf(node.box);
  const move = ({ x, y, width, height }: Box): Box => ({ x: middle.x + (x - home.x) * scale, y: middle.y + (y - home.y) * scale, width: width * scale, height: height * scale });
  const moveLine = (line: TextLine): TextLine => ({ ...line, box: move(line.box), size: line.size * scale });
  return { ...node, box: move(node.box), extent: move(node.extent), name: node.name.map(moveLine), detail: node.detail.map(moveLine) };
}
