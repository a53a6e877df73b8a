import type { RoutingGrid } from "./grid";
import type { DrawnRelation } from "../drawn-relations";
import type { Point } from "../scene";

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

/** What a stretch is to a line: of strangers that it may not join; half shared where it may join some of them only. */
export const STANDING = { free: 0, shared: 1, strange: 2, halfShared: 3 } as const;

function standingOf(line: Line, users: readonly Line[]): number {
  if (users.length === 0) return STANDING.free;
  if (mayShare(line, users)) return STANDING.shared;
  return users.length > 1 && users.some((user) => mayShare(line, [user])) ? STANDING.halfShared : STANDING.strange;
}

/** Which lines run along which stretches of the grid. Few sets of lines share many stretches: a stretch knows the number of its set. */
export class Traffic {
  readonly grid: RoutingGrid;
  /** By crossing: the set of lines along the stretch from it to the next on its right, and to the next below. */
  readonly level: Uint16Array;
  readonly upright: Uint16Array;
  readonly #sets: (readonly Line[])[] = [[]];
  /** Numbers of sets, by their members; and by what is added to or taken from another. */
  readonly #numberOf = new Map([["", 0]]);
  readonly #next = new Map<string, number>();
  readonly #numbers = new Map<Line, number>();

  constructor(grid: RoutingGrid) {
    this.grid = grid;
    this.level = new Uint16Array(grid.xs.length * grid.ys.length);
    this.upright = new Uint16Array(this.level.length);
  }

  /** By number of a set: what its stretches are to a line. */
  standingsFor(line: Line): Uint8Array {
    return Uint8Array.from(this.#sets, (users) => standingOf(line, users));
  }

  /** Notes a line along its route; parts of a stretch count as the whole. */
  add(line: Line, route: readonly Point[]): void {
    this.#follow(route, (set) => this.#turn(set, line, "+", (users) => [...users, line]));
  }

  /** Takes a line away from where it was noted. */
  remove(line: Line, route: readonly Point[]): void {
    this.#follow(route, (set) => this.#turn(set, line, "-", (users) => users.filter((user) => user !== line)));
  }

  #turn(set: number, line: Line, sign: string, change: (users: readonly Line[]) => readonly Line[]): number {
    const number = this.#numbers.get(line) ?? this.#numbers.size;
    this.#numbers.set(line, number);
    const name = `${set}${sign}${number}`;
    const known = this.#next.get(name);
    if (known !== undefined) return known;
    const users = change(this.#sets[set] ?? []);
    const members = users.map((user) => this.#numbers.get(user) ?? 0).sort((a, b) => a - b).join();
    const next = this.#numberOf.get(members) ?? this.#sets.push(users) - 1;
    this.#numberOf.set(members, next);
    this.#next.set(name, next);
    return next;
  }

  #follow(route: readonly Point[], change: (set: number) => number): void {
    const { xs, ys } = this.grid;
    route.forEach((a, at) => {
      const b = route[at + 1];
      if (b === undefined) return;
      const isLevel = a.y === b.y;
      const [along, least, most] = isLevel ? [xs, Math.min(a.x, b.x), Math.max(a.x, b.x)] : [ys, Math.min(a.y, b.y), Math.max(a.y, b.y)];
      const line = isLevel ? ys.indexOf(a.y) : xs.indexOf(a.x);
      const sets = isLevel ? this.level : this.upright;
      for (let i = 0; i + 1 < along.length && line >= 0; i++) {
        if ((along[i + 1] ?? 0) <= least || (along[i] ?? 0) >= most) continue;
        const stretch = isLevel ? line * xs.length + i : i * xs.length + line;
        sets[stretch] = change(sets[stretch] ?? 0);
      }
    });
  }
}
