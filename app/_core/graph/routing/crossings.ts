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

/** At how many points routes are seen to cross: where several run as one they are one line, so crossing it counts once. */
export function countSeenCrossings(routes: readonly (readonly Point[])[]): number {
  const points = routes.flatMap((route, at) => routes.slice(at + 1).flatMap((other) => listCrossings(route, other)));
  return new Set(points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size;
}

/** Whether a point lies on a level or upright line, ends included. */
function isOn([a, b]: Segment, { x, y }: Point): boolean {
  return (a.x === b.x && x === a.x && y >= Math.min(a.y, b.y) && y <= Math.max(a.y, b.y)) || (a.y === b.y && y === a.y && x >= Math.min(a.x, b.x) && x <= Math.max(a.x, b.x));
}

/** How far two level lines, or two upright ones, run as one, px. */
function sharedLength([a, b]: Segment, [c, d]: Segment): number {
  const along = (from: number, to: number, other: number, otherTo: number) => Math.min(Math.max(from, to), Math.max(other, otherTo)) - Math.max(Math.min(from, to), Math.min(other, otherTo));
  if (a.y === b.y && c.y === d.y && a.y === c.y) return along(a.x, b.x, c.x, d.x);
  return a.x === b.x && c.x === d.x && a.x === c.x ? along(a.y, b.y, c.y, d.y) : 0;
}

/** Whether two routes of level and upright lines seem to join: one bends on the other, or both run as one for a while. */
export function seemJoined(a: readonly Point[], b: readonly Point[]): boolean {
  const bendsOn = (one: readonly Point[], other: readonly Point[]) => one.slice(1, -1).some((bend) => segmentsOf(other).some((segment) => isOn(segment, bend)));
  return bendsOn(a, b) || bendsOn(b, a) || segmentsOf(a).some((one) => segmentsOf(b).some((other) => sharedLength(one, other) > 0));
}
