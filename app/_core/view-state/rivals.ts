import { entitiesNamedBy } from "../mentions";
import { stepOfEvent } from "../replay/find-step";
import type { History } from "../replay/history";
import type { CaseEvent, Difference } from "../timeline/case";

/** How near two tellings of one point stand, the weightiest part first; less is nearer. The same from either side. */
export type Nearness = readonly [isOtherType: number, minusCommonEntities: number, eventsInDifference: number];

/** How near two events stand that a difference sets against each other. */
export function nearnessOf(event: CaseEvent, rival: CaseEvent, difference: Difference): Nearness {
  const named = new Set(entitiesNamedBy(event));
  const common = entitiesNamedBy(rival).filter((id) => named.has(id)).length;
  return [event.type === rival.type ? 0 : 1, -common, difference.events.length];
}

/** Orders by nearness, the nearest first. */
export function compareNearness(a: Nearness, b: Nearness): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/**
 * The step of another history at which stands the event nearest to one that it does not tell, among those that a
 * difference sets against it; of equally near ones the first told. What both histories tell is no rival.
 */
export function nearestRival(target: History, from: History, event: CaseEvent, differences: readonly Difference[]): number | undefined {
  const rivals = differences
    .filter(({ events }) => events.includes(event.id))
    .flatMap((difference) =>
      target.steps.flatMap(({ event: rival }, index) =>
        difference.events.includes(rival.id) && stepOfEvent(from, rival.id) === undefined
          ? [{ step: index + 1, nearness: nearnessOf(event, rival, difference) }]
          : [],
      ),
    );
  return rivals.sort((a, b) => compareNearness(a.nearness, b.nearness) || a.step - b.step)[0]?.step;
}
