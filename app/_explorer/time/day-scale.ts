import { scaleUtc } from "d3-scale";
import type { Stretch } from "./stretches";

const MIDNIGHT_OF_DAY_0 = Date.parse("0001-01-01");
const MS_PER_DAY = 86_400_000;

/** A day number as d3 takes it: midnight in Greenwich, so that no time zone can move it. */
export const toDate = (dayNumber: number): Date => new Date(MIDNIGHT_OF_DAY_0 + dayNumber * MS_PER_DAY);
/** The day number of a date, with a fraction where it is not midnight. */
export const toDayNumber = (date: Date): number => (date.getTime() - MIDNIGHT_OF_DAY_0) / MS_PER_DAY;

/** Stretches side by side with breaks between them, on a line from 0 to 1. */
export interface DayScale {
  readonly stretches: readonly Stretch[];
  /** Where a day begins, of a day number. Days that were left out stand in their break, days outside at the end they are nearest. */
  readonly place: (day: number) => number;
  /** The middle of each break. */
  readonly breaks: readonly number[];
  /** How wide a day is: equally in every stretch. */
  readonly dayWidth: number;
}

/** What a break takes of the line, and all of them at the most. */
const [BREAK, ALL_BREAKS] = [0.012, 0.3];

/** Lays stretches side by side. */
export function toDayScale(stretches: readonly Stretch[]): DayScale {
  const breakWidth = Math.min(BREAK, ALL_BREAKS / Math.max(1, stretches.length - 1));
  const days = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const dayWidth = days === 0 ? 0 : (1 - breakWidth * (stretches.length - 1)) / days;
  let end = -breakWidth;
  const ends = stretches.map(({ from, to }) => {
    const start = end + breakWidth;
    end = start + (to - from) * dayWidth;
    return [start, end] as const;
  });
  const scale = scaleUtc<number>()
    .range(ends.flat())
    .domain(stretches.flatMap(({ from, to }) => [toDate(from), toDate(to)]))
    .clamp(true);
  return {
    stretches,
    place: (day) => Math.min(1, Math.max(0, scale(toDate(day)))),
    breaks: ends.slice(1).map(([start]) => start - breakWidth / 2),
    dayWidth,
  };
}
