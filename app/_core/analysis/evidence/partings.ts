import { eventsOfAccount } from "../../replay/account-events";
import type { EventId } from "../../replay/things";
import type { Case, Difference } from "../../timeline/case";

/** What one account tells on a point on which it parts from others. */
export interface Telling {
  readonly account: string;
  /** In file order; never empty. */
  readonly events: readonly EventId[];
}

/** A point on which accounts or sources part, with who tells what. */
export interface Parting {
  readonly difference: Difference;
  /** By account, in the case's order: only events that not every account shares. */
  readonly tellings: readonly Telling[];
  /** Events that all accounts share, so that only a source says otherwise. */
  readonly shared: readonly EventId[];
  /** The chapter in which the point first comes up; null where its events name none. */
  readonly chapter: string | null;
}

/** Every point on which accounts or sources part, in the order in which the story comes to them. */
export function listPartings(theCase: Pick<Case, "accounts" | "events" | "differences">): Parting[] {
  const told = theCase.accounts.map(({ id }) => ({ account: id, ids: new Set(eventsOfAccount(theCase, id).map((event) => event.id)) }));
  const orderOf = new Map(theCase.events.map(({ id }, order) => [id, order]));
  const inFileOrder = (ids: readonly EventId[]) => [...ids].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
  const partings = theCase.differences.map((difference): Parting & { readonly order: number } => {
    const events = inFileOrder(difference.events);
    const shared = events.filter((id) => told.every(({ ids }) => ids.has(id)));
    const tellings = told.flatMap(({ account, ids }) => {
      const own = events.filter((id) => ids.has(id) && !shared.includes(id));
      return own.length === 0 ? [] : [{ account, events: own }];
    });
    const order = orderOf.get(events[0] ?? "") ?? 0;
    return { difference, tellings, shared, chapter: theCase.events[order]?.chapter ?? null, order };
  });
  return partings.sort((a, b) => a.order - b.order).map(({ difference, tellings, shared, chapter }) => ({ difference, tellings, shared, chapter }));
}
