import type { ChartedCase } from "./chapters";
import { boxAround, boxOfAll, centreOf, inflate } from "./geometry";
import { toLayoutProblem, type LayoutProblem } from "./layout/problem";
import { ROOM, SMALLEST_FRAME } from "./layout/room";
import { toRowBands } from "./layout/row-bands";
import { relax } from "./layout/search";
import { seatByRank, xOfColumn, type Seating } from "./layout/seating";
import { gatherUnionGraph } from "./layout/union-graph";
import type { Placement } from "./places";
import type { Box, Point } from "./scene";
import type { History } from "../replay/history";

export type { Placement } from "./places";

/** How much work the searches of one case may be: strains of single lines looked at. Keeps a large case within seconds. */
const WORK = 120_000_000;
const SEARCH = { seeds: [11, 23, 47], mostMoves: 90_000, fewestMoves: 1_500, first: 5, last: 0.01 } as const;
const POLISH = { seed: 5, share: 0.3, first: 0.4, last: 0.003 } as const;
/** With more entities than this, one search has to do. */
const MOST_FOR_SEVERAL = 60;

function seat(problem: LayoutProblem): Seating {
  const { count, graph } = problem;
  const perMove = 2 * (1 + (2 * graph.edges.length) / Math.max(1, count)) * (graph.edges.length + count);
  const seeds = count > MOST_FOR_SEVERAL ? SEARCH.seeds.slice(0, 1) : SEARCH.seeds;
  const moves = Math.round(Math.min(SEARCH.mostMoves, Math.max(SEARCH.fewestMoves, WORK / perMove / seeds.length)));
  const ranked = seatByRank(problem);
  const searches = seeds.map((seed) => {
    const seating = { rows: ranked.rows.slice(), columns: ranked.columns.slice() };
    return { seating, gained: relax(problem, seating, { seed, moves, first: SEARCH.first, last: SEARCH.last }) };
  });
  const { seating } = searches.reduce((best, search) => (search.gained > best.gained ? search : best));
  relax(problem, seating, { ...POLISH, moves: Math.round(moves * POLISH.share) });
  return seating;
}

function toFrame(boxes: readonly Box[]): Box {
  const all = boxOfAll(boxes);
  if (all === undefined) return { x: 0, y: 0, ...SMALLEST_FRAME };
  const { width, height } = inflate(all, ROOM.framePadding);
  return boxAround(centreOf(all), Math.max(width, SMALLEST_FRAME.width), Math.max(height, SMALLEST_FRAME.height));
}

/**
 * Gives every entity of a case one place for all its steps, clocks and accounts, and every chapter one frame. Pure: the
 * same histories, the same placement.
 * @param histories every account on every clock; the first counts most
 */
export function placeEntities(theCase: ChartedCase, histories: readonly History[]): Placement {
  const graph = gatherUnionGraph(theCase, histories);
  const problem = toLayoutProblem(graph);
  const seating = seat(problem);
  const { bands, baselines } = toRowBands(problem, seating);

  const places: [string, Point][] = [];
  const extents: Box[] = [];
  graph.nodes.forEach(({ id, shape, halfWidth, above, below }, index) => {
    const x = xOfColumn(seating.columns[index] ?? 0);
    const line = baselines.get(seating.rows[index] ?? 0) ?? 0;
    places.push([id, { x, y: line - (shape === "circle" ? ROOM.circleLift : 0) }]);
    extents.push({ x: x - halfWidth, y: line - above, width: 2 * halfWidth, height: above + below });
  });
  const frames = problem.chapters.map(({ id, nodes }): [string, Box] => [id, toFrame(nodes.flatMap((node) => extents[node] ?? []))]);
  for (const id of [...theCase.chapters.map((chapter) => chapter.id), ""]) {
    if (!frames.some(([known]) => known === id)) frames.push([id, toFrame(extents)]);
  }
  return {
    places: Object.fromEntries(places),
    sizes: Object.fromEntries(graph.nodes.map(({ id, size }) => [id, size])),
    rows: bands,
    frames: Object.fromEntries(frames),
  };
}
