import { formatDay, MONTHS } from "./days";

/** Why a text is no day. */
export type DayFault =
  | { readonly of: "empty" }
  | { readonly of: "unreadable"; readonly found: string }
  /** A day that the month does not have: of a year in which the month has `length` days. */
  | { readonly of: "no-such-day"; readonly date: number; readonly month: number; readonly year: number; readonly length: number }
  | { readonly of: "no-such-month"; readonly month: number }
  /** Figures alone that name one day to one reader and another to the next: as calendar days, first that with the day before the month. */
  | { readonly of: "two-meanings"; readonly found: string; readonly days: readonly [string, string] };

/** What is wrong with a text that is no day, and what would be one. `example` is a day of the case. */
export function tellDayFault(fault: DayFault, example: string): string {
  switch (fault.of) {
    case "empty":
      return `Write a day, a month or a year, such as ${example}.`;
    case "unreadable":
      return `"${fault.found}" cannot be read as a day. Write it like ${example}, or only the month or the year.`;
    case "no-such-day":
      return `There is no ${String(fault.date)} ${MONTHS[fault.month - 1] ?? ""} ${String(fault.year)}: the month has ${String(fault.length)} days.`;
    case "no-such-month":
      return `There is no month ${String(fault.month)}: a year has 12.`;
    case "two-meanings":
      return `"${fault.found}" can mean ${fault.days.map(formatDay).join(" or ")}. Write the month as a word.`;
  }
}
