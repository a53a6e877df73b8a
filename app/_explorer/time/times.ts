import type { History } from "../../_core/replay/history";
import { toChapterAxis, type ChapterAxis } from "./chapter-axis";
import type { ChapterRun } from "./chapter-runs";
import { toDisclosed } from "./disclosures";
import { toOverview, type Overview } from "./overview";
import { toStepDays } from "./step-days";

/** With more steps than this in a chapter its axis would be a smear, and seconds of work: the whole case alone is shown. */
const MOST_ON_AXIS = 600;

/** What stands below the chart at a step: the whole case, and the chapter of the step; null where it has no steps, or too many. */
export interface TimesAtStep {
  readonly overview: Overview;
  readonly axis: ChapterAxis | null;
}

/** The times of a history, laid out once. */
export interface Times {
  readonly at: (step: number) => TimesAtStep;
}

/** Lays out overview and axes. Before the first step the first chapter is shown, all of it still to come. */
export function toTimes(history: History, runs: readonly ChapterRun[], hrefOf: (step: number) => string): Times {
  const days = toStepDays(history);
  const overview = toOverview(days, runs, hrefOf);
  const disclosed = toDisclosed(history);
  const axes = new Map<ChapterRun, ChapterAxis>();
  const axisOf = (run: ChapterRun): ChapterAxis => {
    const axis = axes.get(run) ?? toChapterAxis(history, run, days, disclosed, hrefOf);
    axes.set(run, axis);
    return axis;
  };
  return {
    at: (step) => {
      const run = runs.find(({ last }) => step <= last);
      return { overview, axis: run === undefined || run.last - run.first >= MOST_ON_AXIS ? null : axisOf(run) };
    },
  };
}
