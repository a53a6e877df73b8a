import { daySpan, readDaySpan } from "../../_core/calendar-day";
import { firstDisclosures } from "../../_core/replay/known-order";
import { stepOf, type Snapshot } from "../../_core/replay/snapshot";
import type { Case, CaseEvent } from "../../_core/timeline/case";
import { formatDay } from "../../_core/words/days";
import { tellEffects, type EffectSentence } from "../../_core/words/effects";
import { linkEffect } from "../../_core/words/link-effect";
import type { LinkedWord } from "../../_core/words/linked-words";
import { toToldDifferences, type ToldDifference } from "./differences";
import { toToldSources, type ToldSource } from "./sources";
import type { HrefOfEvent } from "./href-of-event";

/** The other day of an event: when it happened, or when it was made public and the step that did so. */
export interface OtherDay {
  readonly words: string;
  readonly href: string | null;
}

/** What a step changed, with the names in it as links. */
export interface ToldChange extends EffectSentence {
  readonly words: readonly LinkedWord[];
}

/** What is told of a step, in words. */
export interface Story {
  readonly chapter: string | null;
  /** The day that was asked for, where the address names no event but a day: "On 1 April 2023", and how the step stands to it. */
  readonly asked: { readonly day: string; readonly relation: string } | null;
  /** In words; of an event that became known on another day, that day stands in `other`. */
  readonly day: string;
  readonly other: OtherDay | null;
  readonly headline: string;
  readonly text: string;
  /** Said of an event that no document shows. */
  readonly standing: string | null;
  readonly effects: readonly ToldChange[];
  readonly differences: readonly ToldDifference[];
  readonly sources: readonly ToldSource[];
}

const STANDING_WORDS = { documented: null, reported: "Reported, not shown by a document.", inferred: "Inferred from documents, not stated in them." } as const;

function otherDay({ history }: Snapshot, event: CaseEvent, day: string, hrefOfEvent: HrefOfEvent): OtherDay | null {
  if (history.clock === "known") return event.effective === day ? null : { words: `happened ${formatDay(event.effective)}`, href: null };
  const disclosure = firstDisclosures(history.steps.map((step) => step.event)).get(event.id);
  if (disclosure === undefined) return null;
  return { words: `made public ${formatDay(disclosure.effective)}`, href: hrefOfEvent(history.account, disclosure.id) };
}

/** A day is asked for as it ends: of a year or a month, its last. `day` is the step's. */
function toAsked(at: string, day: string | undefined): Story["asked"] {
  const asked = readDaySpan(at)?.latest;
  if (asked === undefined) return null;
  const words = `On ${formatDay(asked)}`;
  if (day === undefined) return { day: words, relation: "before the first event" };
  if (day === asked) return { day: words, relation: "the last step of that day" };
  return { day: words, relation: `the last step ${daySpan(day).latest < asked ? "before" : "by then"}: ${formatDay(day)}` };
}

function toOpening(theCase: Case, at: string): Story {
  return {
    chapter: null,
    asked: toAsked(at, undefined),
    day: "Before the first event",
    other: null,
    headline: theCase.title,
    text: theCase.summary,
    standing: null,
    effects: [],
    differences: [],
    sources: [],
  };
}

/** Tells a step: its event, what it changed, who tells it differently, what it rests on. `at` is how the address asks for it. */
export function toStory(theCase: Case, snapshot: Snapshot, at: string, hrefOfEvent: HrefOfEvent): Story {
  const step = stepOf(snapshot);
  if (step === undefined) return toOpening(theCase, at);
  const { event, day } = step;
  const { history } = snapshot;
  return {
    chapter: theCase.chapters.find(({ id }) => id === event.chapter)?.title ?? null,
    asked: toAsked(at, day),
    day: formatDay(day),
    other: otherDay(snapshot, event, day, hrefOfEvent),
    headline: event.title,
    text: event.text,
    standing: STANDING_WORDS[event.standing],
    effects: tellEffects(history, snapshot.step).map((effect) => ({ ...effect, words: linkEffect(history, snapshot.step, effect) })),
    differences: toToldDifferences(theCase, event, history.account, hrefOfEvent),
    sources: toToldSources(theCase, event.sources),
  };
}
