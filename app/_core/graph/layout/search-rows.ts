import { Lots } from "./lots";
import type { LayoutProblem } from "./problem";
import { ROOM, ROOMY_FRAME } from "./room";
import { strainOfFrameRows, strainOfRows } from "./row-strain";
import { WEIGHTS } from "./weights";
import type { Cooling } from "./search";

/** How strained rows are, before anyone has a column: steep lines, tall frames, rows too full for a frame. */
class RowStrain {
  readonly #problem: LayoutProblem;
  readonly #rows: Int32Array;

  constructor(problem: LayoutProblem, rows: Int32Array) {
    this.#problem = problem;
    this.#rows = rows;
  }

  #frame(chapter: number): number {
    const crowd = this.#problem.chapters[chapter];
    if (crowd === undefined) return 0;
    let [top, bottom] = [Infinity, -Infinity];
    const widths = new Map<number, number>();
    for (const node of crowd.nodes) {
      const row = this.#rows[node] ?? 0;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      const width = 2 * (this.#problem.graph.nodes[node]?.halfWidth ?? 0) + ROOM.beside;
      widths.set(row, (widths.get(row) ?? 0) + width);
    }
    let tooWide = 0;
    for (const width of widths.values()) tooWide += Math.max(0, width - ROOMY_FRAME.width);
    return crowd.weight * (strainOfFrameRows(bottom - top + 1) + tooWide * WEIGHTS.crowdedRowPx);
  }

  around(nodes: readonly number[]): number {
    const { graph, incident, chaptersOf } = this.#problem;
    const chapters = new Set<number>();
    const edges = new Set<number>();
    for (const node of nodes) {
      for (const chapter of chaptersOf[node] ?? []) chapters.add(chapter);
      for (const edge of incident[node] ?? []) edges.add(edge);
    }
    let strain = 0;
    for (const index of edges) {
      const edge = graph.edges[index];
      if (edge !== undefined) strain += strainOfRows(edge.kind, (this.#rows[edge.to] ?? 0) - (this.#rows[edge.from] ?? 0), edge.weight);
    }
    for (const chapter of chapters) strain += this.#frame(chapter);
    return strain;
  }
}

/** Improves rows in place, before columns are given: one node at a time, or most from a row on. Returns their strain. */
export function relaxRows(problem: LayoutProblem, rows: Int32Array, { seed, moves, first, last }: Cooling): number {
  if (problem.count < 2) return 0;
  const lots = new Lots(seed);
  const strain = new RowStrain(problem, rows);
  const cooling = (last / first) ** (1 / moves);
  const everyone = Array.from(rows, (_, node) => node);
  const most = Math.max(0, ...rows) + 1;
  let [sum, best] = [0, 0];
  const kept = rows.slice();
  for (let turn = 0, warmth = first; turn < moves; turn++, warmth *= cooling) {
    const node = lots.below(problem.count);
    const row = rows[node] ?? 0;
    const isWave = lots.below(8) === 0;
    const by = isWave ? (lots.below(2) === 0 ? 1 : -1) : lots.below(most + 1) - row;
    const isDown = lots.below(2) === 0;
    const moved = isWave ? everyone.filter((other) => (isDown ? (rows[other] ?? 0) >= row : (rows[other] ?? 0) <= row) && lots.below(12) > 0) : [node];
    if (by === 0 || moved.some((other) => problem.fixed.has(other) || (rows[other] ?? 0) + by < 0 || (rows[other] ?? 0) + by > most)) continue;
    const before = strain.around(moved);
    for (const other of moved) rows[other] = (rows[other] ?? 0) + by;
    const gain = before - strain.around(moved);
    if (gain < 0 && lots.next() >= Math.exp(gain / warmth)) {
      for (const other of moved) rows[other] = (rows[other] ?? 0) - by;
      continue;
    }
    sum += gain;
    if (sum > best + 1e-6) {
      best = sum;
      kept.set(rows);
    }
  }
  rows.set(kept);
  return strain.around(everyone);
}
