import { daysBetween, FIRST_DAY, type DaySpan } from "../../calendar-day";

/** How long after it happened something became known, in whole days; both ends inclusive, `most` null where the beginning is not stated. */
export interface Delay {
  readonly least: number;
  readonly most: number | null;
}

/** The delay between two days, each as precisely as it is known; null where there need not have been any. */
export function delayBetween(happened: DaySpan, known: DaySpan): Delay | null {
  const most = happened.earliest === FIRST_DAY ? null : daysBetween(happened.earliest, known.latest);
  if (most !== null && most <= 0) return null;
  return { least: Math.max(0, daysBetween(happened.latest, known.earliest)), most };
}
