import { isDownward, type LayoutProblem } from "./problem";
import { ROOM } from "./room";
import type { Seating } from "./seating";
import type { Row } from "../places";

/** How many of the spans lie over one another at most. */
function deepest(spans: readonly (readonly [number, number])[]): number {
  const ends = spans.flatMap(([from, to]) => [[from, 1], [to, -1]] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let [open, most] = [0, 0];
  for (const [, by] of ends) most = Math.max(most, (open += by));
  return most;
}

/** By row: how many lines run level above it side by side, in the fullest drawing. Holders of one company share a bus. */
function countLanes({ graph }: LayoutProblem, { rows, columns }: Seating): Map<number, number> {
  const lanes = new Map<number, number>();
  for (const moment of graph.moments) {
    const buses = new Map<string, { row: number; from: number; to: number }>();
    for (const index of moment.edges) {
      const edge = graph.edges[index];
      if (edge === undefined || !isDownward(edge.kind)) continue;
      const [a, b] = [columns[edge.from] ?? 0, columns[edge.to] ?? 0];
      const row = rows[edge.to] ?? 0;
      if (a === b || (rows[edge.from] ?? 0) >= row) continue;
      const bus = buses.get(`${edge.kind} ${edge.to}`) ?? { row, from: Infinity, to: -Infinity };
      buses.set(`${edge.kind} ${edge.to}`, { row, from: Math.min(bus.from, a, b), to: Math.max(bus.to, a, b) });
    }
    for (const row of new Set([...buses.values()].map((bus) => bus.row))) {
      const spans = [...buses.values()].filter((bus) => bus.row === row).map((bus): [number, number] => [bus.from, bus.to]);
      lanes.set(row, Math.max(lanes.get(row) ?? 0, deepest(spans)));
    }
  }
  return lanes;
}

/** From rows to px: the bands in which nodes stand, from the top, and the line on which each used row stands. */
export function toRowBands(problem: LayoutProblem, seating: Seating): { bands: Row[]; baselines: Map<number, number> } {
  const lanes = countLanes(problem, seating);
  const used = [...new Set(seating.rows)].sort((a, b) => a - b);
  const bands: Row[] = [];
  const baselines = new Map<number, number>();
  let y = 0;
  used.forEach((row, at) => {
    const members = problem.graph.nodes.filter((_, node) => seating.rows[node] === row);
    const above = Math.max(...members.map((node) => node.above));
    const below = Math.max(...members.map((node) => node.below));
    if (at > 0) y += Math.min(ROOM.mostGap, ROOM.gap + ROOM.lane * (lanes.get(row) ?? 0));
    const toGrid = (px: number) => Math.ceil(px / 4) * 4;
    const line = toGrid(y + above);
    baselines.set(row, line);
    bands.push({ top: line - above, bottom: line + below });
    y = toGrid(line + below);
  });
  return { bands, baselines };
}
