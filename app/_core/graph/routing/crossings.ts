import type { Point } from "../scene";

type Segment = readonly [Point, Point];

function segmentsOf(route: readonly Point[]): Segment[] {
  return route.slice(1).map((end, at): Segment => [route[at] ?? end, end]);
}

function sideOf([a, b]: Segment, { x, y }: Point): number {
  return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
}

/** The point at which two straight lines cross; undefined where they do not, or only touch. */
function crossingOf(one: Segment, other: Segment): Point | undefined {
  if (sideOf(one, other[0]) * sideOf(one, other[1]) >= 0 || sideOf(other, one[0]) * sideOf(other, one[1]) >= 0) return undefined;
  const [[a, b], [c, d]] = [one, other];
  const [across, along] = [{ x: b.x - a.x, y: b.y - a.y }, { x: d.x - c.x, y: d.y - c.y }];
  const t = ((c.x - a.x) * along.y - (c.y - a.y) * along.x) / (across.x * along.y - across.y * along.x);
  return { x: a.x + t * across.x, y: a.y + t * across.y };
}

/** The points at which two routes cross. Where they only touch, or run as one, they do not cross. */
export function listCrossings(a: readonly Point[], b: readonly Point[]): Point[] {
  const others = segmentsOf(b);
  return segmentsOf(a).flatMap((one) => others.flatMap((other) => crossingOf(one, other) ?? []));
}

/** At how many points two routes cross. */
export function countCrossings(a: readonly Point[], b: readonly Point[]): number {
  return listCrossings(a, b).length;
}
