import { daySpan, readDaySpan } from "../calendar-day";
import { firstDisclosures } from "../replay/known-order";
import { stepOf, type Snapshot } from "../replay/snapshot";
import type { EventId } from "../replay/things";
import { formatDay } from "./days";

/** What is said in place of a day at step 0. */
export const BEFORE_THE_FIRST = "Before the first event";

/**
 * A day that was asked for, "On 1 April 2023", and how the step stands to it; null where `at` is no day. A day is asked
 * for as it ends: of a year or a month, its last.
 * @param at how an address asks for a step
 * @param day the step's; undefined before the first
 */
export function tellAskedDay(at: string, day: string | undefined): { day: string; relation: string } | null {
  const asked = readDaySpan(at)?.latest;
  if (asked === undefined) return null;
  const words = `On ${formatDay(asked)}`;
  if (day === undefined) return { day: words, relation: "before the first event" };
  if (day === asked) return { day: words, relation: "the last step of that day" };
  return { day: words, relation: `the last step ${daySpan(day).latest < asked ? "before" : "by then"}: ${formatDay(day)}` };
}

/**
 * The other day of a step's event: when it happened, on the known clock; when it was made public and by which event, on
 * the effective one. Null where there is none, or it is the same.
 */
export function tellOtherDay(snapshot: Snapshot): { words: string; disclosure: EventId | null } | null {
  const step = stepOf(snapshot);
  if (step === undefined) return null;
  const { event, day } = step;
  const { clock, steps } = snapshot.history;
  if (clock === "known") return event.effective === day ? null : { words: `happened ${formatDay(event.effective)}`, disclosure: null };
  const disclosure = firstDisclosures(steps.map((it) => it.event)).get(event.id);
  return disclosure === undefined || disclosure.effective === event.effective ? null : { words: `made public ${formatDay(disclosure.effective)}`, disclosure: disclosure.id };
}
