import { readDaySpan, type Day } from "../calendar-day";
import type { History } from "./history";

/** Where a text points in a history, or why it points nowhere. */
export type FoundStep =
  | { readonly ok: true; readonly step: number }
  | { readonly ok: false; readonly reason: "unknown-event" | "no-such-step" };

/** The last step whose position day is not after a day; 0 before the first. */
export function stepOnDay(history: History, day: Day): number {
  let [low, high] = [0, history.steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((history.steps[middle]?.positionDay ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The step after an event; undefined when this account and clock do not tell it. */
export function stepOfEvent(history: History, event: string): number | undefined {
  const index = history.steps.findIndex((step) => step.event.id === event);
  return index < 0 ? undefined : index + 1;
}

function findByNumber(history: History, digits: string): FoundStep {
  const step = Number(digits);
  return step <= history.steps.length ? { ok: true, step } : { ok: false, reason: "no-such-step" };
}

/**
 * Finds a step by what a person may write: `opening`, `end`, an event's id, a day (a year, a month, a day, an interval:
 * the last step on or before its latest day), a number, or `step:N`. Four digits are a year, other digits a step.
 */
export function findStep(history: History, at: string): FoundStep {
  if (at === "opening") return { ok: true, step: 0 };
  if (at === "end") return { ok: true, step: history.steps.length };
  const numbered = /^step:(\d+)$/.exec(at)?.[1];
  if (numbered !== undefined) return findByNumber(history, numbered);
  const span = readDaySpan(at);
  if (span !== undefined) return { ok: true, step: stepOnDay(history, span.latest) };
  if (/^\d+$/.test(at) && at.length !== 4) return findByNumber(history, at);
  const step = stepOfEvent(history, at);
  return step === undefined ? { ok: false, reason: "unknown-event" } : { ok: true, step };
}
