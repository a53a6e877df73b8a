import { chapterOfSnapshot } from "../../_core/graph/chapters";
import { replay } from "../../_core/replay/replay";
import { snapshotAt, type Snapshot } from "../../_core/replay/snapshot";
import type { History } from "../../_core/replay/history";
import type { Case } from "../../_core/timeline/case";
import { CLOCKS } from "../../_core/vocabulary";

/** A case with all its snapshots by chapter: every account on every clock, after every event. */
export interface ChartedChapters {
  readonly theCase: Case;
  readonly histories: readonly History[];
  readonly chapters: ReadonlyMap<string, readonly Snapshot[]>;
}

/** Replays a case on every clock in every account. */
export function chartChapters(theCase: Case): ChartedChapters {
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  const chapters = new Map<string, Snapshot[]>(theCase.chapters.map(({ id }) => [id, []]));
  for (const history of histories) {
    for (let step = 1; step <= history.steps.length; step++) {
      const snapshot = snapshotAt(history, step);
      const chapter = chapterOfSnapshot(theCase, snapshot);
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), snapshot]);
    }
  }
  return { theCase, histories, chapters };
}
