import { readDaySpan } from "../calendar-day";
import { stepOf, type Snapshot } from "../replay/snapshot";
import type { Case, CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";
import { formatDay } from "./days";
import { STANDING_WORDS } from "./standing";
import { BEFORE_THE_FIRST, tellAskedDay, tellOtherDay } from "./step-day";

/** What a picture of a step is of, in plain values: the same from a page as from a case file. */
export interface PictureSubject {
  readonly caseId: string;
  readonly caseTitle: string;
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
  readonly account: string;
  readonly accountTitle: string;
  readonly clock: Clock;
  readonly step: number;
  readonly stepCount: number;
  /** The step as an address names it: its event's id, or `opening`. */
  readonly stepName: string;
  /** The day that was asked for, as written, where the view asks for one; else null. */
  readonly askedDay: string | null;
  /** The step's day in words, with the day that was asked for and the day of the other clock where they differ. */
  readonly day: string;
  readonly headline: string;
  /** Said of an event that no document shows. */
  readonly standing: string | null;
  /** What the step rests on: title, place within it, publisher and day. */
  readonly sources: readonly string[];
  /** The address of the view, without its host; "" where it leads nowhere for anyone else. */
  readonly href: string;
}

/** A day as a picture says it, with what else is to be known of it. */
export function joinDays(day: string, asked: { readonly day: string; readonly relation: string } | null, other: { readonly words: string } | null): string {
  const said = asked === null ? day : `${asked.day}, ${asked.relation}`;
  return other === null ? said : `${said} (${other.words})`;
}

function tellSources({ sources }: Case, event: CaseEvent): string[] {
  return event.sources.flatMap((pointer) => {
    const source = sources.find(({ id }) => id === pointer.source);
    if (source === undefined) return [];
    const place = pointer.locator === undefined ? "" : `, ${pointer.locator}`;
    return [`${source.title}${place} (${source.publisher}, ${formatDay(source.published)})`];
  });
}

/**
 * What a picture of a snapshot is of.
 * @param view how an address asks for the step, and that address
 */
export function toPictureSubject(theCase: Case, snapshot: Snapshot, view: { readonly at: string; readonly href: string }, caseHash: string): PictureSubject {
  const { history, step } = snapshot;
  const { account, clock, steps } = history;
  const told = stepOf(snapshot);
  return {
    caseId: theCase.id,
    caseTitle: theCase.title,
    caseHash,
    account,
    accountTitle: theCase.accounts.find(({ id }) => id === account)?.title ?? account,
    clock,
    step,
    stepCount: steps.length,
    stepName: told?.event.id ?? "opening",
    askedDay: readDaySpan(view.at) === undefined ? null : view.at,
    day: joinDays(told === undefined ? BEFORE_THE_FIRST : formatDay(told.day), tellAskedDay(view.at, told?.day), tellOtherDay(snapshot)),
    headline: told?.event.title ?? theCase.title,
    standing: told === undefined ? null : STANDING_WORDS[told.event.standing],
    sources: told === undefined ? [] : tellSources(theCase, told.event),
    href: view.href,
  };
}
