import type { ChartedChapters } from "./charted-case";
import { CHART_TYPE } from "../../_core/graph/chart-type";
import { boxOfAll } from "../../_core/graph/geometry";
import { CHART_ROOM } from "../../_core/graph/layout/room";
import type { Box, Scene } from "../../_core/graph/scene";
import type { Snapshot } from "../../_core/replay/snapshot";
import { countFigures, type SceneFigures } from "../../_core/testing/scene-figures";

/** What is counted over the steps of a chapter, of all accounts and clocks; sums, but for what says otherwise. */
export interface ChapterFigures extends SceneFigures {
  readonly steps: number;
  /** The least size of a label at 1440 × 900, px. */
  readonly leastLabel: number;
  /**
   * The box around all that a step shows, as a share of its frame; the mean of the steps that show a relation. A lone
   * shape fills a quarter of even the smallest frame there is, wherever it stands: such a step says nothing of an arrangement.
   */
  readonly frameUse: number;
  /** The same, the mean of all steps. */
  readonly frameUseAll: number;
}

function areaOf({ width, height }: Pick<Box, "width" | "height">): number {
  return width * height;
}

function useOfFrame({ frame, nodes, edges }: Scene): number {
  const points = edges.flatMap(({ route }) => route.map(({ x, y }): Box => ({ x, y, width: 0, height: 0 })));
  const pills = edges.flatMap(({ label }) => (label === null ? [] : [label.pill]));
  const shown = boxOfAll([...nodes.map(({ extent }) => extent), ...points, ...pills]);
  return shown === undefined ? 0 : areaOf(shown) / areaOf(frame);
}

/** The size of a label of a frame that is shown whole in the chart's room at 1440 × 900, px. */
function sizeOfLabels({ width, height }: Box): number {
  return CHART_TYPE.label.size * Math.min(CHART_ROOM.width / width, CHART_ROOM.height / height);
}

function addFigures(scenes: readonly Scene[]): SceneFigures {
  const [first, ...others] = scenes.map(countFigures);
  if (first === undefined) return countFigures({ frame: { x: 0, y: 0, width: 0, height: 0 }, nodes: [], edges: [], legend: [] });
  const names = Object.keys(first) as (keyof SceneFigures)[];
  return others.reduce((sum, it) => Object.fromEntries(names.map((name) => [name, sum[name] + it[name]])) as unknown as SceneFigures, first);
}

function toFigures(scenes: readonly Scene[]): ChapterFigures {
  const meanUse = (some: readonly Scene[]) => some.reduce((sum, scene) => sum + useOfFrame(scene), 0) / Math.max(1, some.length);
  const related = scenes.filter(({ edges }) => edges.length > 0);
  return {
    steps: scenes.length,
    ...addFigures(scenes),
    leastLabel: Math.min(...scenes.map(({ frame }) => sizeOfLabels(frame))),
    frameUse: meanUse(related.length > 0 ? related : scenes),
    frameUseAll: meanUse(scenes),
  };
}

/** Draws every step of every chapter in a way, and counts. Gives the figures of each chapter, and of them all together. */
export function measureChapters({ chapters }: ChartedChapters, draw: (snapshot: Snapshot) => Scene): { chapters: Map<string, ChapterFigures>; all: ChapterFigures } {
  const drawn = [...chapters].filter(([, snapshots]) => snapshots.length > 0).map(([id, snapshots]) => ({ id, scenes: snapshots.map(draw) }));
  return {
    chapters: new Map(drawn.map(({ id, scenes }) => [id, toFigures(scenes)])),
    all: toFigures(drawn.flatMap(({ scenes }) => scenes)),
  };
}
