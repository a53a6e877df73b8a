import { daysBetween, FIRST_DAY, type DaySpan } from "../../_core/calendar-day";

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

const days = (count: number) => (count === 1 ? "1 day" : `${String(count)} days`);

/** "20 days", "1–3 days", "up to 3 days", "at least 4 days"; of a delay that may be none and has no end, "some time". */
export function tellDelay({ least, most }: Delay): string {
  if (most === null) return least === 0 ? "some time" : `at least ${days(least)}`;
  if (least === most) return days(most);
  return least === 0 ? `up to ${days(most)}` : `${String(least)}–${days(most)}`;
}
