import { ROOM } from "./room";
import type { Stand } from "./sketch";
import type { UnionEdge, UnionGraph } from "./union-graph";
import type { EdgeKind } from "../scene";

/** Lines that lead downwards, from whoever gives to whoever receives; the others run level where they can. */
const DOWNWARD: readonly EdgeKind[] = ["ownership", "commitment", "guarantee", "office"];

/** Whether a line of this kind leads downwards. */
export function isDownward(kind: EdgeKind): boolean {
  return DOWNWARD.includes(kind);
}

/** How many pairs of things that are drawn together may be counted; a larger case counts a sample of its drawings. */
const MOST_PAIRS = 3_000_000;

/** Indexes, each with the weight of the drawings in which it counts. */
export interface Weighted {
  readonly indexes: Int32Array;
  readonly weights: Float32Array;
}

/** A chapter by what it ever shows. */
export interface ChapterCrowd {
  readonly id: string;
  readonly weight: number;
  readonly nodes: readonly number[];
}

/** The union graph, prepared for a search of places: what may not touch, what may cross, and how much it matters. */
export interface LayoutProblem {
  readonly graph: UnionGraph;
  readonly count: number;
  /** By node: where an editor wants it to stand; no search moves it. */
  readonly fixed: ReadonlyMap<number, Stand>;
  /** `need[a * count + b]`: how many columns apart two must stand in one row; 0 where they are never drawn together. */
  readonly need: Uint16Array;
  /** By line: the lines that are drawn with it and end elsewhere. */
  readonly partners: readonly Weighted[];
  /** By line: the nodes that are drawn with it and are not its ends. */
  readonly bystanders: readonly Weighted[];
  /** By node: the lines of which it is a bystander. */
  readonly passing: readonly Weighted[];
  readonly incident: readonly (readonly number[])[];
  readonly chapters: readonly ChapterCrowd[];
  readonly chaptersOf: readonly (readonly number[])[];
}

/** Half of what a holder's label takes beneath it, by node; the lines of one that holds many part before their labels. */
function listDrops(edges: readonly UnionEdge[], drawn: readonly number[]): Map<number, number> {
  const held = new Map<number, number[]>();
  for (const index of drawn) {
    const edge = edges[index];
    if (edge?.kind === "ownership") held.set(edge.from, [...(held.get(edge.from) ?? []), edge.pill / 2]);
  }
  return new Map([...held].filter(([, pills]) => pills.length <= 2).map(([node, pills]) => [node, Math.max(...pills)]));
}

function toNeeds({ nodes, edges, moments }: UnionGraph): Uint16Array {
  const count = nodes.length;
  const need = new Uint16Array(count * count);
  const columns = (px: number) => Math.max(1, Math.ceil(px / ROOM.column));
  for (const moment of moments) {
    const drops = listDrops(edges, moment.edges);
    for (const a of moment.nodes) {
      for (const b of moment.nodes) {
        if (a === b) continue;
        const names = columns((nodes[a]?.halfWidth ?? 0) + (nodes[b]?.halfWidth ?? 0) + ROOM.beside);
        const labels = drops.has(a) && drops.has(b) ? columns((drops.get(a) ?? 0) + (drops.get(b) ?? 0) + ROOM.besidePill) : 0;
        need[a * count + b] = Math.max(need[a * count + b] ?? 0, names, labels);
      }
    }
  }
  for (const { from, to, pill } of edges) {
    const apart = columns((nodes[from]?.halfWidth ?? 0) + (nodes[to]?.halfWidth ?? 0) + pill + ROOM.aroundLevelPill);
    for (const at of [from * count + to, to * count + from]) need[at] = Math.max(need[at] ?? 0, apart);
  }
  return need;
}

/** Sums up weights by pairs of an index and another. */
class PairWeights {
  readonly #rows: Map<number, number>[];

  constructor(count: number) {
    this.#rows = Array.from({ length: count }, () => new Map());
  }

  add(index: number, other: number, weight: number): void {
    const row = this.#rows[index];
    row?.set(other, (row.get(other) ?? 0) + weight);
  }

  finish(): Weighted[] {
    return this.#rows.map((row) => ({ indexes: Int32Array.from(row.keys()), weights: Float32Array.from(row.values()) }));
  }
}

function toNeighbourhood({ nodes, edges, moments }: UnionGraph): Pick<LayoutProblem, "partners" | "bystanders" | "passing"> {
  const [partners, bystanders, passing] = [new PairWeights(edges.length), new PairWeights(edges.length), new PairWeights(nodes.length)];
  const pairs = moments.reduce((sum, moment) => sum + moment.edges.length * (moment.edges.length + moment.nodes.length), 0);
  const every = Math.max(1, Math.ceil(pairs / MOST_PAIRS));
  for (let at = moments.length - 1; at >= 0; at -= every) {
    const moment = moments[at];
    if (moment === undefined) continue;
    const weight = moment.weight * every;
    for (const e of moment.edges) {
      const edge = edges[e];
      if (edge === undefined) continue;
      for (const f of moment.edges) {
        const other = edges[f];
        if (other !== undefined && other.from !== edge.from && other.to !== edge.to) partners.add(e, f, weight);
      }
      for (const node of moment.nodes) {
        if (node === edge.from || node === edge.to) continue;
        bystanders.add(e, node, weight);
        passing.add(node, e, weight);
      }
    }
  }
  return { partners: partners.finish(), bystanders: bystanders.finish(), passing: passing.finish() };
}

function toChapters({ moments }: UnionGraph): ChapterCrowd[] {
  const crowds = new Map<string, { weight: number; nodes: Set<number> }>();
  for (const { chapter, weight, nodes } of moments) {
    const crowd = crowds.get(chapter) ?? { weight: 0, nodes: new Set() };
    crowd.weight += weight;
    for (const node of nodes) crowd.nodes.add(node);
    crowds.set(chapter, crowd);
  }
  return [...crowds].map(([id, { weight, nodes }]) => ({ id, weight, nodes: [...nodes].sort((a, b) => a - b) }));
}

function toIncident(count: number, edges: readonly UnionEdge[]): number[][] {
  const incident = Array.from({ length: count }, (): number[] => []);
  edges.forEach(({ from, to }, index) => {
    incident[from]?.push(index);
    if (to !== from) incident[to]?.push(index);
  });
  return incident;
}

/** Prepares a union graph for the search of places, around those that are fixed. */
export function toLayoutProblem(graph: UnionGraph, fixed: ReadonlyMap<number, Stand> = new Map()): LayoutProblem {
  const count = graph.nodes.length;
  const chapters = toChapters(graph);
  return {
    graph,
    count,
    fixed,
    need: toNeeds(graph),
    ...toNeighbourhood(graph),
    incident: toIncident(count, graph.edges),
    chapters,
    chaptersOf: graph.nodes.map((_, node) => chapters.flatMap(({ nodes }, at) => (nodes.includes(node) ? [at] : []))),
  };
}
