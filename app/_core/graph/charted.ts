import type { Placement } from "./places";
import { toRelationLines } from "./relation-lines";
import type { Scene } from "./scene";
import type { History } from "../replay/history";
import type { Thing } from "../replay/things";

/** Beyond these a chart cannot be read, and takes seconds for a step: lines that stand at once, and entities over the whole case. */
export const MOST_CHARTED = { lines: 60, entities: 150 } as const;

/** What stands in the way of a chart: how many lines stand at once at most, and how many entities ever exist. */
export interface Density {
  readonly lines: number;
  readonly entities: number;
}

function countLines(thing: Thing | null): number {
  return thing === null || thing.of === "succession" ? 0 : toRelationLines(thing).length;
}

/** How dense the charts of a case would be at their fullest, over its histories; told from effects alone, without drawing. */
export function measureDensity(histories: readonly History[]): Density {
  let most = 0;
  const entities = new Set<string>();
  for (const { effects } of histories) {
    let lines = 0;
    for (const made of effects) {
      for (const { key, before, after } of made) {
        if (after?.of === "entity") entities.add(key);
        lines += countLines(after) - countLines(before);
      }
      most = Math.max(most, lines);
    }
  }
  return { lines: most, entities: entities.size };
}

/** Whether charts as dense as this can be read. */
export function isChartable({ lines, entities }: Density): boolean {
  return lines <= MOST_CHARTED.lines && entities <= MOST_CHARTED.entities;
}

/** In place of a placement: of a case that is told without charts. Every real one has a frame. */
export const UNCHARTED: Placement = { places: {}, sizes: {}, rows: [], frames: {} };

/** The scene of every step of such a case. */
export const EMPTY_SCENE: Scene = { frame: { x: 0, y: 0, width: 1, height: 1 }, nodes: [], edges: [], legend: [] };

/** Whether a placement was made for charts. */
export function isCharted({ frames }: Placement): boolean {
  return Object.keys(frames).length > 0;
}
