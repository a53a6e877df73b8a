import { firstDisclosures } from "../../_core/replay/known-order";
import { stepOf, type Snapshot } from "../../_core/replay/snapshot";
import type { Case, CaseEvent } from "../../_core/timeline/case";
import { formatDay, formatDayShort } from "../../_core/words/days";
import { tellEffects, type EffectSentence } from "../../_core/words/effects";
import { toToldDifferences, type ToldDifference } from "./differences";
import { toToldSources, type ToldSource } from "./sources";
import type { HrefOfEvent } from "./href-of-event";

/** What is told of a step, in words. */
export interface Story {
  readonly chapter: string | null;
  /** In words; of an event that became known on another day, that day stands in `other`. */
  readonly day: string;
  readonly other: string | null;
  readonly headline: string;
  readonly text: string;
  /** Said of an event that no document shows. */
  readonly standing: string | null;
  readonly effects: readonly EffectSentence[];
  readonly differences: readonly ToldDifference[];
  readonly sources: readonly ToldSource[];
}

const STANDING_WORDS = { documented: null, reported: "Reported, not shown by a document.", inferred: "Inferred from documents, not stated in them." } as const;

function otherDay({ history }: Snapshot, event: CaseEvent): string | null {
  if (history.clock === "known") return `happened ${formatDayShort(event.effective)}`;
  const disclosure = firstDisclosures(history.steps.map((step) => step.event)).get(event.id);
  return disclosure === undefined ? null : `became known ${formatDayShort(disclosure.effective)}`;
}

function toOpening(theCase: Case): Story {
  return {
    chapter: null,
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

/** Tells a step: its event, what it changed, who tells it differently, what it rests on. */
export function toStory(theCase: Case, snapshot: Snapshot, hrefOfEvent: HrefOfEvent): Story {
  const step = stepOf(snapshot);
  if (step === undefined) return toOpening(theCase);
  const { event, day } = step;
  const other = otherDay(snapshot, event);
  return {
    chapter: theCase.chapters.find(({ id }) => id === event.chapter)?.title ?? null,
    day: formatDay(day),
    other: event.effective === day && snapshot.history.clock === "known" ? null : other,
    headline: event.title,
    text: event.text,
    standing: STANDING_WORDS[event.standing],
    effects: tellEffects(snapshot.history, snapshot.step),
    differences: toToldDifferences(theCase, event.id, snapshot.history.account, hrefOfEvent),
    sources: toToldSources(theCase, event.sources),
  };
}
