import { daySpan } from "../../calendar-day";
import { firstDisclosures } from "../../replay/known-order";
import type { History } from "../../replay/history";
import type { CaseEvent } from "../../timeline/case";
import { delayBetween, type Delay } from "./delay";

/** Something that was true before the public could know it. */
export interface Unpublished {
  readonly event: CaseEvent;
  /** When it took effect, as written. */
  readonly happened: string;
  /** When it became public, as written. */
  readonly known: string;
  /** The event that made it public. */
  readonly disclosure: CaseEvent;
  /** For how long it was true and not public. */
  readonly delay: Delay;
}

/**
 * What an account tells that was true before it was public, in the order in which it happened. Left out is what became
 * public on its own day, and what is known of both no better than the same month or year.
 * @param effective the account as it happened, and
 * @param known as it became known
 */
export function listUnpublished(effective: Pick<History, "steps">, known: Pick<History, "steps">): Unpublished[] {
  const disclosures = firstDisclosures(effective.steps.map(({ event }) => event));
  const knownDays = new Map(known.steps.map(({ event, day }) => [event.id, day]));
  return effective.steps.flatMap(({ event, day: happened }): Unpublished[] => {
    const [disclosure, day] = [disclosures.get(event.id), knownDays.get(event.id)];
    if (disclosure === undefined || day === undefined || day === happened) return [];
    const delay = delayBetween(daySpan(happened), daySpan(day));
    return delay === null ? [] : [{ event, happened, known: day, disclosure, delay }];
  });
}
