import type { AccountFacts } from "./draft";
import { entitiesBornBy } from "./entering";
import type { EntityId, EventId } from "./things";
import { forEachName, type Nameable } from "../mentions";
import { daySpan, FIRST_DAY, laterDay, type Day } from "../calendar-day";
import type { Case, CaseEvent } from "../timeline/case";

/** The events an account tells, in file order: those that name it, and for the first account those that name none. */
export function eventsOfAccount(theCase: Pick<Case, "accounts" | "events">, account: string): CaseEvent[] {
  const isFirst = theCase.accounts[0]?.id === account;
  return theCase.events.filter((event) => event.accounts?.includes(account) ?? isFirst);
}

/** Events without those that a later telling of the same point replaces. */
export function withoutCorrected(events: readonly CaseEvent[]): CaseEvent[] {
  const corrected = new Set<EventId>();
  for (const { corrects } of events) if (corrects !== undefined) corrected.add(corrects);
  return corrected.size === 0 ? [...events] : events.filter(({ id }) => !corrected.has(id));
}

/** For each company to which a division gives, the event that names it first. */
function firstNamings(events: readonly CaseEvent[]): Map<EntityId, CaseEvent> {
  const sought = new Set<EntityId>();
  for (const event of events) if (event.type === "division-completed") for (const id of event.into) sought.add(id);
  const first = new Map<EntityId, CaseEvent>();
  let at: CaseEvent;
  const note = (id: EntityId, names: Nameable) => {
    if (names === "entity" && sought.has(id) && !first.has(id)) first.set(id, at);
  };
  for (at of events) {
    if (first.size === sought.size) break;
    forEachName(at, note);
  }
  return first;
}

/** The places of events in the order of the file; listed when first asked for, since few events ever ask. */
class FileOrder {
  readonly #events: readonly CaseEvent[];
  #places: ReadonlyMap<EventId, number> | undefined;

  constructor(events: readonly CaseEvent[]) {
    this.#events = events;
  }

  /** The place of an event; 0 for one that the account does not tell. */
  of(id: EventId): number {
    this.#places ??= new Map(this.#events.map((event, place) => [event.id, place]));
    return this.#places.get(id) ?? 0;
  }
}

/** What deciding needs to know of an account beside what stands. A division may also give to a company that stood before. */
export function readAccountFacts(
  theCase: Pick<Case, "entities">,
  account: string,
  events: readonly CaseEvent[],
): AccountFacts {
  const told = withoutCorrected(events);
  const firstNamed = firstNamings(told);
  const formedBy = new Map<EntityId, EventId>();
  for (const event of told) {
    for (const id of entitiesBornBy(event)) {
      const stoodBefore = event.type === "division-completed" && firstNamed.get(id) !== event;
      if (!formedBy.has(id) && !stoodBefore) formedBy.set(id, event.id);
    }
  }
  return { account, formedBy, order: new FileOrder(events), entities: new Map(theCase.entities.map((entity) => [entity.id, entity])) };
}

/**
 * The position days of days in sequence: of each the later of its own earliest day and the position day before it.
 * A step stands on the axis of time, and is found by a day, at its position day.
 */
export function positionDays(days: readonly string[]): Day[] {
  let position = FIRST_DAY;
  return days.map((day) => (position = laterDay(daySpan(day).earliest, position)));
}
