import { eventsOfAccount } from "../../_core/replay/account-events";
import type { Case, CaseEvent, Difference } from "../../_core/timeline/case";
import { compareNearness, nearnessOf, type Nearness } from "../../_core/view-state/rivals";
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

type NearRival = Rival & { readonly nearness: Nearness };

function rivalsOf(theCase: Case, difference: Difference, event: CaseEvent, account: string, hrefOfEvent: HrefOfEvent): NearRival[] {
  const here = new Set(eventsOfAccount(theCase, account).map(({ id }) => id));
  const others = theCase.accounts.filter(({ id }) => id !== account);
  const rivals = others.flatMap((other) => {
    const told = eventsOfAccount(theCase, other.id).filter(({ id }) => difference.events.includes(id) && !here.has(id));
    return told.flatMap((rival) => {
      const href = hrefOfEvent(other.id, rival.id);
      return href === null ? [] : [{ account: other.title, title: rival.title, href, nearness: nearnessOf(event, rival, difference) }];
    });
  });
  return rivals.sort((a, b) => compareNearness(a.nearness, b.nearness));
}

/** No account tells it: behind all that one does. */
const UNTOLD: Nearness = [2, 0, 0];

/**
 * Every difference that touches an event, as the account in which it is read sees it: first what another account tells,
 * the nearest telling first, then what only a source says.
 */
export function toToldDifferences(theCase: Case, event: CaseEvent, account: string, hrefOfEvent: HrefOfEvent): ToldDifference[] {
  return theCase.differences
    .filter(({ events }) => events.includes(event.id))
    .map((difference) => ({ difference, rivals: rivalsOf(theCase, difference, event, account, hrefOfEvent) }))
    .sort((a, b) => compareNearness(a.rivals[0]?.nearness ?? UNTOLD, b.rivals[0]?.nearness ?? UNTOLD))
    .map(({ difference, rivals }) => ({
      id: difference.id,
      accounts: [...new Set(rivals.map((rival) => rival.account))],
      claim: difference.claim ?? null,
      why: difference.why,
      settledBy: toToldSources(theCase, difference.settledBy ?? []),
      rivals: rivals.map(({ account: teller, title, href }) => ({ account: teller, title, href })),
    }));
}
