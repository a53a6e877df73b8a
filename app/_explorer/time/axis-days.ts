import { dayNumber, daysBetween, type Day } from "../../_core/calendar-day";
import type { Disclosed } from "./disclosures";
import type { StepDays } from "./step-days";
import type { Covered } from "./stretches";

/** So many days to be told apart make an axis; a span that would stretch it by more than half is cut off at its end. */
const ENOUGH = 3;
const STRETCH = 0.5;
/** How many days off the day of an arc's other end may be for the axis to reach there. */
const NEAR = 60;

/** Days that are known to the day, or from where on, or by when. */
const firmDay = ({ known, stands, latest }: StepDays): Day => (known === "by" ? latest : stands);

function spanOf({ known, stands, earliest, latest }: StepDays): Covered {
  if (known === "by") return { from: latest, to: latest };
  return { from: known === "within" ? earliest : stands, to: latest };
}

/** The days that the axis of a chapter must show, from the days of its steps and what of them became known when. */
export function toAxisDays(days: readonly StepDays[], disclosed: readonly Disclosed[]): Covered[] {
  const firm = [...new Set(days.map(firmDay))].sort();
  const [first, last] = [firm[0], firm.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spans = days.map(spanOf);
  const limit = dayNumber(last) + STRETCH * daysBetween(first, last);
  const cut = ({ from, to }: Covered): Covered => ({ from: from < first ? first : from, to: dayNumber(to) > limit ? last : to });
  const own = firm.length < ENOUGH ? spans : spans.map(cut);
  const [begin, end] = [Math.min(...own.map(({ from }) => dayNumber(from))), Math.max(...own.map(({ to }) => dayNumber(to)))];
  const others = disclosed
    .map(({ happened, known, by }) => (by === null ? happened.latest : known.earliest))
    .filter((day) => dayNumber(day) >= begin - NEAR && dayNumber(day) <= end + NEAR);
  return [...own, ...others.map((day) => ({ from: day, to: day }))];
}
