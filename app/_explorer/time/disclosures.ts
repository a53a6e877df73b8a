import { daySpan, type DaySpan } from "../../_core/calendar-day";
import { firstDisclosures } from "../../_core/replay/known-order";
import type { History } from "../../_core/replay/history";
import { delayBetween } from "../../_core/analysis/evidence/delay";
import { tellDelay } from "../../_core/words/delays";

/** That a step's event happened on one day and became known on another. */
export interface Disclosed {
  readonly step: number;
  readonly happened: DaySpan;
  readonly known: DaySpan;
  /** The step that made it known; null on the clock on which it stands where it became known. */
  readonly by: number | null;
  /** "known 20 days later"; on the known clock "happened 20 days earlier". */
  readonly words: string;
}

/** The steps of a history whose event became known on another day than it happened. */
export function toDisclosed({ clock, steps }: History): Disclosed[] {
  const disclosures = clock === "effective" ? firstDisclosures(steps.map(({ event }) => event)) : null;
  const stepOf = new Map(steps.map(({ event }, index) => [event.id, index + 1]));
  return steps.flatMap(({ event, day }, index) => {
    const disclosure = disclosures?.get(event.id);
    const knownDay = disclosures === null ? day : (disclosure?.effective ?? event.effective);
    if (knownDay === event.effective) return [];
    const [happened, known] = [daySpan(event.effective), daySpan(knownDay)];
    const delay = delayBetween(happened, known);
    if (delay === null) return [];
    const words = disclosures === null ? `happened ${tellDelay(delay)} earlier` : `known ${tellDelay(delay)} later`;
    return [{ step: index + 1, happened, known, by: disclosure === undefined ? null : (stepOf.get(disclosure.id) ?? null), words }];
  });
}
