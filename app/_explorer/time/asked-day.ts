import { daySpan, isByDay, type Day } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import { formatDay } from "../../_core/words/days";
import { toStepDays } from "./step-days";

/** The days that may be asked for with a gain, and some worth asking for: a day, a month, a year. */
export interface DayRange {
  /** As precisely as they are known. */
  readonly first: string;
  readonly last: string;
  /** Before this day nothing is told; the first that can be written where the case begins with what stood "by" a day. */
  readonly begins: Day;
  /** After this day nothing is told. */
  readonly ends: Day;
  readonly examples: readonly string[];
}

const withoutBy = (day: string) => (isByDay(day) ? day.slice(3) : day);

/** The first and the last day of a history, and as examples the day on which most happened, a month and a year. Null where nothing happened. */
export function toDayRange(history: History): DayRange | null {
  const days = toStepDays(history);
  const [first, last] = [history.steps[0], history.steps.at(-1)];
  const end = days.at(-1);
  if (first === undefined || last === undefined || end === undefined) return null;
  const changes = new Map<Day, number>();
  days.forEach(({ known, stands }, index) => {
    if (known === "to-the-day") changes.set(stands, (changes.get(stands) ?? 0) + (history.effects[index + 1]?.length ?? 0));
  });
  const [busiest = end.stands] = [...changes].sort((a, b) => b[1] - a[1]).map(([day]) => day);
  const later = days.find(({ stands }) => stands.slice(0, 7) > busiest.slice(0, 7))?.stands ?? busiest;
  const examples = [busiest, later.slice(0, 7), end.stands.slice(0, 4)];
  return { first: withoutBy(first.day), begins: first.positionDay, last: withoutBy(last.day), ends: end.latest, examples };
}

/** A day as an address asks for it: of an interval its end, for that is where it leads. */
export function toAskedDay(day: string): string {
  return day.includes("/") ? daySpan(day).latest : day;
}

/** What is said on arriving at a day that lies outside the history; null within it. */
export function noticeOfDay({ first, begins, last, ends }: DayRange, day: string): string | null {
  const { earliest, latest } = daySpan(day);
  if (latest < begins) return `${formatDay(day)} is before the first event, of ${formatDay(first)}: nothing is told of it.`;
  if (earliest > ends) return `${formatDay(day)} is after the last event, of ${formatDay(last)}: this is where it was left.`;
  return null;
}
