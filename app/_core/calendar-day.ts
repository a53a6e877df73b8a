/**
 * Days as they are known: a year, a month, a day, an interval, or "by then". A day is a string and is compared
 * as one; precision is kept, never rounded. No clock and no time zone is ever asked.
 */

/** A full day, `YYYY-MM-DD`. Such strings sort as their days do. */
export type Day = string;

/** What is known of a day: nothing before `earliest`, nothing after `latest`; both inclusive. */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/** The first day that can be written: where the span of "by B" begins, since when not being stated. */
export const FIRST_DAY: Day = "0001-01-01";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has in the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function readPartial(text: string): DaySpan | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match?.[1]) return undefined;
  const [, year, month, day] = match;
  if (year === "0000") return undefined;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const length = daysInMonth(Number(year), Number(month));
  if (length === 0) return undefined;
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${length}` };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  return { earliest: text, latest: text };
}

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, an interval `A/B` of such, or `../B` ("by B").
 * Undefined when the text is no such thing, names a day that no calendar has, or an interval that ends before it begins.
 */
export function readDaySpan(text: string): DaySpan | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return readPartial(text);
  const end = readPartial(text.slice(slash + 1));
  const begin = text.slice(0, slash);
  if (end === undefined) return undefined;
  if (begin === "..") return { earliest: FIRST_DAY, latest: end.latest };
  const start = readPartial(begin);
  if (start === undefined || start.earliest > end.latest) return undefined;
  return { earliest: start.earliest, latest: end.latest };
}

/**
 * The span of a day that was checked on the way in.
 * @throws when the text is not a day: then the checking is at fault, not the file.
 */
export function daySpan(text: string): DaySpan {
  if (isFullDay(text)) return { earliest: text, latest: text };
  const span = readDaySpan(text);
  if (span === undefined) throw new Error(`not a checked day: ${JSON.stringify(text)}`);
  return span;
}

// Of what was checked, only a full day is so long and has a hyphen there.
function isFullDay(text: string): boolean {
  return text.length === 10 && text[4] === "-";
}

/** The earliest day of what was checked on the way in. @throws as `daySpan` does. */
export function earliestDay(text: string): Day {
  return isFullDay(text) ? text : daySpan(text).earliest;
}

/** The latest day of what was checked on the way in. @throws as `daySpan` does. */
export function latestDay(text: string): Day {
  return isFullDay(text) ? text : daySpan(text).latest;
}

/** Whether the text says "by B": that something stood by a day, since when not being stated. */
export function isByDay(text: string): boolean {
  return text.startsWith("../");
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** Days from 1 January of year 1 (which is 0) to a day, in the proleptic Gregorian calendar; whole numbers. */
export function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days + Number(day.slice(8, 10)) - 1;
}

/** How many days lie between two days: 0 on the same day, negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
