import type { RoutingGrid } from "./grid";
import type { Port, Side } from "./ports";
import { STANDING, type Traffic } from "./traffic";

/** Directions by number, so that an opposite is two away. */
export const DIRECTION: Readonly<Record<Side, number>> = { right: 0, down: 1, left: 2, up: 3 };
/** By direction: the step to the next crossing. */
export const STEP_X = [1, 0, -1, 0] as const;
export const STEP_Y = [0, 1, 0, -1] as const;

/** Where a port's line meets the grid, bound which way, and what it costs to come so far. */
export interface Gate {
  readonly crossing: number;
  readonly direction: number;
  readonly cost: number;
  readonly port: Port;
}

/** Where a port's line first meets a free crossing of the grid; undefined where something stands in the way. */
export function toGate({ xs, ys, under }: RoutingGrid, port: Port, own: number, isWayOut: boolean): Gate | undefined {
  const direction = DIRECTION[port.side];
  const [dx, dy] = [STEP_X[direction] ?? 0, STEP_Y[direction] ?? 0];
  let [i, j] = [0, 0];
  if (dx === 0) {
    i = xs.indexOf(port.at.x);
    j = dy > 0 ? ys.findIndex((y) => y >= port.at.y) : ys.findLastIndex((y) => y <= port.at.y);
  } else {
    j = ys.indexOf(port.at.y);
    i = dx > 0 ? xs.findIndex((x) => x >= port.at.x) : xs.findLastIndex((x) => x <= port.at.x);
  }
  if (i < 0 || j < 0) return undefined;
  for (; i >= 0 && j >= 0 && i < xs.length && j < ys.length; i += dx, j += dy) {
    const crossing = j * xs.length + i;
    const covering = under[crossing] ?? 0;
    if (covering === own + 1) continue;
    if (covering !== 0) return undefined;
    const length = Math.abs((xs[i] ?? 0) - port.at.x) + Math.abs((ys[j] ?? 0) - port.at.y);
    return { crossing, direction: isWayOut ? direction : (direction + 2) % 4, cost: port.cost + length, port };
  }
  return undefined;
}

/** The stretch of the grid on which a gate's line runs to its port, by the crossing at its left or upper end; -1 where the grid ends. */
export function stretchOfGate({ xs }: Pick<RoutingGrid, "xs">, { crossing, port }: Pick<Gate, "crossing" | "port">): number {
  if (port.side === "down") return crossing - xs.length;
  return port.side === "right" ? (crossing % xs.length > 0 ? crossing - 1 : -1) : crossing;
}

/** Whether the way between a port and its gate is taken by a line that this one may not join; `standings` by `Traffic.standingsFor`. */
export function isTaken({ xs }: RoutingGrid, { level, upright }: Traffic, standings: Uint8Array, { crossing, port }: Gate): boolean {
  const stretch = stretchOfGate({ xs }, { crossing, port });
  const sets = port.side === "down" || port.side === "up" ? upright : level;
  return (standings[sets[stretch] ?? 0] ?? STANDING.free) >= STANDING.strange;
}
