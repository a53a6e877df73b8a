import { entitiesNamedBy } from "../mentions";
import { eventsOfAccount } from "../replay/account-events";
import { firstDisclosures } from "../replay/known-order";
import type { ReplayFault } from "../replay/replay-fault";
import type { CaseEvent } from "../timeline/case";
import { idsMovedBy, type SoundEvents } from "./sound-events";

/** How many faults of an account are explained by what was still secret: the search goes through all events. */
const MOST_EXPLAINED = 100;

/** The parts of what a fault is about that may be ids. */
function idsIn(subject: string): string[] {
  return subject.split(/[\s:>]+/);
}

/** When the public learns of events, by their places in the file. */
class Publicity {
  readonly #revealedBy: ReadonlyMap<string, CaseEvent>;

  constructor(readonly told: readonly CaseEvent[], readonly events: SoundEvents) {
    this.#revealedBy = firstDisclosures(told);
  }

  disclosureOf(event: CaseEvent): CaseEvent | undefined {
    return this.#revealedBy.get(event.id);
  }

  /** The place in the file at which an event becomes known. */
  knownAt(event: CaseEvent): number {
    return this.events.indexOf(this.disclosureOf(event) ?? event);
  }

  /** The events before one that are still secret when it becomes known and move what the fault is about; nearest first. */
  stillSecret(event: CaseEvent, subject: string): CaseEvent[] {
    const secret = this.told.filter(
      (other) => this.events.indexOf(other) < this.events.indexOf(event) && this.knownAt(other) > this.knownAt(event),
    );
    const touching = (ids: readonly string[]) => secret.filter((other) => idsMovedBy(other).some((id) => ids.includes(id)));
    const about = touching(idsIn(subject));
    return (about.length > 0 ? about : touching(entitiesNamedBy(event))).reverse();
  }
}

function explain(fault: ReplayFault, needed: CaseEvent | undefined, disclosure: CaseEvent | undefined): ReplayFault {
  const isExplained = needed !== undefined && disclosure !== undefined;
  return {
    ...fault,
    code: "revealed-before-what-it-needs",
    expected: `all that this event needs to be public when it becomes known: ${fault.expected}`,
    found: isExplained ? `${fault.found}: "${needed.id}" becomes known only by "${disclosure.id}"` : fault.found,
    advice: isExplained
      ? `Let "${disclosure.id}" reveal this event too, or let an earlier disclosure reveal "${needed.id}".`
      : "Let the disclosures reveal what this event needs before it, or with it.",
  };
}

/**
 * What the public would have had to know earlier: said of the faults on the known clock of an account that has none as it
 * happened. Each event once.
 */
export function explainKnown(events: SoundEvents, account: string, faults: readonly ReplayFault[]): ReplayFault[] {
  const publicity = new Publicity(eventsOfAccount(events.theCase, account), events);
  const explained = new Map<string, ReplayFault>();
  for (const fault of faults) {
    const event = events.eventOf(fault.event);
    if (event === undefined || explained.has(event.id)) continue;
    const [needed] = explained.size < MOST_EXPLAINED ? publicity.stillSecret(event, fault.subject) : [];
    explained.set(event.id, explain(fault, needed, needed && publicity.disclosureOf(needed)));
  }
  return [...explained.values()];
}
