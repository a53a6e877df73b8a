import { ROOM } from "./room";
import type { LayoutProblem } from "./problem";

/** Where everyone stands: rows from the top, and columns of `ROOM.column` px. */
export interface Seating {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** Whether a node may stand where it stands: nobody who is ever drawn with it is too near. */
export function isFree({ need, count }: LayoutProblem, { rows, columns }: Seating, node: number): boolean {
  const row = rows[node];
  const column = columns[node] ?? 0;
  const base = node * count;
  for (let other = 0; other < count; other++) {
    const apart = need[base + other] ?? 0;
    if (apart !== 0 && rows[other] === row && Math.abs((columns[other] ?? 0) - column) < apart) return false;
  }
  return true;
}

/** Owner above owned, heaviest relations first; what would close a circle is left out. */
function listDescents({ graph, count }: LayoutProblem): number[][] {
  const below: number[][] = Array.from({ length: count }, () => []);
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      for (const next of below[at] ?? []) if (!seen.has(next)) open.push((seen.add(next), next));
    }
    return false;
  };
  const owned = graph.edges.filter(({ kind }) => kind === "ownership");
  for (const { from, to } of owned.sort((a, b) => b.weight - a.weight)) {
    if (!reaches(to, from)) below[from]?.push(to);
  }
  return below;
}

function rankFromTop(below: readonly (readonly number[])[]): Int32Array {
  const ranks = new Int32Array(below.length).fill(-1);
  const waiting = new Int32Array(below.length);
  for (const nodes of below) for (const node of nodes) waiting[node] = (waiting[node] ?? 0) + 1;
  const ready = below.flatMap((_, node) => (waiting[node] === 0 ? [node] : []));
  for (let at = 0; at < ready.length; at++) {
    const node = ready[at] ?? 0;
    ranks[node] = Math.max(0, ranks[node] ?? 0);
    for (const next of below[node] ?? []) {
      ranks[next] = Math.max(ranks[next] ?? 0, (ranks[node] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return ranks;
}

/** Puts whoever owns nothing and is not owned where its other relations are: lenders beside, givers above. */
function settleUnowned({ graph, incident }: LayoutProblem, rows: Int32Array): void {
  const owning = new Set(graph.edges.flatMap(({ kind, from, to }) => (kind === "ownership" ? [from, to] : [])));
  incident.forEach((edges, node) => {
    if (owning.has(node)) return;
    const heaviest = edges.map((index) => graph.edges[index]).sort((a, b) => (b?.weight ?? 0) - (a?.weight ?? 0))[0];
    if (heaviest === undefined) return;
    const other = heaviest.from === node ? heaviest.to : heaviest.from;
    const isLevel = heaviest.kind === "debt" || heaviest.kind === "undrawn-facility" || heaviest.kind === "lineage";
    rows[node] = Math.max(0, (rows[other] ?? 0) - (isLevel ? 0 : heaviest.from === node ? 1 : -1));
  });
}

/** The rows that ranks alone would give to all that are not fixed: owners above owned, lenders beside borrowers. */
export function rankRows(problem: LayoutProblem): Int32Array {
  const rows = rankFromTop(listDescents(problem));
  settleUnowned(problem, rows);
  for (const [node, [row]] of problem.fixed) rows[node] = row;
  return rows;
}

/** A first seating in given rows, everyone as near to whom they relate to as there is room: where the search begins. */
export function seatInRows(problem: LayoutProblem, rows: Int32Array): Seating {
  const { count, graph, incident, fixed } = problem;
  const columns = new Int32Array(count).fill(Number.MIN_SAFE_INTEGER);
  const seated = new Set(fixed.keys());
  const seating = { rows: new Int32Array(count).fill(-1), columns };
  for (const [node, [row, column]] of fixed) [seating.rows[node], columns[node]] = [row, column];
  const free = Array.from({ length: count }, (_, node) => node).filter((node) => !fixed.has(node));
  const order = free.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || a - b);
  for (const node of order) {
    const near = (incident[node] ?? []).flatMap((index) => {
      const edge = graph.edges[index];
      const other = edge === undefined ? node : edge.from === node ? edge.to : edge.from;
      return seated.has(other) ? [columns[other] ?? 0] : [];
    });
    const wish = near.length === 0 ? 0 : Math.round(near.reduce((sum, column) => sum + column, 0) / near.length);
    seating.rows[node] = rows[node] ?? 0;
    for (let away = 0; ; away++) {
      columns[node] = wish + away;
      if (isFree(problem, seating, node)) break;
      columns[node] = wish - away;
      if (isFree(problem, seating, node)) break;
    }
    seated.add(node);
  }
  return seating;
}

/** The x of a column's middle, px. */
export function xOfColumn(column: number): number {
  return column * ROOM.column;
}
