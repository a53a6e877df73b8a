import type { ChartedCase } from "./chapters";
import { weighFlaws } from "./flaws";
import { toFrame } from "./layout/frames";
import { toLayoutProblem, type LayoutProblem } from "./layout/problem";
import { ROOM } from "./layout/room";
import { toRowBands } from "./layout/row-bands";
import { relax } from "./layout/search";
import { relaxRows } from "./layout/search-rows";
import { rankRows, seatInRows, xOfColumn, type Seating } from "./layout/seating";
import { toFixed, type Sketch } from "./layout/sketch";
import { gatherUnionGraph, type IndexedMoment } from "./layout/union-graph";
import type { Placement } from "./places";
import type { Box, Point } from "./scene";
import { toScene } from "./to-scene";
import type { History } from "../replay/history";

export type { Sketch } from "./layout/sketch";
export type { Placement } from "./places";

/** How much work the searches of one case may be: strains of single lines looked at. Keeps a large case within seconds. */
const WORK = { several: 120_000_000, one: 50_000_000 } as const;
const SEARCH = { seeds: [1, 2, 3, 4, 5, 6, 7, 8], mostMoves: 36_000, perNode: 2_000, fewestMoves: 1_500, first: 2, last: 0.01 } as const;
const ROWS = { seeds: [3, 6, 9, 12], moves: 30_000, first: 6, last: 0.02 } as const;
/** With more entities than this, or more lines at once, one search has to do: several are judged by real drawings, which take their time. */
const MOST_FOR_SEVERAL = { entities: 60, lines: 30 } as const;

function allowsSeveral({ count, graph: { moments } }: LayoutProblem): boolean {
  return count <= MOST_FOR_SEVERAL.entities && moments.every(({ edges }) => edges.length <= MOST_FOR_SEVERAL.lines);
}

function settleRows(problem: LayoutProblem): Int32Array {
  const ranked = rankRows(problem);
  const seeds = allowsSeveral(problem) ? ROWS.seeds : ROWS.seeds.slice(0, 1);
  const tries = seeds.map((seed) => {
    const rows = ranked.slice();
    return { rows, strain: relaxRows(problem, rows, { ...ROWS, seed, moves: Math.min(ROWS.moves, 1_200 * problem.count) }) };
  });
  return tries.reduce((best, it) => (it.strain < best.strain ? it : best)).rows;
}

function countMoves({ count, graph }: LayoutProblem, searches: number): number {
  const perMove = 2 * (1 + (2 * graph.edges.length) / Math.max(1, count)) * (graph.edges.length + count);
  const work = searches > 1 ? WORK.several : WORK.one;
  return Math.round(Math.min(SEARCH.mostMoves, SEARCH.perNode * count, Math.max(SEARCH.fewestMoves, work / perMove / searches)));
}

/** Hears how many of the seatings to be tried have been. */
export type TellSeated = (done: number, of: number) => void;

function seat(problem: LayoutProblem, tellSeated: TellSeated): Seating[] {
  if (problem.fixed.size === problem.count) return [seatInRows(problem, rankRows(problem))];
  const seeds = allowsSeveral(problem) ? SEARCH.seeds : SEARCH.seeds.slice(0, 1);
  const moves = countMoves(problem, seeds.length);
  const rows = settleRows(problem);
  return seeds.map((seed, index) => {
    tellSeated(index, seeds.length);
    const seating = seatInRows(problem, rows);
    relax(problem, seating, { seed, moves, first: SEARCH.first, last: SEARCH.last });
    return seating;
  });
}

/** How many drawings are really drawn to judge a seating by: of all seatings, and of the few that were best in that. */
const JUDGED = { first: 8, last: 36, finalists: 3 } as const;

/** The flaws of pictures, on the average of them by how much they count. */
function judge(theCase: ChartedCase, placement: Placement, moments: readonly IndexedMoment[]): number {
  const whole = moments.reduce((sum, { weight }) => sum + weight, 0);
  return moments.reduce((sum, { snapshot, weight }) => sum + (weight / whole) * weighFlaws(toScene(theCase, snapshot, placement).edges), 0);
}

/** So many of the fullest drawings, by how much they count or, where all count alike, by how much they show. */
function listFullest(moments: readonly IndexedMoment[], most: number, isCounted: boolean): IndexedMoment[] {
  const weigh = ({ weight, edges }: IndexedMoment) => (isCounted ? weight : 1) * edges.length;
  return [...moments].sort((a, b) => weigh(b) - weigh(a)).slice(0, most);
}

/** The placement of least flaws; the seatings are in the order of their seeds. */
function choose(theCase: ChartedCase, { graph: { moments } }: LayoutProblem, placements: readonly Placement[]): Placement | undefined {
  const rank = (among: readonly Placement[], by: readonly IndexedMoment[]) =>
    among.map((placement) => ({ placement, flaws: judge(theCase, placement, by) })).sort((a, b) => a.flaws - b.flaws).map(({ placement }) => placement);
  const finalists = rank(placements, listFullest(moments, JUDGED.first, true)).slice(0, JUDGED.finalists);
  return rank(finalists, [...listFullest(moments, JUDGED.last / 2, true), ...listFullest(moments, JUDGED.last / 2, false)])[0];
}

function toPlacement(theCase: ChartedCase, problem: LayoutProblem, seating: Seating): Placement {
  const { graph, chapters } = problem;
  const { bands, baselines } = toRowBands(problem, seating);
  const places: [string, Point][] = [];
  const extents: Box[] = [];
  graph.nodes.forEach(({ id, shape, halfWidth, above, below }, index) => {
    const x = xOfColumn(seating.columns[index] ?? 0);
    const line = baselines.get(seating.rows[index] ?? 0) ?? 0;
    places.push([id, { x, y: line - (shape === "circle" ? ROOM.circleLift : 0) }]);
    const half = Math.max(halfWidth, ROOM.pill / 2);
    extents.push({ x: x - half, y: line - above, width: 2 * half, height: above + below });
  });
  const frames = new Map<string, Box>([...theCase.chapters.map(({ id }) => id), ""].map((id) => [id, toFrame(extents)]));
  for (const { id, nodes } of chapters) frames.set(id, toFrame(nodes.flatMap((node) => extents[node] ?? [])));
  return {
    places: Object.fromEntries(places),
    sizes: Object.fromEntries(graph.nodes.map(({ id, size }) => [id, size])),
    rows: bands,
    frames: Object.fromEntries(frames),
  };
}

/**
 * Gives every entity of a case one place for all its steps, clocks and accounts, and every chapter one frame. Pure: the
 * same histories, the same placement.
 * @param histories every account on every clock; the first counts most
 * @param sketch who stands where whatever a search would find; whoever it does not name is seated around
 * @param tellSeated is told of the progress
 * @throws RangeError where the sketch names nobody of the case, or lays two over one another that are drawn together
 */
export function placeEntities(theCase: ChartedCase, histories: readonly History[], sketch: Sketch = {}, tellSeated: TellSeated = () => undefined): Placement {
  const stranger = Object.keys(sketch).find((id) => !theCase.entities.some((entity) => entity.id === id));
  if (stranger !== undefined) throw new RangeError(`the sketch names "${stranger}", which is no entity of the case`);
  const graph = gatherUnionGraph(theCase, histories);
  const problem = toLayoutProblem(graph, toFixed(graph, sketch));
  const placements = seat(problem, tellSeated).map((seating) => toPlacement(theCase, problem, seating));
  const best = placements.length === 1 ? placements[0] : choose(theCase, problem, placements);
  if (best === undefined) throw new RangeError("a search without a seed finds no place");
  return best;
}
