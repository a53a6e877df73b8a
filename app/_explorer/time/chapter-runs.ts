import { chapterOf } from "../../_core/graph/chapters";
import type { History } from "../../_core/replay/history";
import type { Case } from "../../_core/timeline/case";

/** Steps of one chapter that follow one another; what became known late may part a chapter in several. */
export interface ChapterRun {
  /** "" in a case without chapters. */
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/** The chapters of a history as its steps run through them. Every step from the first is in one. */
export function toChapterRuns(theCase: Pick<Case, "chapters" | "entities">, { steps }: History): ChapterRun[] {
  const runs: { chapter: string; first: number; last: number }[] = [];
  for (let step = 1; step <= steps.length; step += 1) {
    const chapter = chapterOf(theCase, steps, step);
    const run = runs.at(-1);
    if (run?.chapter === chapter) run.last = step;
    else runs.push({ chapter, first: step, last: step });
  }
  return runs.map(({ chapter, first, last }) => ({ title: theCase.chapters.find(({ id }) => id === chapter)?.title ?? "", first, last }));
}
