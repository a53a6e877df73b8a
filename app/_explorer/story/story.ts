import { stepOf, type Snapshot } from "../../_core/replay/snapshot";
import type { Case } from "../../_core/timeline/case";
import { formatDay } from "../../_core/words/days";
import { STANDING_WORDS } from "../../_core/words/standing";
import { BEFORE_THE_FIRST, tellAskedDay, tellOtherDay } from "../../_core/words/step-day";
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

function toOtherDay(snapshot: Snapshot, hrefOfEvent: HrefOfEvent): OtherDay | null {
  const other = tellOtherDay(snapshot);
  return other === null ? null : { words: other.words, href: other.disclosure === null ? null : hrefOfEvent(snapshot.history.account, other.disclosure) };
}

function toOpening(theCase: Case, at: string): Story {
  return {
    chapter: null,
    asked: tellAskedDay(at, undefined),
    day: BEFORE_THE_FIRST,
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
    asked: tellAskedDay(at, day),
    day: formatDay(day),
    other: toOtherDay(snapshot, hrefOfEvent),
    headline: event.title,
    text: event.text,
    standing: STANDING_WORDS[event.standing],
    effects: tellEffects(history, snapshot.step).map((effect) => ({ ...effect, words: linkEffect(history, snapshot.step, effect) })),
    differences: toToldDifferences(theCase, event, history.account, hrefOfEvent),
    sources: toToldSources(theCase, event.sources),
  };
}
