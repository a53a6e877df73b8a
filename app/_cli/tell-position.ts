import { stepOf, type Snapshot } from "../_core/replay/snapshot";
import type { Case } from "../_core/timeline/case";
import type { Clock } from "../_core/vocabulary";
import { formatDay } from "../_core/words/days";

const CLOCK_WORDS: Readonly<Record<Clock, string>> = { effective: "as it happened", known: "as it became known" };

/** Where a snapshot stands: "The record · as it happened · step 46 of 79 · 27 October 2022". */
export function tellPosition(theCase: Case, snapshot: Snapshot): string {
  const { account, clock, steps } = snapshot.history;
  const title = theCase.accounts.find(({ id }) => id === account)?.title ?? account;
  const day = stepOf(snapshot)?.day;
  const when = day === undefined ? "before the first event" : formatDay(day);
  return `${title} · ${CLOCK_WORDS[clock]} · step ${snapshot.step} of ${steps.length} · ${when}`;
}

/** The headline of the step's event; at step 0 that nothing has happened yet. */
export function tellHeadline(snapshot: Snapshot): string {
  return stepOf(snapshot)?.event.title ?? "Before the first event";
}
