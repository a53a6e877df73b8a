import type { RoutingGrid } from "./grid";
import type { DrawnRelation } from "../drawn-relations";

/** What decides whether two lines may run as one. */
export interface Line extends Pick<DrawnRelation, "kind" | "from" | "to" | "isEnded" | "thing"> {
  /** Whether it leaves its owner by a way of its own, so that there is room for its label. */
  readonly isApart?: boolean;
}

function isAlike(a: Line, b: Line): boolean {
  return a.kind === b.kind && a.isEnded === b.isEnded && (a.kind === "ownership" || a.thing === b.thing);
}

/**
 * Whether lines may run over one another without saying what is not so: all from one owner, or all to one owned; other
 * relations only where they stand for one thing.
 */
export function mayShare(line: Line, others: readonly Line[]): boolean {
  if (!others.every((other) => isAlike(line, other))) return false;
  if (others.every(({ to }) => to === line.to)) return true;
  return others.every(({ from }) => from === line.from) && ![line, ...others].some(({ isApart }) => isApart);
}

const NOBODY: readonly Line[] = [];

/** Which lines already run along which stretches of the grid. */
export class Traffic {
  readonly #level = new Map<number, Line[]>();
  readonly #upright = new Map<number, Line[]>();

  constructor(readonly grid: RoutingGrid) {}

  /** Lines along the stretch from a crossing to the next on its right. */
  level(crossing: number): readonly Line[] {
    return this.#level.get(crossing) ?? NOBODY;
  }

  /** Lines along the stretch from a crossing to the next below. */
  upright(crossing: number): readonly Line[] {
    return this.#upright.get(crossing) ?? NOBODY;
  }

  /** Notes a line along a level stretch, px; parts of a stretch count as the whole. */
  addLevel(line: Line, y: number, x1: number, x2: number): void {
    const { xs, ys } = this.grid;
    const j = ys.indexOf(y);
    for (let i = 0; i + 1 < xs.length && j >= 0; i++) {
      if ((xs[i + 1] ?? 0) > Math.min(x1, x2) && (xs[i] ?? 0) < Math.max(x1, x2)) this.#note(this.#level, j * xs.length + i, line);
    }
  }

  /** Notes a line along an upright stretch, px; parts of a stretch count as the whole. */
  addUpright(line: Line, x: number, y1: number, y2: number): void {
    const { xs, ys } = this.grid;
    const i = xs.indexOf(x);
    for (let j = 0; j + 1 < ys.length && i >= 0; j++) {
      if ((ys[j + 1] ?? 0) > Math.min(y1, y2) && (ys[j] ?? 0) < Math.max(y1, y2)) this.#note(this.#upright, j * xs.length + i, line);
    }
  }

  #note(stretches: Map<number, Line[]>, stretch: number, line: Line): void {
    const lines = stretches.get(stretch);
    if (lines === undefined) stretches.set(stretch, [line]);
    else lines.push(line);
  }
}
