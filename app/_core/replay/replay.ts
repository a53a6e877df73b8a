import { eventsOfAccount, positionDays, readAccountFacts, withoutCorrected } from "./account-events";
import type { Effect } from "./change";
import { decide } from "./decide";
import type { AccountFacts } from "./draft";
import { HistoryBuilder, type History, type Step } from "./history";
import { isKnownAtOnce, orderAsKnown } from "./known-order";
import { Ledger } from "./ledger";
import type { ReplayFault } from "./replay-fault";
import { Telling } from "./telling";
import type { EventId } from "./things";
import type { Case, CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";

/** What replaying gives: the history, and what in it cannot be. */
export interface Replayed {
  readonly history: History;
  readonly faults: readonly ReplayFault[];
}

function replayAsItHappened(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  const told = withoutCorrected(events);
  const ledger = new Ledger();
  const builder = new HistoryBuilder();
  const faults: ReplayFault[] = [];
  for (const event of told) {
    const decision = decide(ledger, event, facts);
    for (const effect of decision.effects) ledger.write(effect);
    builder.record(decision.effects);
    faults.push(...decision.faults);
  }
  const positions = positionDays(told.map(({ effective }) => effective));
  const steps = told.map((event, index): Step => ({ event, day: event.effective, positionDay: positions[index] ?? "" }));
  return { history: builder.finish(facts.account, "effective", steps), faults };
}

/** The public's knowledge as it grows: the events known, each in its place in the file. */
class KnownReplay {
  readonly faults: ReplayFault[] = [];
  readonly #telling: Telling;
  readonly #correctionOf: ReadonlyMap<EventId, EventId>;
  readonly #corrected = new Set<EventId>();

  constructor(readonly facts: AccountFacts, events: readonly CaseEvent[]) {
    this.#telling = new Telling(facts);
    this.#correctionOf = new Map(events.flatMap(({ id, corrects }): [EventId, EventId][] => (corrects === undefined ? [] : [[id, corrects]])));
  }

  /** Takes in one more event, in its place. Returns the effects of having learned it. */
  learn(event: CaseEvent): readonly Effect[] {
    const edits = new Map<number, CaseEvent | undefined>();
    for (const id of this.#correctedBy(event)) {
      this.#corrected.add(id);
      edits.set(this.#placeOf(id), undefined);
    }
    if (!this.#corrected.has(event.id)) edits.set(this.#placeOf(event.id), event);
    const { effects, faults } = this.#telling.edit(edits);
    for (const fault of faults) this.faults.push(fault);
    return effects;
  }

  /** The events that one replaces: the one it corrects, and what that one corrected. */
  #correctedBy(event: CaseEvent): EventId[] {
    const chain: EventId[] = [];
    for (let id = event.corrects; id !== undefined && !chain.includes(id); id = this.#correctionOf.get(id)) chain.push(id);
    return chain;
  }

  #placeOf(id: EventId): number {
    return this.facts.orderOf.get(id) ?? 0;
  }
}

function replayAsKnown(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  if (isKnownAtOnce(events)) {
    const { history, faults } = replayAsItHappened(events, facts);
    return { history: { ...history, clock: "known" }, faults };
  }
  const known = orderAsKnown(events);
  const replay = new KnownReplay(facts, events);
  const builder = new HistoryBuilder();
  for (const { event } of known) builder.record(replay.learn(event));
  const positions = positionDays(known.map(({ day }) => day));
  const steps = known.map(({ event, day }, index): Step => ({ event, day, positionDay: positions[index] ?? "" }));
  return { history: builder.finish(facts.account, "known", steps), faults: replay.faults };
}

/** Replays an account on a clock and reports what cannot be; the history of a faulty account is not to be shown. */
export function replayWithFaults(theCase: Case, account: string, clock: Clock): Replayed {
  const events = eventsOfAccount(theCase, account);
  const facts = readAccountFacts(theCase, account, events);
  return clock === "effective" ? replayAsItHappened(events, facts) : replayAsKnown(events, facts);
}

/**
 * Replays an account of a checked case on a clock. Pure: the same case gives the same history, and is left as it was.
 * @throws when the case has a fault in this account: check it first.
 */
export function replay(theCase: Case, account: string, clock: Clock): History {
  const { history, faults } = replayWithFaults(theCase, account, clock);
  const [first] = faults;
  if (first !== undefined) {
    throw new Error(`account "${account}" does not replay: ${first.code} at "${first.event}", found ${first.found}`);
  }
  return history;
}
