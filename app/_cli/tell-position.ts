import { readDaySpan } from "../_core/calendar-day";
import { stepOf, type Snapshot } from "../_core/replay/snapshot";
import type { Case } from "../_core/timeline/case";
import { CLOCK_WORDS } from "../_core/words/clocks";
import { formatDay } from "../_core/words/days";

const BEFORE_THE_FIRST = "before the first event";

/** The day that was asked for: "on 14 March 2023", of a month or a year its end; undefined where no day was. */
function tellAsked(at: string | undefined): string | undefined {
  const span = at === undefined ? undefined : readDaySpan(at);
  if (at === undefined || span === undefined) return undefined;
  return /^\d{4}(?:-\d{2})?$/.test(at) ? `at the end of ${formatDay(at)}` : `on ${formatDay(span.latest)}`;
}

function tellWhen(snapshot: Snapshot, at: string | undefined): string {
  const day = stepOf(snapshot)?.day;
  const asked = tellAsked(at);
  if (day === undefined) return asked === undefined ? BEFORE_THE_FIRST : `${asked}, ${BEFORE_THE_FIRST}`;
  if (asked === undefined || at === day) return formatDay(day);
  return `${asked} (last event ${formatDay(day)})`;
}

/**
 * Where a snapshot stands: "The record · as it happened · step 46 of 79 · 27 October 2022". Where a day was asked for,
 * `at`, it is said beside that of the last event.
 */
export function tellPosition(theCase: Case, snapshot: Snapshot, at?: string): string {
  const { account, clock, steps } = snapshot.history;
  const title = theCase.accounts.find(({ id }) => id === account)?.title ?? account;
  return `${title} · ${CLOCK_WORDS[clock]} · step ${snapshot.step} of ${steps.length} · ${tellWhen(snapshot, at)}`;
}
