import { dayNumber, type Day } from "../../_core/calendar-day";

/** A stretch of days with no long silence in it; day numbers, both inclusive, with a little air at both ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The year of its first event. */
  readonly year: number;
}

/** Days without an event that are a silence: the strip leaves them out and marks the break. */
const SILENCE = 100;
/** Days of air before the first and after the last event of a stretch. */
const AIR = 9;
/** What a break takes, as days. */
const BREAK = 10;

/** Days → stretches, parted where nothing happened for long. */
export function toStretches(days: readonly Day[]): Stretch[] {
  const stretches: { from: number; to: number; year: number }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const number = dayNumber(day);
    const last = stretches.at(-1);
    if (last !== undefined && number - (last.to - AIR) <= SILENCE) last.to = number + AIR;
    else stretches.push({ from: number - AIR, to: number + AIR, year: Number(day.slice(0, 4)) });
  }
  return stretches;
}

/** Where a day number stands on the strip, 0 to 1; within every stretch a day is equally wide. */
export type Scale = (day: number) => number;

/** The scale of a strip, and the middle of each break. */
export interface StripScale {
  readonly scale: Scale;
  readonly breaks: readonly number[];
}

/** Stretches side by side, breaks between them. */
export function toScale(stretches: readonly Stretch[]): StripScale {
  let total = 0;
  const starts = stretches.map(({ from, to }) => {
    const start = total;
    total += to - from + BREAK;
    return start;
  });
  total = Math.max(1, total - BREAK);
  const scale: Scale = (day) => {
    const at = Math.max(0, stretches.findLastIndex(({ from }) => from <= day));
    const stretch = stretches[at];
    if (stretch === undefined) return 0;
    return ((starts[at] ?? 0) + Math.max(0, Math.min(day, stretch.to) - stretch.from)) / total;
  };
  return { scale, breaks: starts.slice(1).map((start) => (start - BREAK / 2) / total) };
}
