import { countCrossings } from "./crossings";
import { RouteFinder } from "./find-route";
import { layGrid } from "./grid";
import { costOtherLanes, costSameLanes, LanePrices } from "./lane-costs";
import type { Manner } from "./manners";
import { portsAround, portsIn, portsOfLevelOwnership, portsOut, type Port } from "./ports";
import { straightRoute } from "./straight-route";
import { mayShare, Traffic } from "./traffic";
import { untangle } from "./untangle";
import { Ways, type Led } from "./ways";
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

/** Whether a line makes detours or is crossed, so that another way may be better. */
function isTroubled(id: string, routes: ReadonlyMap<string, readonly Point[]>): boolean {
  const route = routes.get(id) ?? [];
  if (route.length > USUAL_POINTS) return true;
  return [...routes].some(([other, points]) => other !== id && countCrossings(route, points) > 0);
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
  return isApart && kind !== "ownership" ? [portsAround(kind, from, true), portsAround(kind, to, false)] : [portsOut(kind, from), portsIn(kind, to)];
}

function choosePorts({ kind }: DrawnRelation, from: Outline, to: Outline, isApart: boolean): PortChoice {
  const [out, into] = listPorts(kind, from, to, isApart);
  const spare = kind === "ownership" ? "commitment" : kind;
  return { out, into, anyOut: [...out, ...portsOut(spare, from)], anyInto: [...into, ...portsIn(spare, to)] };
}

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
  const prices = new LanePrices(relations, nodeOf, grid, rows, manner);
  const routesOf = (some: readonly DrawnRelation[]) => some.flatMap(({ id }) => [routes.get(id) ?? []]);
  const toLed = (relation: DrawnRelation): Led | undefined => {
    const [from, to] = [nodeOf.get(relation.from), nodeOf.get(relation.to)];
    if (from === undefined || to === undefined) return undefined;
    const line = apart.has(relation.id) ? { ...relation, isApart: true } : relation;
    const [fromNode, toNode] = [indexOf.get(from.id) ?? 0, indexOf.get(to.id) ?? 0];
    const fellows = relations.filter((other) => other.id !== relation.id && mayShare(relation, [other]) && other.to === relation.to);
    const [laneCosts, rivals] = [prices.of(relation, fellows), prices.listRivals(relation, fellows)];
    const { out, into, anyOut, anyInto } = choosePorts(relation, from, to, apart.has(relation.id));
    const find = (outPorts: Port[], intoPorts: Port[], isDesperate = false) =>
      finder.find({ line, laneCosts: costSameLanes(grid, costOtherLanes(grid, laneCosts, routesOf(fellows)), routesOf(rivals)), isDesperate, from: { node: fromNode, ports: outPorts }, to: { node: toNode, ports: intoPorts } });
    const findAny = () => find(out, into) ?? find(anyOut, into) ?? find(out, anyInto) ?? find(anyOut, anyInto) ?? find(anyOut, anyInto, true);
    return { line, straight: straightRoute(from, to), find: () => (isFound ? findAny()?.route : undefined) };
  };
  const led = orderRelations(relations, nodeOf).flatMap((relation) => toLed(relation) ?? []);
  const ways = new Ways(traffic, routes);
  for (const it of led) ways.lead(it);
  for (let round = 0; isFound && round < MOST_AGAIN; round++) {
    const troubled = led.filter(({ line }) => isTroubled(line.id, routes));
    if (troubled.map((it) => ways.lead(it)).every((isSame) => isSame)) break;
  }
  if (isFound && manner.isUntangled) untangle(led, ways);
  return routes;
}
