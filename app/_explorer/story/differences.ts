import { eventsOfAccount } from "../../_core/replay/account-events";
import type { EventId } from "../../_core/replay/things";
import type { Case, Difference } from "../../_core/timeline/case";
import type { HrefOfEvent } from "./href-of-event";
import { toToldSources, type ToldSource } from "./sources";

/** The same point as another account tells it. */
export interface Rival {
  readonly account: string;
  readonly title: string;
  readonly href: string;
}

/** A point on which accounts or sources part. */
export interface ToldDifference {
  readonly id: string;
  /** The other accounts that tell it; empty where only a source does. */
  readonly accounts: readonly string[];
  readonly claim: string | null;
  readonly why: string;
  readonly settledBy: readonly ToldSource[];
  readonly rivals: readonly Rival[];
}

function rivalsOf(theCase: Case, difference: Difference, account: string, hrefOfEvent: HrefOfEvent): Rival[] {
  const others = theCase.accounts.filter(({ id }) => id !== account);
  return others.flatMap((other) => {
    const here = new Set(eventsOfAccount(theCase, account).map(({ id }) => id));
    const told = eventsOfAccount(theCase, other.id).filter(({ id }) => difference.events.includes(id) && !here.has(id));
    return told.flatMap(({ id, title }) => {
      const href = hrefOfEvent(other.id, id);
      return href === null ? [] : [{ account: other.title, title, href }];
    });
  });
}

/** Every difference that touches an event, as the account in which it is read sees it. */
export function toToldDifferences(theCase: Case, event: EventId, account: string, hrefOfEvent: HrefOfEvent): ToldDifference[] {
  return theCase.differences
    .filter(({ events }) => events.includes(event))
    .map((difference) => {
      const rivals = rivalsOf(theCase, difference, account, hrefOfEvent);
      return {
        id: difference.id,
        accounts: [...new Set(rivals.map((rival) => rival.account))],
        claim: difference.claim ?? null,
        why: difference.why,
        settledBy: toToldSources(theCase, difference.settledBy ?? []),
        rivals,
      };
    });
}
