import type { AccountFacts } from "./account-facts";
import { entitiesBornBy } from "./entering";
import type { EntityId, EventId } from "./things";
import { forEachName } from "../mentions";
import { earliestDay, FIRST_DAY, laterDay, type Day } from "../calendar-day";
import type { Case, CaseEvent } from "../timeline/case";

/** The events an account tells, in file order: those that name it, and for the first account those that name none. */
export function eventsOfAccount(theCase: Pick<Case, "accounts" | "events">, account: string): CaseEvent[] {
  const isFirst = theCase.accounts[0]?.id === account;
  return theCase.events.filter((event) => event.accounts?.includes(account) ?? isFirst);
}

/** Events without those that a later telling of the same point replaces. */
export function withoutCorrected(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const corrected = new Set<EventId>();
  for (const { corrects } of events) if (corrects !== undefined) corrected.add(corrects);
  return corrected.size === 0 ? events : events.filter(({ id }) => !corrected.has(id));
}

/**
 * Which event brings an entity into being. A division may also give to a company that stood before: for those it is sought
 * whether anything names them earlier, when first asked for, since only what is told out of its order asks.
 */
class Formations {
  readonly #events: readonly CaseEvent[];
  readonly #formedBy = new Map<EntityId, EventId>();
  readonly #divided = new Set<EntityId>();
  #isSought = false;

  /** `told`: the events without those that are corrected. */
  constructor(told: readonly CaseEvent[]) {
    this.#events = told;
    for (const event of told) {
      if (event.type === "division-completed") for (const id of event.into) this.#divided.add(id);
      else for (const id of entitiesBornBy(event)) this.#note(id, event);
    }
  }

  /** The event that brings an entity into being; undefined where the account tells none. */
  get(id: EntityId): EventId | undefined {
    if (this.#divided.has(id) && !this.#isSought) this.#seekDivided();
    return this.#formedBy.get(id);
  }

  #note(id: EntityId, { id: event }: CaseEvent): void {
    if (!this.#formedBy.has(id)) this.#formedBy.set(id, event);
  }

  #seekDivided(): void {
    this.#isSought = true;
    for (const id of this.#divided) this.#formedBy.delete(id);
    const named = new Set<EntityId>();
    for (const event of this.#events) {
      for (const id of entitiesBornBy(event)) if (this.#divided.has(id) && (event.type !== "division-completed" || !named.has(id))) this.#note(id, event);
      forEachName(event, (id, names) => { if (names === "entity" && this.#divided.has(id)) named.add(id); });
    }
  }
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

/** What deciding needs to know of an account beside what stands; `told` are its events without those that are corrected. */
export function readAccountFacts(theCase: Pick<Case, "entities">, account: string, events: readonly CaseEvent[], told = withoutCorrected(events)): AccountFacts {
  return { account, formedBy: new Formations(told), order: new FileOrder(events), entities: new Map(theCase.entities.map((entity) => [entity.id, entity])) };
}

/**
 * The position days of days in sequence: of each the later of its own earliest day and the position day before it.
 * A step stands on the axis of time, and is found by a day, at its position day.
 */
export function positionDays(days: readonly string[]): Day[] {
  let position = FIRST_DAY;
  return days.map((day) => (position = laterDay(earliestDay(day), position)));
}
