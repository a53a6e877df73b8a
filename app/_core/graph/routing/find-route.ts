import { dropStraight } from "./drop-straight";
import { isTaken, STEP_X, STEP_Y, toGate, type Gate } from "./gates";
import type { RoutingGrid } from "./grid";
import { MinHeap } from "./min-heap";
import type { Port } from "./ports";
import { mayShare, type Line, type Traffic } from "./traffic";
import type { Point } from "../scene";

/** What a route avoids, in px of detour that it is worth. */
const COSTS = { bend: 34, crossing: 48, touching: 90, ambiguous: 240, sharedPerPx: 0.8, besidePerPx: 1.5, overPerPx: 8 } as const;
/** Lines that run side by side keep so far apart where they can, px. */
const BESIDE = 14;

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

/** Finds the cheapest ways over a grid, around nodes and past the lines that already run there. */
export class RouteFinder {
  readonly #grid: RoutingGrid;
  readonly #traffic: Traffic;
  readonly #costs: Float64Array;
  readonly #cameFrom: Int32Array;

  constructor(grid: RoutingGrid, traffic: Traffic) {
    this.#grid = grid;
    this.#traffic = traffic;
    this.#costs = new Float64Array(grid.xs.length * grid.ys.length * 4);
    this.#cameFrom = new Int32Array(this.#costs.length);
  }

  /** What passing a crossing costs for the lines that are there: crossed, or touched at their corner. */
  #passing(line: Line, crossing: number, isLevel: boolean, isStraight: boolean): number {
    const width = this.#grid.xs.length;
    const level = [this.#traffic.level(crossing), crossing % width > 0 ? this.#traffic.level(crossing - 1) : []];
    const upright = [this.#traffic.upright(crossing), crossing >= width ? this.#traffic.upright(crossing - width) : []];
    const strangers = (stretches: readonly (readonly Line[])[]) =>
      stretches.map((users) => users.length > 0 && !mayShare(line, users));
    const [across, along] = isLevel ? [strangers(upright), strangers(level)] : [strangers(level), strangers(upright)];
    if (!across[0] && !across[1] && !along[0] && !along[1]) return 0;
    const isHalfShared = [...level, ...upright].some((users) => users.length > 1 && !mayShare(line, users) && users.some((user) => mayShare(line, [user])));
    if (isHalfShared) return COSTS.ambiguous;
    const isCrossing = isStraight && across[0] && across[1] && !along[0] && !along[1];
    return isCrossing ? COSTS.crossing : COSTS.touching;
  }

  /** What is added per px for strangers that run along the next lines of the grid, all but touching. */
  #crowding(line: Line, stretch: number, direction: number): number {
    const { xs, ys } = this.#grid;
    const width = xs.length;
    const isLevel = direction % 2 === 0;
    const [lines, at, stride] = isLevel ? [ys, Math.floor(stretch / width), width] : [xs, stretch % width, 1];
    for (const way of [-1, 1]) {
      for (let away = way; Math.abs((lines[at + away] ?? Infinity) - (lines[at] ?? 0)) < BESIDE; away += way) {
        const users = isLevel ? this.#traffic.level(stretch + away * stride) : this.#traffic.upright(stretch + away * stride);
        if (users.length > 0 && !mayShare(line, users)) return COSTS.besidePerPx;
      }
    }
    return 0;
  }

  #stretch(line: Line, crossing: number, direction: number, isDesperate: boolean): number | undefined {
    const { xs, ys, under } = this.#grid;
    const width = xs.length;
    const [i, j] = [crossing % width, Math.floor(crossing / width)];
    const [toI, toJ] = [i + (STEP_X[direction] ?? 0), j + (STEP_Y[direction] ?? 0)];
    if (toI < 0 || toJ < 0 || toI >= width || toJ >= ys.length) return undefined;
    const next = toJ * width + toI;
    if (under[next] !== 0) return undefined;
    const first = Math.min(crossing, next);
    const users = direction % 2 === 0 ? this.#traffic.level(first) : this.#traffic.upright(first);
    const length = Math.abs((xs[toI] ?? 0) - (xs[i] ?? 0)) + Math.abs((ys[toJ] ?? 0) - (ys[j] ?? 0));
    if (users.length === 0) return length * (1 + this.#crowding(line, first, direction));
    if (mayShare(line, users)) return length * COSTS.sharedPerPx;
    return isDesperate ? length * COSTS.overPerPx : undefined;
  }

  /** The cheapest route from border to border, bends only; undefined where there is none. */
  find(request: RouteRequest): Point[] | undefined {
    const { line, from, to, isDesperate } = request;
    const gates = (end: RouteRequest["from"], isWayOut: boolean) =>
      end.ports.flatMap((port) => toGate(this.#grid, port, end.node, isWayOut) ?? []).filter((gate) => isDesperate || !isTaken(this.#grid, this.#traffic, line, gate));
    const [starts, goals] = [gates(from, true), gates(to, false)];
    if (starts.length === 0 || goals.length === 0) return undefined;
    return this.#search(request, starts, goals);
  }

  #search({ line, laneCosts, isDesperate }: RouteRequest, starts: readonly Gate[], goals: readonly Gate[]): Point[] | undefined {
    const { xs, ys } = this.#grid;
    const width = xs.length;
    const goalPoints = goals.map(({ crossing, cost }) => ({ x: xs[crossing % width] ?? 0, y: ys[Math.floor(crossing / width)] ?? 0, cost }));
    const guess = (crossing: number) => {
      const [x, y] = [xs[crossing % width] ?? 0, ys[Math.floor(crossing / width)] ?? 0];
      let least = Infinity;
      for (const goal of goalPoints) least = Math.min(least, (Math.abs(goal.x - x) + Math.abs(goal.y - y)) * COSTS.sharedPerPx + goal.cost);
      return least;
    };
    this.#costs.fill(Infinity);
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
      const [crossing, direction] = [state >> 2, state & 3];
      const cost = this.#costs[state] ?? Infinity;
      if (best !== undefined && cost + guess(crossing) >= best.cost) break;
      for (const gate of goals) {
        if (gate.crossing !== crossing || gate.direction === (direction + 2) % 4) continue;
        const whole = cost + gate.cost + (gate.direction === direction ? 0 : COSTS.bend) + this.#passing(line, crossing, direction % 2 === 0, gate.direction === direction);
        if (best === undefined || whole < best.cost) best = { cost: whole, state, gate };
      }
      for (let turn = 0; turn < 4; turn++) {
        if (turn === (direction + 2) % 4) continue;
        const length = this.#stretch(line, crossing, turn, isDesperate === true);
        if (length === undefined) continue;
        const isStraight = turn === direction;
        const bend = isStraight ? 0 : COSTS.bend + (turn % 2 === 0 ? (laneCosts[Math.floor(crossing / width)] ?? 0) : 0);
        const next = crossing + (STEP_X[turn] ?? 0) + (STEP_Y[turn] ?? 0) * width;
        reach(next * 4 + turn, cost + length + bend + this.#passing(line, crossing, direction % 2 === 0, isStraight), state);
      }
    }
    return best === undefined ? undefined : this.#retrace(best.state, best.gate, starts);
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
