import { measureChapters, type ChapterFigures } from "./chapter-figures";
import { chartChapters } from "./charted-case";
import { countDotCrossings, DOT_SPLINES, type DotSplines } from "./dot-crossings";
import { drawRival } from "./draw-rival";
import { measureStillness } from "./keeping-still";
import { layOutByDagre, layOutByElk } from "./rival-layouts";
import { gatherUnionGraph } from "../../_core/graph/layout/union-graph";
import { placeEntities } from "../../_core/graph/placement";
import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Case } from "../../_core/timeline/case";
import { readSketch } from "../../_server/read-sketch";

export type DotCrossings = Readonly<Record<DotSplines, number>>;

/** Everything that is measured of a case; plain data. */
export interface CaseReport {
  readonly case: string;
  /** How long the processor was busy with placing every entity, ms. */
  readonly placingMs: number;
  /** By layout, then by chapter; "all" is the sum. */
  readonly layouts: Readonly<Record<string, Readonly<Record<string, ChapterFigures>>>>;
  /** Crossings that Graphviz's dot draws for the same steps, by chapter and in all. */
  readonly dot: Readonly<Record<string, DotCrossings>>;
  readonly stillness: Readonly<Record<string, number>>;
}

/** The name of our own layout in a report. */
export const OURS = "Holdings";

async function countByDot(chapters: ReadonlyMap<string, readonly Snapshot[]>, draw: (snapshot: Snapshot) => Scene): Promise<Record<string, DotCrossings>> {
  const count = await countDotCrossings();
  const sum = (snapshots: readonly Snapshot[]) =>
    Object.fromEntries(DOT_SPLINES.map((splines) => [splines, snapshots.reduce((all, it) => all + count(draw(it), splines), 0)])) as unknown as DotCrossings;
  const entries = [...chapters, ["all", [...chapters.values()].flat()] as const];
  return Object.fromEntries(entries.map(([id, snapshots]) => [id, sum(snapshots)]));
}

function toRecord({ chapters, all }: ReturnType<typeof measureChapters>): Record<string, ChapterFigures> {
  return { ...Object.fromEntries(chapters), all };
}

/** Measures our layout of a case, those of two libraries, and the crossings of dot. */
export async function reportCase(theCase: Case): Promise<CaseReport> {
  const charted = chartChapters(theCase);
  const start = process.cpuUsage();
  const placement = placeEntities(theCase, charted.histories, readSketch(theCase.id));
  const { user, system } = process.cpuUsage(start);
  const placingMs = Math.round((user + system) / 1000);
  const scenes = new Map<Snapshot, Scene>();
  const draw = (snapshot: Snapshot) => {
    const scene = scenes.get(snapshot) ?? toScene(theCase, snapshot, placement);
    scenes.set(snapshot, scene);
    return scene;
  };
  const graph = gatherUnionGraph(theCase, charted.histories);
  const [elk, byDagre] = [await layOutByElk(theCase, graph), layOutByDagre(theCase, graph)];
  return {
    case: theCase.id,
    placingMs,
    layouts: {
      [OURS]: toRecord(measureChapters(charted, draw)),
      "ELK layered, its own routes": toRecord(measureChapters(charted, (snapshot) => drawRival(theCase, snapshot, elk))),
      "ELK layered, our routes": toRecord(measureChapters(charted, (snapshot) => drawRival(theCase, snapshot, { ...elk, routes: null }))),
      "dagre, our routes": toRecord(measureChapters(charted, (snapshot) => drawRival(theCase, snapshot, byDagre))),
    },
    dot: await countByDot(charted.chapters, draw),
    stillness: measureStillness(theCase, placement),
  };
}
