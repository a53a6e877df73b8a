import { isDownward, type LayoutProblem } from "./problem";
import { ROOM, ROOMY_FRAME } from "./room";
import { strainOfFrameRows, strainOfRows } from "./row-strain";
import type { Seating } from "./seating";
import { EASY_WIDTH, NEAR_MISS, WEIGHTS } from "./weights";

/**
 * How strained a seating is: long lines, crossings, lines through nodes, owners below what they own, wide and tall
 * frames; each by how long it is to be seen. Routes are guessed: down from the giver, along the gap above the receiver.
 */
export class Strain {
  readonly #problem: LayoutProblem;
  readonly #seating: Seating;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #half: Float64Array;
  readonly #isDown: Uint8Array;
  /** By edge: x and span of its upright part, y and span of its level part; rows count double, so that gaps are odd. */
  readonly #ux: Int32Array;
  readonly #uy: [Int32Array, Int32Array];
  readonly #ly: Int32Array;
  readonly #lx: [Int32Array, Int32Array];
  readonly #isTouched: Uint8Array;

  constructor(problem: LayoutProblem, seating: Seating) {
    const { edges } = problem.graph;
    const ints = () => new Int32Array(edges.length);
    this.#problem = problem;
    this.#seating = seating;
    this.#from = Int32Array.from(edges, ({ from }) => from);
    this.#to = Int32Array.from(edges, ({ to }) => to);
    this.#half = Float64Array.from(problem.graph.nodes, ({ halfWidth }) => halfWidth);
    this.#isDown = Uint8Array.from(edges, ({ kind }) => Number(isDownward(kind)));
    [this.#ux, this.#uy, this.#ly, this.#lx] = [ints(), [ints(), ints()], ints(), [ints(), ints()]];
    this.#isTouched = new Uint8Array(edges.length);
    edges.forEach((_, index) => this.#guess(index));
  }

  #x(node: number): number {
    return (this.#seating.columns[node] ?? 0) * ROOM.column;
  }
  #row(node: number): number {
    return this.#seating.rows[node] ?? 0;
  }

  #guess(index: number): void {
    const [from, to] = [this.#from[index] ?? 0, this.#to[index] ?? 0];
    const x1 = this.#x(from);
    const x2 = this.#x(to);
    const r1 = 2 * this.#row(from);
    const r2 = 2 * this.#row(to);
    const turn = this.#isDown[index] === 1 && r1 !== r2 ? r2 + (r1 < r2 ? -1 : 1) : r2;
    this.#ux[index] = x1;
    this.#uy[0][index] = Math.min(r1, turn);
    this.#uy[1][index] = Math.max(r1, turn);
    this.#ly[index] = turn;
    this.#lx[0][index] = Math.min(x1, x2);
    this.#lx[1][index] = Math.max(x1, x2);
  }

  /** Guesses anew the routes of whatever is tied to these nodes. */
  follow(nodes: readonly number[]): void {
    for (const node of nodes) for (const index of this.#problem.incident[node] ?? []) this.#guess(index);
  }

  #edgeStrain(index: number): number {
    const edge = this.#problem.graph.edges[index];
    if (edge === undefined) return 0;
    const { from, to, kind, weight } = edge;
    const dx = this.#x(to) - this.#x(from);
    const rows = this.#row(to) - this.#row(from);
    const steep = strainOfRows(kind, rows, weight);
    const length = Math.abs(dx) * WEIGHTS.perColumnPx;
    if (this.#isDown[index] === 1) {
      const turn = dx === 0 ? 0 : WEIGHTS.bend + (Math.abs(dx) < NEAR_MISS ? WEIGHTS.nearMiss : 0);
      return steep + weight * (length + (rows > 0 ? turn : 0));
    }
    return steep + weight * (length + (kind !== "lineage" && dx > 0 ? WEIGHTS.lenderOnTheLeft : 0));
  }

  #cutsAcross(e: number, f: number): boolean {
    const [x, y] = [this.#ux[e] ?? 0, this.#ly[f] ?? 0];
    return x > (this.#lx[0][f] ?? 0) && x < (this.#lx[1][f] ?? 0) && y > (this.#uy[0][e] ?? 0) && y < (this.#uy[1][e] ?? 0);
  }

  #pairStrain(e: number, f: number): number {
    let strain = 0;
    if (this.#cutsAcross(e, f)) strain += WEIGHTS.crossing;
    if (this.#cutsAcross(f, e)) strain += WEIGHTS.crossing;
    const isInOneGap = this.#ly[e] === this.#ly[f];
    if (isInOneGap && (this.#lx[0][e] ?? 0) < (this.#lx[1][f] ?? 0) && (this.#lx[0][f] ?? 0) < (this.#lx[1][e] ?? 0)) strain += WEIGHTS.sharedGap;
    return strain;
  }

  #throughStrain(node: number, e: number): number {
    const row = 2 * this.#row(node);
    const x = this.#x(node);
    const half = (this.#half[node] ?? 0) + 12;
    if (row === this.#ly[e]) {
      return (this.#lx[0][e] ?? 0) < x + half && (this.#lx[1][e] ?? 0) > x - half && this.#lx[0][e] !== this.#lx[1][e] ? WEIGHTS.throughNode : 0;
    }
    if (row <= (this.#uy[0][e] ?? 0) || row >= (this.#uy[1][e] ?? 0)) return 0;
    const isInWay = Math.abs((this.#ux[e] ?? 0) - x) < half;
    const isInOtherWay = Math.abs(this.#x(this.#to[e] ?? 0) - x) < half;
    return isInWay && isInOtherWay ? WEIGHTS.throughNode : isInWay ? WEIGHTS.throughNode / 5 : 0;
  }

  #frameStrain(chapter: number): number {
    const crowd = this.#problem.chapters[chapter];
    if (crowd === undefined) return 0;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const node of crowd.nodes) {
      const half = this.#half[node] ?? 0;
      const x = this.#x(node);
      left = Math.min(left, x - half);
      right = Math.max(right, x + half);
      top = Math.min(top, this.#row(node));
      bottom = Math.max(bottom, this.#row(node));
    }
    const [width, rows] = [right - left, bottom - top + 1];
    return crowd.weight * (
      Math.max(0, width - EASY_WIDTH) * WEIGHTS.frameWidthPx +
      strainOfFrameRows(rows) +
      Math.max(0, width + 2 * ROOM.framePadding - ROOMY_FRAME.width) * WEIGHTS.frameTooWidePx
    );
  }

  #aroundEdge(e: number): number {
    const partners = this.#problem.partners[e];
    const bystanders = this.#problem.bystanders[e];
    let strain = this.#edgeStrain(e);
    for (let at = 0; at < (partners?.indexes.length ?? 0); at++) {
      const f = partners?.indexes[at] ?? 0;
      if (this.#isTouched[f] === 0 || f > e) strain += (partners?.weights[at] ?? 0) * this.#pairStrain(e, f);
    }
    for (let at = 0; at < (bystanders?.indexes.length ?? 0); at++) {
      strain += (bystanders?.weights[at] ?? 0) * this.#throughStrain(bystanders?.indexes[at] ?? 0, e);
    }
    return strain;
  }

  #passedBy(node: number): number {
    const passing = this.#problem.passing[node];
    let strain = 0;
    for (let at = 0; at < (passing?.indexes.length ?? 0); at++) {
      const e = passing?.indexes[at] ?? 0;
      if (this.#isTouched[e] === 0) strain += (passing?.weights[at] ?? 0) * this.#throughStrain(node, e);
    }
    return strain;
  }

  /** All strain that depends on where these nodes stand: the difference before and after a move is that of the whole. */
  around(moved: readonly number[]): number {
    const { incident, chaptersOf } = this.#problem;
    const edges: number[] = [];
    const chapters: number[] = [];
    for (const node of moved) {
      for (const e of incident[node] ?? []) {
        if (this.#isTouched[e] === 1) continue;
        this.#isTouched[e] = 1;
        edges.push(e);
      }
      for (const chapter of chaptersOf[node] ?? []) if (!chapters.includes(chapter)) chapters.push(chapter);
    }
    let strain = 0;
    for (const e of edges) strain += this.#aroundEdge(e);
    for (const node of moved) strain += this.#passedBy(node) + Math.abs(this.#x(node)) * WEIGHTS.awayFromMiddlePx;
    for (const chapter of chapters) strain += this.#frameStrain(chapter);
    for (const e of edges) this.#isTouched[e] = 0;
    return strain;
  }
}
