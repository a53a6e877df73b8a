import { layGrid, type RoutingGrid } from "./grid";
import { dropStraight, RouteFinder } from "./find-route";
import { portsIn, portsOfLevelOwnership, portsOut, type Port } from "./ports";
import { Traffic } from "./traffic";
import type { DrawnRelation } from "../drawn-relations";
import { centreOf } from "../geometry";
import type { Row } from "../places";
import type { Box, EdgeKind, Point, SceneNode } from "../scene";

type Outline = Pick<SceneNode, "id" | "shape" | "box" | "extent">;

/** With more lines than this at a step, routes go straight to the point and may pass beneath a node. */
const MOST_FOUND = 150;

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

/** Turning is cheapest low in a gap: the label of each holder has room above its bus, the arrow below it. */
function costLanes({ ys }: RoutingGrid, rows: readonly Row[]): number[] {
  return ys.map((y) => {
    const below = rows.findIndex((row) => y < row.top);
    if (below === 0 || below < 0) return rows.some((row) => y >= row.top && y <= row.bottom) ? 0 : 24;
    const [above, next] = [rows[below - 1], rows[below]];
    if (above === undefined || next === undefined || y <= above.bottom) return 0;
    return Math.abs(next.top - 26 - y) / 3;
  });
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

const EVERY_PORT = { ownership: "commitment" } as const;

function portsOf(relation: DrawnRelation, from: Outline, to: Outline): { out: Port[]; in: Port[]; more: { out: Port[]; in: Port[] } } {
  const { kind } = relation;
  const isLevel = kind === "ownership" && to.box.y < from.box.y + from.box.height;
  const spare = kind === "ownership" ? EVERY_PORT.ownership : kind;
  return {
    out: isLevel ? portsOfLevelOwnership(from) : portsOut(kind, from),
    in: isLevel ? portsOfLevelOwnership(to) : portsIn(kind, to),
    more: { out: portsOut(spare, from), in: portsIn(spare, to) },
  };
}

/**
 * Leads every line of a step from border to border along level and upright stretches, around all nodes; holders of one
 * company join in a bus, what is not related stays apart. Gives the routes by the relation's id.
 */
export function routeRelations(relations: readonly DrawnRelation[], nodes: readonly Outline[], rows: readonly Row[], frame: Box): Map<string, Point[]> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const routes = new Map<string, Point[]>();
  const isFound = relations.length <= MOST_FOUND;
  const grid = layGrid(isFound ? nodes : [], rows, frame);
  const traffic = new Traffic(grid);
  const finder = new RouteFinder(grid, traffic, costLanes(grid, rows));
  for (const relation of orderRelations(relations, nodeOf)) {
    const [from, to] = [nodeOf.get(relation.from), nodeOf.get(relation.to)];
    if (from === undefined || to === undefined) continue;
    const ends = { from: indexOf.get(from.id) ?? 0, to: indexOf.get(to.id) ?? 0 };
    const ports = portsOf(relation, from, to);
    const find = (out: Port[], into: Port[]) =>
      finder.find({ line: relation, from: { node: ends.from, ports: out }, to: { node: ends.to, ports: into } });
    const found = isFound ? (find(ports.out, ports.in) ?? find([...ports.out, ...ports.more.out], [...ports.in, ...ports.more.in])) : undefined;
    const route = found ?? straightRoute(from, to);
    routes.set(relation.id, route);
    route.forEach((point, at) => {
      const next = route[at + 1];
      if (next === undefined) return;
      if (point.y === next.y) traffic.addLevel(relation, point.y, point.x, next.x);
      else traffic.addUpright(relation, point.x, point.y, next.y);
    });
  }
  return routes;
}
