import type { EventId } from "./things";
import type { CaseEvent } from "../timeline/case";

/** An event with the day on which the public could know it, as written. */
export interface KnownEvent {
  readonly event: CaseEvent;
  readonly day: string;
}

/** For each event that a disclosure reveals, the first that does. */
export function firstDisclosures(events: readonly CaseEvent[]): Map<EventId, CaseEvent> {
  const revealedBy = new Map<EventId, CaseEvent>();
  for (const event of events) {
    if (event.type !== "disclosure") continue;
    for (const id of event.reveals) if (!revealedBy.has(id)) revealedBy.set(id, event);
  }
  return revealedBy;
}

/**
 * An account's events in the order in which the public learned of them: by known day, then file order, with revealed
 * events right after their disclosure. File order follows the days, so an event that nothing reveals keeps its place.
 */
export function orderAsKnown(events: readonly CaseEvent[]): KnownEvent[] {
  const revealedBy = firstDisclosures(events);
  const waiting = new Map<EventId, CaseEvent[]>();
  for (const event of events) {
    const disclosure = revealedBy.get(event.id);
    if (disclosure !== undefined) waiting.set(disclosure.id, [...(waiting.get(disclosure.id) ?? []), event]);
  }
  const ordered: KnownEvent[] = [];
  const tell = (event: CaseEvent, day: string): void => {
    ordered.push({ event, day });
    for (const revealed of waiting.get(event.id) ?? []) tell(revealed, day);
  };
  for (const event of events) if (!revealedBy.has(event.id)) tell(event, event.effective);
  return ordered;
}
