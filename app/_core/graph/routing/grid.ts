import { CLEARANCE } from "./clearance";
import { inflate } from "../geometry";
import type { Row } from "../places";
import type { Box, SceneNode } from "../scene";

type Obstacle = Pick<SceneNode, "box" | "extent">;

/** The lines along which routes may run: x of the upright ones, y of the level ones, each sorted. */
export interface RoutingGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By crossing, `y * xs.length + x`: index of the node it is under, plus 1; 0 where it is free. */
  readonly under: Uint16Array;
}

/** Distance of level lanes between two rows, px. */
const LANE = 12;
/** Room above and below the lanes: a label fits above, an arrow below. */
const [ABOVE_LANES, BELOW_LANES] = [16, 20] as const;
const PORT_OFFSETS = [-72, -48, -24, 0, 24, 48, 72] as const;
const SIDE_OFFSETS = [-12, 0, 12] as const;

function sortedUnique(values: readonly number[], within: readonly [number, number]): number[] {
  return [...new Set(values.filter((value) => value >= within[0] && value <= within[1]))].sort((a, b) => a - b);
}

function lanesBetween(top: number, bottom: number): number[] {
  const lanes: number[] = [];
  for (let y = top + ABOVE_LANES; y <= bottom - BELOW_LANES; y += LANE) lanes.push(Math.round(y));
  return lanes.length > 0 ? lanes : [Math.round((top + bottom) / 2)];
}

function listLanes(rows: readonly Row[]): number[] {
  const between = rows.slice(1).flatMap((row, at) => lanesBetween(rows[at]?.bottom ?? row.top, row.top));
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? between : [first.top - 12, ...between, last.bottom + 12];
}

/** Lays the grid over the nodes of a scene: through their ports, beside them, and along the lanes between rows. */
export function layGrid(nodes: readonly Obstacle[], rows: readonly Row[], frame: Box): RoutingGrid {
  const xs = nodes.flatMap(({ box, extent }) => [
    ...PORT_OFFSETS.map((dx) => box.x + box.width / 2 + dx),
    ...[extent.x - 16, extent.x - 28, extent.x + extent.width + 16, extent.x + extent.width + 28],
  ]);
  const ys = nodes.flatMap(({ box }) => SIDE_OFFSETS.map((dy) => box.y + box.height / 2 + dy));
  const inside = inflate(frame, -4);
  const grid = {
    xs: sortedUnique(xs, [inside.x, inside.x + inside.width]),
    ys: sortedUnique([...ys, ...listLanes(rows)], [inside.y, inside.y + inside.height]),
  };
  return { ...grid, under: markUnder(grid, nodes) };
}

function markUnder({ xs, ys }: Pick<RoutingGrid, "xs" | "ys">, nodes: readonly Obstacle[]): Uint16Array {
  const under = new Uint16Array(xs.length * ys.length);
  nodes.forEach(({ extent }, node) => {
    const { x, y, width, height } = inflate(extent, CLEARANCE);
    ys.forEach((lineY, j) => {
      if (lineY <= y || lineY >= y + height) return;
      xs.forEach((lineX, i) => {
        if (lineX > x && lineX < x + width) under[j * xs.length + i] = node + 1;
      });
    });
  });
  return under;
}
