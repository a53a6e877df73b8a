import { daySpan } from "../../_core/calendar-day";
import { stepOnDay } from "../../_core/replay/find-step";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { formatDay, formatDayShort } from "../../_core/words/days";
import { toAskedDay } from "../time/asked-day";
import type { SearchItem } from "./search-item";
import { findEvent, findNearest, tellTelling, toDestination, type Searching } from "./telling";

/** A found event: its day, its chapter, and the telling that has it where that is not the one on screen. */
export function toEventItem(searching: Searching, id: string): SearchItem | undefined {
  const found = findEvent(searching, id);
  const step = found?.history.steps[found.step - 1];
  if (found === undefined || step === undefined) return undefined;
  const chapter = searching.shelf.theCase.chapters.find((it) => it.id === step.event.chapter)?.title;
  const telling = tellTelling(searching, found.history);
  return {
    id: `event:${id}`,
    title: step.event.title,
    detail: [chapter, telling].filter((it) => it !== undefined && it !== null).join(" · "),
    aside: formatDayShort(step.day),
    choice: { to: "go", destination: toDestination(searching, found.history, found.step) },
  };
}

/** A found document: who published it and when, and the first step that rests on it. */
export function toDocumentItem(searching: Searching, id: string): SearchItem | undefined {
  const source = searching.shelf.theCase.sources.find((it) => it.id === id);
  const cites = (event: { readonly sources: readonly { readonly source: string }[] }) => event.sources.some((it) => it.source === id);
  const nearest = findNearest(searching, ({ steps }) => {
    const index = steps.findIndex(({ event }) => cites(event));
    return index < 0 ? undefined : index + 1;
  });
  if (source === undefined || nearest === undefined) return undefined;
  const { history, found } = nearest;
  const count = history.steps.filter(({ event }) => cites(event)).length;
  const first = history.steps[found - 1]?.event.title ?? "";
  return {
    id: `document:${id}`,
    title: source.title,
    detail: `${source.publisher} · ${count === 1 ? "one step rests" : `${String(count)} steps rest`} on it, first “${first}”`,
    aside: formatDayShort(source.published),
    choice: { to: "go", destination: toDestination(searching, history, found) },
  };
}

/** A day as it was written: the last step on or before it in the telling on screen. */
export function toDayItem({ shelf, here }: Searching, day: string): SearchItem {
  const { history } = here;
  const { earliest, latest } = daySpan(day);
  const step = history.steps[stepOnDay(history, latest) - 1];
  const isWithin = step !== undefined && step.positionDay >= earliest;
  const href = formatViewState({ account: history.account, clock: history.clock, at: toAskedDay(day) }, shelf.defaults);
  const detail = step === undefined ? "before the first event" : isWithin ? `the last step then: ${step.event.title}` : `nothing is told of it; the step before: ${step.event.title}`;
  return { id: `day:${day}`, title: formatDay(day), detail, aside: "", choice: { to: "go", destination: { href, notice: null } } };
}

/** The events of the telling on screen that may have happened on a day, in their order. */
export function eventsOnDay({ here }: Searching, day: string): string[] {
  const { earliest, latest } = daySpan(day);
  return here.history.steps.flatMap(({ event, day: told }) => {
    const span = daySpan(told);
    return span.earliest <= latest && span.latest >= earliest ? [event.id] : [];
  });
}
