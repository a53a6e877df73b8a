import { countCrossings } from "./crossings";
import { layGrid, type RoutingGrid } from "./grid";
import { dropStraight } from "./drop-straight";
import { RouteFinder } from "./find-route";
import { portsAround, portsIn, portsOfLevelOwnership, portsOut, type Port } from "./ports";
import { listTangles, weighTangle } from "./tangle";
import { mayShare, Traffic, type Line } from "./traffic";
import type { DrawnRelation } from "../drawn-relations";
import { centreOf } from "../geometry";
import type { Row } from "../places";
import type { Box, EdgeKind, Point, SceneNode } from "../scene";

type Outline = Pick<SceneNode, "id" | "shape" | "box" | "extent">;

/** With more lines than this at a step, routes go straight to the point and may pass beneath a node. */
const MOST_FOUND = 150;

/** How often lines in trouble are led again, now that all the others run: whoever came first no longer stands in the way. */
const MOST_AGAIN = 3;
/** A line that goes down, along and down again. */
const USUAL_POINTS = 4;

const TURN: Readonly<Record<EdgeKind, number>> = {
  ownership: 0,
  lineage: 1,
  debt: 2,
  "undrawn-facility": 3,
  commitment: 4,
  guarantee: 5,
  office: 6,
};

/** The order in which lines are led: what stands before what ended, ownership first and straight lines before long ones. */
function orderRelations(relations: readonly DrawnRelation[], nodeOf: ReadonlyMap<string, Outline>): DrawnRelation[] {
  const middle = (id: string) => {
    const node = nodeOf.get(id);
    return node === undefined ? 0 : centreOf(node.box).x;
  };
  const away = ({ from, to }: DrawnRelation) => Math.abs(middle(from) - middle(to));
  return relations
    .map((relation, index) => ({ relation, index }))
    .sort(
      (a, b) =>
        Number(a.relation.isEnded) - Number(b.relation.isEnded) ||
        TURN[a.relation.kind] - TURN[b.relation.kind] ||
        away(a.relation) - away(b.relation) ||
        a.index - b.index,
    )
    .map(({ relation }) => relation);
}

/** How far from the lower row, or the upper, a bus runs best: its labels stand on the other side of it, px. */
const [ABOVE_OWNED, BELOW_OWNER] = [26, 20] as const;

/**
 * What turning into a lane costs. Low in a gap, the label of each holder has room above its bus; high in it, that of
 * each company of one owner has room below.
 */
function costLanes({ ys }: RoutingGrid, rows: readonly Row[], isHigh: boolean, outside: number): number[] {
  return ys.map((y) => {
    const below = rows.findIndex((row) => y < row.top);
    const [above, next] = [rows[below - 1], rows[below]];
    if (next === undefined || above === undefined) return rows.some((row) => y >= row.top && y <= row.bottom) ? 0 : outside;
    if (y <= above.bottom) return 0;
    return Math.abs(isHigh ? y - above.bottom - BELOW_OWNER : next.top - ABOVE_OWNED - y) / 3;
  });
}

/** Lane costs with the wish of holders side by side to join at once. */
function costLateBus({ ys }: RoutingGrid, rows: readonly Row[], laneCosts: readonly number[], ends: readonly Outline[], lateBus: number): readonly number[] {
  const rowOf = ({ box }: Outline) => rows.findIndex(({ top, bottom }) => box.y >= top && box.y <= bottom);
  const [row, ...others] = ends.map(rowOf);
  const next = rows[(row ?? -1) + 1];
  if (row === undefined || others.length === 0 || next === undefined || others.some((other) => other !== row)) return laneCosts;
  return laneCosts.map((cost, at) => cost + ((ys[at] ?? 0) > next.top ? lateBus : 0));
}

/** What holders of one company pay for a lane other than the bus that one of them already has. */
const OTHER_LANE = 140;

/** Lane costs with the wish to join those who already run to the same company. */
function costOtherLanes({ ys }: RoutingGrid, laneCosts: readonly number[], fellows: readonly Point[]): readonly number[] {
  const buses = new Set(fellows.flatMap(({ y }, at) => (fellows[at + 1]?.y === y ? [y] : [])));
  return buses.size === 0 ? laneCosts : laneCosts.map((cost, at) => (buses.has(ys[at] ?? NaN) ? 0 : cost + OTHER_LANE));
}

/** Companies whose only holder holds others too, so that their lines part from one trunk. */
function listBranches(relations: readonly DrawnRelation[]): Set<string> {
  const owned = relations.filter(({ kind, isEnded }) => kind === "ownership" && !isEnded);
  const count = (side: "from" | "to", id: string) => owned.filter((relation) => relation[side] === id).length;
  return new Set(owned.flatMap(({ from, to }) => (count("to", to) === 1 && count("from", from) > 1 ? [to] : [])));
}

function straightRoute(from: Outline, to: Outline): Point[] {
  const [a, b] = [centreOf(from.box), centreOf(to.box)];
  const [fromBottom, toBottom] = [Math.max(from.box.y + from.box.height, from.extent.y + from.extent.height), to.box.y + to.box.height];
  if (to.box.y > fromBottom) {
    const turn = to.box.y - 24 > fromBottom ? to.box.y - 24 : (to.box.y + fromBottom) / 2;
    return dropStraight([{ x: a.x, y: fromBottom }, { x: a.x, y: turn }, { x: b.x, y: turn }, { x: b.x, y: to.box.y }]);
  }
  const isRight = b.x >= a.x;
  const start = { x: isRight ? from.box.x + from.box.width : from.box.x, y: a.y };
  const end = { x: isRight ? to.box.x : to.box.x + to.box.width, y: b.y };
  if (start.y === end.y) return [start, end];
  if (toBottom < from.box.y || Math.abs(end.x - start.x) < 16) {
    const turn = (toBottom + from.box.y) / 2;
    return dropStraight([{ x: a.x, y: from.box.y }, { x: a.x, y: turn }, { x: b.x, y: turn }, { x: b.x, y: toBottom }]);
  }
  const turn = (start.x + end.x) / 2;
  return dropStraight([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end]);
}

interface Led {
  readonly line: Line & { readonly id: string };
  readonly straight: Point[];
  /** The best way that is left, as the others run now. */
  readonly find: () => Point[] | undefined;
}

function isSameRoute(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at]?.y);
}

/** Whether a line makes detours or is crossed, so that another way may be better. */
function isTroubled(id: string, routes: ReadonlyMap<string, readonly Point[]>): boolean {
  const route = routes.get(id) ?? [];
  if (route.length > USUAL_POINTS) return true;
  return [...routes].some(([other, points]) => other !== id && countCrossings(route, points) > 0);
}

/** What ended gives way to what stands. */
function standingFirst(order: readonly Led[]): Led[] {
  return [...order].sort((a, b) => Number(a.line.isEnded) - Number(b.line.isEnded));
}

/** How many crossings are gone into, each by leading those that cross anew in several orders. */
const MOST_UNTANGLED = 24;

/** Leads lines that cross anew, together and in another order; what comes of it stays where it is less of a tangle. */
function untangle(led: readonly Led[], routes: Map<string, Point[]>, traffic: Traffic): void {
  const take = ({ line }: Led) => {
    const route = routes.get(line.id);
    if (route !== undefined) traffic.remove(line, route);
    routes.delete(line.id);
  };
  const put = ({ line }: Led, route: Point[]) => {
    traffic.add(line, route);
    routes.set(line.id, route);
  };
  let least = weighTangle(routes);
  const isBetter = (order: readonly Led[]): boolean => {
    const before = order.map((it) => routes.get(it.line.id) ?? it.straight);
    order.forEach(take);
    for (const it of order) put(it, it.find() ?? it.straight);
    const tangle = weighTangle(routes);
    if (tangle < least - 1) {
      least = tangle;
      return true;
    }
    order.forEach(take);
    order.forEach((it, at) => put(it, before[at] ?? it.straight));
    return false;
  };
  const known = new Map(led.map((it) => [it.line.id, it]));
  const fellowsOf = ({ line }: Led) => led.filter((other) => mayShare(line, [other.line]) && other.line.to === line.to);
  for (let tried = 0, tangles = listTangles(routes); tangles.length > 0 && tried < MOST_UNTANGLED; tried++) {
    const [one, other] = (tangles.shift() ?? []).map((id) => known.get(id));
    if (one === undefined || other === undefined) continue;
    const [ones, others] = [fellowsOf(one), fellowsOf(other)];
    const orders = [[other, one], [one, other], [...others, ...ones], [...ones, ...others]];
    if (orders.map(standingFirst).some(isBetter)) tangles = listTangles(routes);
  }
}

interface PortChoice {
  readonly out: Port[];
  readonly into: Port[];
  /** With those that are used when the first are taken. */
  readonly anyOut: Port[];
  readonly anyInto: Port[];
}

function listPorts(kind: EdgeKind, from: Outline, to: Outline, isApart: boolean): [Port[], Port[]] {
  if (kind === "ownership" && to.box.y < from.box.y + from.box.height) return [portsOfLevelOwnership(from), portsOfLevelOwnership(to)];
  const goesAround = isApart && (kind === "guarantee" || kind === "commitment" || kind === "office");
  return goesAround ? [portsAround(from, true), portsAround(to, false)] : [portsOut(kind, from), portsIn(kind, to)];
}

function choosePorts({ kind }: DrawnRelation, from: Outline, to: Outline, isApart: boolean): PortChoice {
  const [out, into] = listPorts(kind, from, to, isApart);
  const spare = kind === "ownership" ? "commitment" : kind;
  return { out, into, anyOut: [...out, ...portsOut(spare, from)], anyInto: [...into, ...portsIn(spare, to)] };
}

/** How lines are led. */
export interface Manner {
  /** What crossing another line is worth, px of detour. */
  readonly crossing: number;
  /** What it costs ownership to turn above all rows or below them, px: who owns is best seen from below. */
  readonly outside: number;
  /** What holders that stand side by side pay for a bus below the first gap beneath them, px: of an early one, a single line leads on. */
  readonly lateBus: number;
  /** Whether lines that cross are led anew together. */
  readonly isUntangled: boolean;
}

/** What it costs other lines. */
const OUTSIDE = 24;

/** From the plainest on. */
export const MANNERS: readonly Manner[] = [
  { crossing: 150, outside: OUTSIDE, lateBus: 80, isUntangled: false },
  { crossing: 150, outside: 200, lateBus: 0, isUntangled: true },
  { crossing: 300, outside: 200, lateBus: 80, isUntangled: true },
];

/** Where lines are to be led. */
export interface RoutingGround {
  readonly nodes: readonly Outline[];
  readonly rows: readonly Row[];
  readonly frame: Box;
  /** Ids of relations that share no way with others of their owner, so that there is room for their labels. */
  readonly apart: ReadonlySet<string>;
  readonly manner: Manner;
}

/**
 * Leads every line of a step from border to border along level and upright stretches, around all nodes; holders of one
 * company join in a bus, what is not related stays apart. Gives the routes by the relation's id.
 */
export function routeRelations(relations: readonly DrawnRelation[], { nodes, rows, frame, apart, manner }: RoutingGround): Map<string, Point[]> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const routes = new Map<string, Point[]>();
  const isFound = relations.length <= MOST_FOUND;
  const grid = layGrid(isFound ? nodes : [], rows, frame);
  const traffic = new Traffic(grid);
  const finder = new RouteFinder(grid, traffic, manner.crossing);
  const lanes = { low: costLanes(grid, rows, false, manner.outside), high: costLanes(grid, rows, true, manner.outside), other: costLanes(grid, rows, false, OUTSIDE) };
  const branches = listBranches(relations);
  const lead = (relation: DrawnRelation): Led | undefined => {
    const [from, to] = [nodeOf.get(relation.from), nodeOf.get(relation.to)];
    if (from === undefined || to === undefined) return undefined;
    const line = apart.has(relation.id) ? { ...relation, isApart: true } : relation;
    const [fromNode, toNode] = [indexOf.get(from.id) ?? 0, indexOf.get(to.id) ?? 0];
    const sharing = relations.filter((other) => other.id !== relation.id && mayShare(relation, [other]) && other.to === relation.to);
    const fellows = sharing.map(({ id }) => id);
    const own = relation.kind !== "ownership" ? lanes.other : branches.has(relation.to) ? lanes.high : lanes.low;
    const holders = relation.kind !== "ownership" ? [] : [relation, ...sharing].flatMap((other) => nodeOf.get(other.from) ?? []);
    const laneCosts = costLateBus(grid, rows, own, holders, manner.lateBus);
    const find = (out: Port[], into: Port[], isDesperate = false) =>
      finder.find({ line, laneCosts: costOtherLanes(grid, laneCosts, fellows.flatMap((id) => routes.get(id) ?? [])), isDesperate, from: { node: fromNode, ports: out }, to: { node: toNode, ports: into } });
    const { out, into, anyOut, anyInto } = choosePorts(relation, from, to, apart.has(relation.id));
    return {
      line,
      straight: straightRoute(from, to),
      find: () => (find(out, into) ?? find(anyOut, into) ?? find(out, anyInto) ?? find(anyOut, anyInto) ?? find(anyOut, anyInto, true))?.route,
    };
  };
  const led = orderRelations(relations, nodeOf).flatMap((relation) => lead(relation) ?? []);
  const set = ({ line, straight, find }: Led) => {
    const before = routes.get(line.id);
    if (before !== undefined) traffic.remove(line, before);
    const route = (isFound ? find() : undefined) ?? straight;
    if (isFound) traffic.add(line, route);
    routes.set(line.id, route);
    return before !== undefined && isSameRoute(before, route);
  };
  led.forEach(set);
  for (let round = 0; isFound && round < MOST_AGAIN; round++) {
    const troubled = led.filter(({ line }) => isTroubled(line.id, routes));
    if (troubled.map(set).every((isSame) => isSame)) break;
  }
  if (isFound && manner.isUntangled) untangle(led, routes, traffic);
  return routes;
}
