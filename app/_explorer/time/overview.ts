import { dayNumber } from "../../_core/calendar-day";
import type { ChapterRun } from "./chapter-runs";
import { toDayScale } from "./day-scale";
import type { StepDays } from "./step-days";
import { toStretches, type Parting } from "./stretches";

/** A chapter on the overview, 0 to 1 from the left. */
export interface OverviewBand extends ChapterRun {
  readonly from: number;
  readonly to: number;
  /** Where the next band begins, or the line ends: so far its name may reach. */
  readonly roomTo: number;
  readonly href: string;
}

/** The whole case on one line, true to the days within each stretch. */
export interface Overview {
  /** Where each step stands, from step 1 on. */
  readonly places: readonly number[];
  readonly bands: readonly OverviewBand[];
  readonly breaks: readonly number[];
}

/** How far a band reaches beyond its steps, and what parts two bands. */
const [AIR, GAP] = [0.005, 0.002];

const PARTING: Parting = { isSilence: (gap, shown) => gap > 100 && gap > shown / 25, airOf: (shown) => Math.max(2, shown * 0.005) };

/** Bands from halfway to the chapter before to halfway to the next, but not into a break, and never empty. */
function toBands(runs: readonly ChapterRun[], places: readonly number[], breaks: readonly number[], hrefOf: (step: number) => string): OverviewBand[] {
  const edges = [0, ...breaks, 1];
  let free = 0;
  const bands = runs.map((run) => {
    const [first, last] = [places[run.first - 1] ?? 0, places[run.last - 1] ?? 0];
    const [before, after] = [places[run.first - 2] ?? -1, places[run.last] ?? 2];
    const start = edges.findLast((edge) => edge <= first) ?? 0;
    const end = edges.find((edge) => edge > last) ?? 1;
    const from = Math.max(before < start ? start : first - AIR, free);
    const to = Math.max(from + AIR, after > end ? end : Math.min(last + AIR, (last + after) / 2));
    free = to + GAP;
    return { ...run, from, to: Math.min(1, to), href: hrefOf(run.first) };
  });
  return bands.map((band, at) => ({ ...band, roomTo: bands[at + 1]?.from ?? 1 }));
}

/** Lays out the overview of a history. */
export function toOverview(days: readonly StepDays[], runs: readonly ChapterRun[], hrefOf: (step: number) => string): Overview {
  const { place, breaks, dayWidth } = toDayScale(toStretches(days.map(({ stands }) => ({ from: stands, to: stands })), PARTING));
  const places = days.map(({ stands }) => place(dayNumber(stands)) + dayWidth / 2);
  return { places, bands: toBands(runs, places, breaks, hrefOf), breaks };
}
