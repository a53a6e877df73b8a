import type { EventId } from "./things";
import type { CaseEvent } from "../timeline/case";

/** An event with the day on which the public could know it, as written. */
export interface KnownEvent {
  readonly event: CaseEvent;
  /** Its place in the order of the file. */
  readonly place: number;
  readonly day: string;
}

/**
 * For each event that disclosures reveal, the one that was public first. A disclosure that is itself revealed is public
 * only with what reveals it. Disclosures stand after what they reveal, so the last is settled first.
 */
export function firstDisclosures(events: readonly CaseEvent[]): Map<EventId, CaseEvent> {
  const revealedBy = new Map<EventId, { disclosure: CaseEvent; publicAt: number }>();
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const disclosure = events[index];
    if (disclosure?.type !== "disclosure") continue;
    const publicAt = revealedBy.get(disclosure.id)?.publicAt ?? index;
    for (const id of disclosure.reveals) {
      const other = revealedBy.get(id);
      if (other === undefined || publicAt <= other.publicAt) revealedBy.set(id, { disclosure, publicAt });
    }
  }
  return new Map([...revealedBy].map(([id, { disclosure }]) => [id, disclosure]));
}

/** Whether the public learned of every event on its own day and nothing was corrected: then both clocks tell the same. */
export function isKnownAtOnce(events: readonly CaseEvent[]): boolean {
  return events.every(({ type, corrects }) => type !== "disclosure" && corrects === undefined);
}

/**
 * An account's events in the order in which the public learned of them: by known day, then file order, with revealed
 * events right after their disclosure. File order follows the days, so an event that nothing reveals keeps its place.
 */
export function orderAsKnown(events: readonly CaseEvent[]): KnownEvent[] {
  const revealedBy = firstDisclosures(events);
  const waiting = new Map<EventId, number[]>();
  const isRevealed = new Set<number>();
  events.forEach((event, place) => {
    const disclosure = revealedBy.get(event.id);
    if (disclosure === undefined) return;
    isRevealed.add(place);
    const revealed = waiting.get(disclosure.id);
    if (revealed === undefined) waiting.set(disclosure.id, [place]);
    else revealed.push(place);
  });
  const ordered: KnownEvent[] = [];
  events.forEach(({ effective }, first) => {
    if (isRevealed.has(first)) return;
    const next = [first];
    for (let place = next.pop(); place !== undefined; place = next.pop()) {
      const event = events[place];
      if (event === undefined) continue;
      ordered.push({ event, place, day: effective });
      if (event.type === "disclosure") next.push(...(waiting.get(event.id) ?? []).toReversed());
    }
  });
  return ordered;
}
