import { eventsOfAccount, positionDays, readAccountFacts, withoutCorrected } from "./account-events";
import type { Effect } from "./change";
import { decide } from "./decide";
import type { AccountFacts } from "./draft";
import { HistoryBuilder, type History, type Step } from "./history";
import { isKnownAtOnce, orderAsKnown, type KnownEvent } from "./known-order";
import type { ReplayFault } from "./replay-fault";
import { Telling } from "./telling";
import type { EventId } from "./things";
import { Trace } from "./trace";
import type { Case, CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";

/** What replaying gives: the history, and what in it cannot be. */
export interface Replayed {
  readonly history: History;
  readonly faults: readonly ReplayFault[];
}

function toSteps(known: readonly { readonly event: CaseEvent; readonly day: string }[]): Step[] {
  const positions = positionDays(known.map(({ day }) => day));
  return known.map(({ event, day }, index) => ({ event, day, positionDay: positions[index] ?? "" }));
}

function stepsAsTheyHappened(told: readonly CaseEvent[]): Step[] {
  return toSteps(told.map((event) => ({ event, day: event.effective })));
}

function replayAsItHappened(events: readonly CaseEvent[], facts: AccountFacts, clock: Clock): Replayed {
  const told = withoutCorrected(events);
  const builder = new HistoryBuilder();
  const faults: ReplayFault[] = [];
  for (const event of told) {
    const decision = decide(builder.ledger, event, facts);
    builder.record(decision);
    for (const fault of decision.faults) faults.push(fault);
  }
  return { history: builder.finish(facts.account, clock, stepsAsTheyHappened(told)), faults };
}

/** The public's knowledge as it grows: the events known, each in its place in the file. */
class KnownReplay {
  readonly faults: ReplayFault[] = [];
  readonly #telling: Telling;
  readonly #correctionOf: ReadonlyMap<EventId, EventId>;
  readonly #corrected = new Set<EventId>();

  constructor(readonly facts: AccountFacts, events: readonly CaseEvent[], trace: Trace) {
    this.#correctionOf = new Map(events.flatMap(({ id, corrects }): [EventId, EventId][] => (corrects === undefined ? [] : [[id, corrects]])));
    const corrected = new Set(this.#correctionOf.values());
    let told = 0;
    this.#telling = new Telling(trace, Int32Array.from(events, ({ id }) => (corrected.size > 0 && corrected.has(id) ? -1 : told++)), facts);
  }

  /** Takes in one more event, in its place. Returns the effects of having learned it. */
  learn({ event, place }: KnownEvent): readonly Effect[] {
    const edits = new Map<number, CaseEvent | undefined>();
    for (const id of this.#correctedBy(event)) {
      this.#corrected.add(id);
      edits.set(this.facts.order.of(id), undefined);
    }
    if (this.#corrected.size === 0 || !this.#corrected.has(event.id)) edits.set(place, event);
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
}

function replayAsKnown(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  if (isKnownAtOnce(events)) return replayAsItHappened(events, facts, "known");
  const known = orderAsKnown(events);
  const replay = new KnownReplay(facts, events, new Trace(withoutCorrected(events), facts));
  const builder = new HistoryBuilder();
  for (const it of known) builder.recordAnew(replay.learn(it));
  return { history: builder.finish(facts.account, "known", toSteps(known)), faults: replay.faults };
}

/** An account replayed as it happened, and what cannot be on either clock. */
export interface ReplayedTwice extends Replayed {
  /** What cannot be as it became known; empty where it already cannot be as it happened. */
  readonly knownFaults: readonly ReplayFault[];
}

/** Replays an account as it happened and, where that has no faults, as it became known: of that only the faults. */
export function replayOnBothClocks(theCase: Case, account: string): ReplayedTwice {
  const events = eventsOfAccount(theCase, account);
  const facts = readAccountFacts(theCase, account, events);
  if (isKnownAtOnce(events)) return { ...replayAsItHappened(events, facts, "effective"), knownFaults: [] };
  const told = withoutCorrected(events);
  const trace = new Trace(told, facts);
  const faults = trace.decisions.flatMap((decision) => decision.faults);
  const history = trace.builder.finish(account, "effective", stepsAsTheyHappened(told));
  if (faults.length > 0) return { history, faults, knownFaults: [] };
  const replay = new KnownReplay(facts, events, trace);
  for (const it of orderAsKnown(events)) replay.learn(it);
  return { history, faults, knownFaults: replay.faults };
}

/** Replays an account on a clock and reports what cannot be; the history of a faulty account is not to be shown. */
export function replayWithFaults(theCase: Case, account: string, clock: Clock): Replayed {
  const events = eventsOfAccount(theCase, account);
  const facts = readAccountFacts(theCase, account, events);
  return clock === "effective" ? replayAsItHappened(events, facts, clock) : replayAsKnown(events, facts);
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
