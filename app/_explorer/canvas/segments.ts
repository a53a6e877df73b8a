import type { Point } from "../../_core/graph/scene";

/** The bends of a route as Cytoscape states them: how far along the line from end to end, and how far off it, px. */
export interface Segments {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/**
 * A route → the bends between its ends, for `edge-distances: endpoints`. A distance is positive to the right of the way
 * from the first point to the last, as Cytoscape counts it with y downwards.
 */
export function toSegments(route: readonly Point[]): Segments {
  const [from, to] = [route[0], route.at(-1)];
  if (from === undefined || to === undefined) return { weights: [], distances: [] };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { weights: [], distances: [] };
  const bends = route.slice(1, -1);
  return {
    weights: bends.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / length ** 2),
    distances: bends.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length),
  };
}

/** The route that Cytoscape draws from such bends: the inverse, by its own formula. */
export function toBends(from: Point, to: Point, { weights, distances }: Segments): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  return weights.map((weight, index) => {
    const off = distances[index] ?? 0;
    return {
      x: from.x * (1 - weight) + to.x * weight + across.x * off,
      y: from.y * (1 - weight) + to.y * weight + across.y * off,
    };
  });
}
