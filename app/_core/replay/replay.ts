import { eventsOfAccount, positionDays, readAccountFacts, withoutCorrected } from "./account-events";
import type { Effect } from "./change";
import { decide } from "./decide";
import type { AccountFacts } from "./account-facts";
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

function toSteps(events: readonly CaseEvent[], days: readonly string[]): Step[] {
  const positions = positionDays(days);
  return events.map((event, index) => ({ event, day: days[index] ?? "", positionDay: positions[index] ?? "" }));
}

function stepsAsTheyHappened(told: readonly CaseEvent[]): Step[] {
  return toSteps(told, told.map(({ effective }) => effective));
}

function replayAsItHappened(told: readonly CaseEvent[], facts: AccountFacts, clock: Clock): Replayed {
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
  readonly #placeOfCorrected = new Map<EventId, number>();
  /** By place whether a correction of it is known. */
  readonly #isReplaced: Uint8Array;

  constructor(readonly facts: AccountFacts, events: readonly CaseEvent[], trace: Trace) {
    this.#correctionOf = new Map(events.flatMap(({ id, corrects }): [EventId, EventId][] => (corrects === undefined ? [] : [[id, corrects]])));
    const corrected = new Set(this.#correctionOf.values());
    if (corrected.size > 0) events.forEach(({ id }, place) => corrected.has(id) && this.#placeOfCorrected.set(id, place));
    const replaced = new Set(this.#placeOfCorrected.values());
    let told = 0;
    this.#telling = new Telling(trace, Int32Array.from(events, (_, place) => (replaced.has(place) ? -1 : told++)), facts);
    this.#isReplaced = new Uint8Array(events.length);
  }

  /** Takes in one more event, in its place. Returns the effects of having learned it. */
  learn({ event, place }: KnownEvent): readonly Effect[] {
    const isLast = event.corrects === undefined && this.#isReplaced[place] === 0 && place > this.#telling.told.frontier;
    const { effects, faults } = isLast ? this.#telling.append(place, event) : this.#telling.edit(this.#editsOf(event, place));
    for (const fault of faults) this.faults.push(fault);
    return effects;
  }

  /** What becomes of the places in the file: a correction takes out what it corrects, and what that one corrected. */
  #editsOf(event: CaseEvent, place: number): Map<number, CaseEvent | undefined> {
    const edits = new Map<number, CaseEvent | undefined>();
    for (const id of this.#correctedBy(event)) {
      const at = this.#placeOfCorrected.get(id);
      // One that this account does not tell.
      if (at === undefined) continue;
      this.#isReplaced[at] = 1;
      edits.set(at, undefined);
    }
    if (this.#isReplaced[place] === 0) edits.set(place, event);
    return edits;
  }

  /** The events that one replaces: the one it corrects, and what that one corrected. */
  #correctedBy(event: CaseEvent): EventId[] {
    const chain: EventId[] = [];
    for (let id = event.corrects; id !== undefined && !chain.includes(id); id = this.#correctionOf.get(id)) chain.push(id);
    return chain;
  }
}

function replayAsKnown(events: readonly CaseEvent[], told: readonly CaseEvent[], facts: AccountFacts): Replayed {
  if (isKnownAtOnce(events)) return replayAsItHappened(told, facts, "known");
  const known = orderAsKnown(events);
  const replay = new KnownReplay(facts, events, new Trace(told, facts));
  const builder = new HistoryBuilder();
  for (const it of known) builder.recordAnew(replay.learn(it));
  const steps = toSteps(known.map(({ event }) => event), known.map(({ day }) => day));
  return { history: builder.finish(facts.account, "known", steps), faults: replay.faults };
}

/** An account replayed as it happened, and what cannot be on either clock. */
export interface ReplayedTwice extends Replayed {
  /** What cannot be as it became known; empty where it already cannot be as it happened. */
  readonly knownFaults: readonly ReplayFault[];
}

/** Replays an account as it happened and, where that has no faults, as it became known: of that only the faults. */
export function replayOnBothClocks(theCase: Case, account: string): ReplayedTwice {
  const events = eventsOfAccount(theCase, account);
  const told = withoutCorrected(events);
  const facts = readAccountFacts(theCase, account, events, told);
  if (isKnownAtOnce(events)) return { ...replayAsItHappened(told, facts, "effective"), knownFaults: [] };
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
  const told = withoutCorrected(events);
  const facts = readAccountFacts(theCase, account, events, told);
  return clock === "effective" ? replayAsItHappened(told, facts, clock) : replayAsKnown(events, told, facts);
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
