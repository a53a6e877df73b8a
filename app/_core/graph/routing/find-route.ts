import { dropStraight } from "./drop-straight";
import { isTaken, STEP_X, STEP_Y, stretchOfGate, toGate, type Gate } from "./gates";
import type { RoutingGrid } from "./grid";
import { MinHeap } from "./min-heap";
import type { Port } from "./ports";
import { STANDING, type Line, type Traffic } from "./traffic";
import type { EdgeKind, Point } from "../scene";

/** What a route avoids, in px of detour that it is worth. */
const COSTS = { bend: 34, touching: 300, ambiguous: 300, sharedPerPx: 0.8, besidePerPx: 1.5, overPerPx: 8 } as const;
/** By direction: the step along x and along y. */
const [ACROSS, DOWN] = [STEP_X, STEP_Y];
const { free: FREE, shared: SHARED, strange: STRANGE, halfShared: HALF_SHARED } = STANDING;
/** Lines that run side by side keep so far apart where they can, px. */
const BESIDE = 20;

/** How long a way a gate counts for lines with a wide tip, where strangers end all but touching it, px. */
const CROWDED_GATE = 16;
const WIDE_TIPPED: readonly EdgeKind[] = ["debt", "undrawn-facility", "lineage"];

/** A line to be led over the grid. */
export interface RouteRequest {
  readonly line: Line;
  readonly from: { readonly node: number; readonly ports: readonly Port[] };
  readonly to: { readonly node: number; readonly ports: readonly Port[] };
  /** By y of the grid: what turning into that lane costs beyond a bend, px. */
  readonly laneCosts: readonly number[];
  /** Whether, for want of any other way, it may run over lines that it has nothing to do with. */
  readonly isDesperate?: boolean;
}

/** A route by its bends, and what it costs, in px of detour. */
export interface FoundRoute {
  readonly route: Point[];
  readonly cost: number;
}

/** Finds the cheapest ways over a grid, around nodes and past the lines that already run there. */
export class RouteFinder {
  readonly #grid: RoutingGrid;
  readonly #traffic: Traffic;
  readonly #costs: Float64Array;
  readonly #cameFrom: Int32Array;
  readonly #isDone: Uint8Array;
  readonly #guesses: Float64Array;
  readonly #crossing: number;
  #standings: Uint8Array = new Uint8Array();

  /** @param crossing what crossing another line is worth, px of detour */
  constructor(grid: RoutingGrid, traffic: Traffic, crossing: number) {
    this.#crossing = crossing;
    this.#grid = grid;
    this.#traffic = traffic;
    this.#costs = new Float64Array(grid.xs.length * grid.ys.length * 4);
    this.#cameFrom = new Int32Array(this.#costs.length);
    this.#isDone = new Uint8Array(this.#costs.length);
    this.#guesses = new Float64Array(grid.xs.length * grid.ys.length);
  }

  /** What the lines along a stretch are to the one that is being led. */
  #level(stretch: number): number {
    return this.#standings[this.#traffic.level[stretch] ?? 0] ?? FREE;
  }
  #upright(stretch: number): number {
    return this.#standings[this.#traffic.upright[stretch] ?? 0] ?? FREE;
  }

  /** What passing a crossing costs for the lines that are there: crossed, or touched at their corner. */
  #passing(crossing: number, isLevel: boolean, isStraight: boolean): number {
    const width = this.#grid.xs.length;
    const [right, below] = [this.#level(crossing), this.#upright(crossing)];
    const left = crossing % width > 0 ? this.#level(crossing - 1) : FREE;
    const above = crossing >= width ? this.#upright(crossing - width) : FREE;
    if (right < STRANGE && below < STRANGE && left < STRANGE && above < STRANGE) return 0;
    if (right === HALF_SHARED || below === HALF_SHARED || left === HALF_SHARED || above === HALF_SHARED) return COSTS.ambiguous;
    const [a, b, c, d] = isLevel ? [above, below, left, right] : [left, right, above, below];
    const isCrossing = isStraight && a >= STRANGE && b >= STRANGE && c < STRANGE && d < STRANGE;
    return isCrossing ? this.#crossing : COSTS.touching;
  }

  /** What is added per px for strangers that run along the next lines of the grid, all but touching. */
  #crowding(stretch: number, isLevel: boolean): number {
    const { xs, ys } = this.#grid;
    const width = xs.length;
    const [lines, at, stride] = isLevel ? [ys, Math.floor(stretch / width), width] : [xs, stretch % width, 1];
    const sets = isLevel ? this.#traffic.level : this.#traffic.upright;
    for (const way of [-1, 1]) {
      for (let away = way; Math.abs((lines[at + away] ?? Infinity) - (lines[at] ?? 0)) < BESIDE; away += way) {
        if ((this.#standings[sets[stretch + away * stride] ?? 0] ?? 0) >= STRANGE) return COSTS.besidePerPx;
      }
    }
    return 0;
  }

  #stretch(crossing: number, direction: number, isDesperate: boolean): number | undefined {
    const { xs, ys, under } = this.#grid;
    const width = xs.length;
    const [i, j] = [crossing % width, Math.floor(crossing / width)];
    const [toI, toJ] = [i + (ACROSS[direction] ?? 0), j + (DOWN[direction] ?? 0)];
    if (toI < 0 || toJ < 0 || toI >= width || toJ >= ys.length) return undefined;
    const next = toJ * width + toI;
    if (under[next] !== 0) return undefined;
    const first = Math.min(crossing, next);
    const isLevel = direction % 2 === 0;
    const standing = isLevel ? this.#level(first) : this.#upright(first);
    const length = Math.abs((xs[toI] ?? 0) - (xs[i] ?? 0)) + Math.abs((ys[toJ] ?? 0) - (ys[j] ?? 0));
    if (standing === FREE) return length * (1 + this.#crowding(first, isLevel));
    if (standing === SHARED) return length * COSTS.sharedPerPx;
    return isDesperate ? length * COSTS.overPerPx : undefined;
  }

  /** The cheapest route from border to border, bends only; undefined where there is none. */
  find(request: RouteRequest): FoundRoute | undefined {
    const { line, from, to, isDesperate } = request;
    this.#standings = this.#traffic.standingsFor(line);
    const gates = (end: RouteRequest["from"], isWayOut: boolean) =>
      end.ports
        .flatMap((port) => toGate(this.#grid, port, end.node, isWayOut) ?? [])
        .filter((gate) => isDesperate || !isTaken(this.#grid, this.#traffic, this.#standings, gate))
        .map((gate) => ({ ...gate, cost: gate.cost + (WIDE_TIPPED.includes(line.kind) ? CROWDED_GATE : 0) * this.#crowding(stretchOfGate(this.#grid, gate), gate.direction % 2 === 0) }));
    const [starts, goals] = [gates(from, true), gates(to, false)];
    if (starts.length === 0 || goals.length === 0) return undefined;
    return this.#search(request, starts, goals);
  }

  #search({ laneCosts, isDesperate }: RouteRequest, starts: readonly Gate[], goals: readonly Gate[]): FoundRoute | undefined {
    const { xs, ys } = this.#grid;
    const width = xs.length;
    const goalPoints = goals.map(({ crossing, cost }) => ({ x: xs[crossing % width] ?? 0, y: ys[Math.floor(crossing / width)] ?? 0, cost }));
    const guesses = this.#guesses.fill(-1);
    const guess = (crossing: number) => {
      const known = guesses[crossing] ?? -1;
      if (known >= 0) return known;
      const [x, y] = [xs[crossing % width] ?? 0, ys[Math.floor(crossing / width)] ?? 0];
      let least = Infinity;
      for (const goal of goalPoints) least = Math.min(least, (Math.abs(goal.x - x) + Math.abs(goal.y - y)) * COSTS.sharedPerPx + goal.cost);
      guesses[crossing] = least;
      return least;
    };
    this.#costs.fill(Infinity);
    this.#isDone.fill(0);
    const heap = new MinHeap();
    const reach = (state: number, cost: number, before: number) => {
      if (cost >= (this.#costs[state] ?? Infinity)) return;
      this.#costs[state] = cost;
      this.#cameFrom[state] = before;
      heap.push(state, cost + guess(state >> 2));
    };
    for (const { crossing, direction, cost } of starts) reach(crossing * 4 + direction, cost, -1);
    let best: { cost: number; state: number; gate: Gate } | undefined;
    for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
      if (this.#isDone[state] === 1) continue;
      this.#isDone[state] = 1;
      const crossing = state >> 2;
      const direction = state & 3;
      const cost = this.#costs[state] ?? Infinity;
      if (best !== undefined && cost + guess(crossing) >= best.cost) break;
      for (const gate of goals) {
        if (gate.crossing !== crossing || gate.direction === (direction + 2) % 4) continue;
        const whole = cost + gate.cost + (gate.direction === direction ? 0 : COSTS.bend) + this.#passing(crossing, direction % 2 === 0, gate.direction === direction);
        if (best === undefined || whole < best.cost) best = { cost: whole, state, gate };
      }
      for (let turn = 0; turn < 4; turn++) {
        const next = crossing + (ACROSS[turn] ?? 0) + (DOWN[turn] ?? 0) * width;
        if (turn === (direction + 2) % 4 || cost >= (this.#costs[next * 4 + turn] ?? Infinity)) continue;
        const length = this.#stretch(crossing, turn, isDesperate === true);
        if (length === undefined) continue;
        const isStraight = turn === direction;
        const bend = isStraight ? 0 : COSTS.bend + (turn % 2 === 0 ? (laneCosts[Math.floor(crossing / width)] ?? 0) : 0);
        reach(next * 4 + turn, cost + length + bend + this.#passing(crossing, direction % 2 === 0, isStraight), state);
      }
    }
    return best === undefined ? undefined : { route: this.#retrace(best.state, best.gate, starts), cost: best.cost };
  }

  #retrace(last: number, goal: Gate, starts: readonly Gate[]): Point[] {
    const { xs, ys } = this.#grid;
    const points: Point[] = [goal.port.at];
    let first = last;
    for (let state = last; state >= 0; state = this.#cameFrom[state] ?? -1) {
      const crossing = state >> 2;
      points.push({ x: xs[crossing % xs.length] ?? 0, y: ys[Math.floor(crossing / xs.length)] ?? 0 });
      first = state;
    }
    const start = starts.find(({ crossing, direction }) => crossing === first >> 2 && direction === (first & 3));
    if (start !== undefined) points.push(start.port.at);
    return dropStraight(points.reverse());
  }
}
