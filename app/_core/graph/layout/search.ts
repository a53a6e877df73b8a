import { Lots } from "./lots";
import type { LayoutProblem } from "./problem";
import { isFree, type Seating } from "./seating";
import { Strain } from "./strain";

/** How boldly a search begins and how it ends: the strain that a move may add is of this order. */
export interface Cooling {
  readonly seed: number;
  readonly moves: number;
  readonly first: number;
  readonly last: number;
}

interface Move {
  readonly node: number;
  readonly row: number;
  readonly column: number;
}

/** Ways in which one or several could stand elsewhere. */
class Proposals {
  readonly #highest: number;

  constructor(
    readonly problem: LayoutProblem,
    readonly seating: Seating,
    readonly lots: Lots,
  ) {
    this.#highest = Math.max(0, ...seating.rows) + 1;
  }

  next(): Move[] {
    const node = this.lots.below(this.problem.count);
    const kind = this.lots.below(20);
    if (kind < 6) return [{ node, row: this.#row(node), column: this.#column(node) + this.lots.below(25) - 12 }];
    if (kind < 11) return [{ node, row: this.#row(node), column: this.#columnOfTies(node) }];
    if (kind < 15) return [{ node, row: this.lots.below(this.#highest + 1), column: kind < 13 ? this.#columnOfTies(node) : this.#column(node) }];
    if (kind < 17) return this.#swap(node);
    if (kind < 19) return this.#insert(node);
    return this.#shift(node);
  }

  #row(node: number): number {
    return this.seating.rows[node] ?? 0;
  }
  #column(node: number): number {
    return this.seating.columns[node] ?? 0;
  }

  /** Straight above or below someone it is tied to, or in the middle between two. */
  #columnOfTies(node: number): number {
    const edges = this.problem.incident[node] ?? [];
    if (edges.length === 0) return this.#column(node) + this.lots.below(9) - 4;
    const tied = () => {
      const edge = this.problem.graph.edges[edges[this.lots.below(edges.length)] ?? 0];
      return this.#column(edge === undefined ? node : edge.from === node ? edge.to : edge.from);
    };
    return this.lots.below(3) === 0 ? Math.round((tied() + tied()) / 2) : tied();
  }

  #swap(node: number): Move[] {
    const other = this.lots.below(this.problem.count);
    if (other === node) return [];
    return [
      { node, row: this.#row(other), column: this.#column(other) },
      { node: other, row: this.#row(node), column: this.#column(node) },
    ];
  }

  /** To where its ties are, whoever stands there stepping aside. */
  #insert(node: number): Move[] {
    const row = this.lots.below(4) === 0 ? this.lots.below(this.#highest + 1) : this.#row(node);
    const column = this.#columnOfTies(node) + this.lots.below(5) - 2;
    const moves: Move[] = [{ node, row, column }];
    const others = Array.from({ length: this.problem.count }, (_, other) => other).filter((other) => other !== node && this.#row(other) === row);
    for (const way of [1, -1]) {
      const settled = [{ node, column }];
      const side = others.filter((other) => (this.#column(other) - column) * way > 0 || (way === 1 && this.#column(other) === column));
      for (const other of side.sort((a, b) => (this.#column(a) - this.#column(b)) * way || a - b)) {
        let at = this.#column(other);
        for (const stood of settled) {
          const apart = this.problem.need[stood.node * this.problem.count + other] ?? 0;
          if (apart > 0 && (at - stood.column) * way < apart) at = stood.column + apart * way;
        }
        settled.push({ node: other, column: at });
        if (at !== this.#column(other)) moves.push({ node: other, row, column: at });
      }
    }
    return moves;
  }

  /** A node with all on one side of it in its row, or with everything on one side of it, or with its whole row. */
  #shift(node: number): Move[] {
    const by = this.lots.below(13) - 6;
    const isRight = this.lots.below(2) === 0;
    const isWhole = this.lots.below(3) === 0;
    const moves: Move[] = [];
    for (let other = 0; other < this.problem.count; other++) {
      const isOnSide = isRight ? this.#column(other) >= this.#column(node) : this.#column(other) <= this.#column(node);
      if (isOnSide && (isWhole || this.#row(other) === this.#row(node))) {
        moves.push({ node: other, row: this.#row(other), column: this.#column(other) + by });
      }
    }
    return moves;
  }
}

function apply({ rows, columns }: Seating, moves: readonly Move[]): void {
  for (const { node, row, column } of moves) {
    rows[node] = row;
    columns[node] = column;
  }
}

/**
 * Improves a seating in place by many small moves, first boldly, then only for the better. Nobody ever comes too near
 * to anybody, and whoever is fixed stays. Returns by how much the strain fell.
 */
export function relax(problem: LayoutProblem, seating: Seating, { seed, moves: moveCount, first, last }: Cooling): number {
  if (problem.count < 2) return 0;
  const lots = new Lots(seed);
  const strain = new Strain(problem, seating);
  const proposals = new Proposals(problem, seating, lots);
  const cooling = (last / first) ** (1 / moveCount);
  let gained = 0;
  let best = 0;
  const kept = { rows: seating.rows.slice(), columns: seating.columns.slice() };
  for (let turn = 0, warmth = first; turn < moveCount; turn++, warmth *= cooling) {
    const moves = proposals.next();
    const nodes = moves.map(({ node }) => node);
    if (nodes.some((node) => problem.fixed.has(node))) continue;
    const back = moves.map(({ node }) => ({ node, row: seating.rows[node] ?? 0, column: seating.columns[node] ?? 0 }));
    apply(seating, moves);
    if (!nodes.every((node) => isFree(problem, seating, node))) {
      apply(seating, back);
      continue;
    }
    const after = (strain.follow(nodes), strain.around(nodes));
    apply(seating, back);
    strain.follow(nodes);
    const gain = strain.around(nodes) - after;
    if (gain < 0 && lots.next() >= Math.exp(gain / warmth)) continue;
    apply(seating, moves);
    strain.follow(nodes);
    gained += gain;
    if (gained > best + 1e-6) {
      best = gained;
      kept.rows.set(seating.rows);
      kept.columns.set(seating.columns);
    }
  }
  seating.rows.set(kept.rows);
  seating.columns.set(kept.columns);
  return best;
}
