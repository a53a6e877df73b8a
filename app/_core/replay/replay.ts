import { eventsOfAccount, positionDays, readAccountFacts, withoutCorrected } from "./account-events";
import { reverseChanges, squashChanges, type Change, type Effect } from "./change";
import { decide } from "./decide";
import type { AccountFacts } from "./draft";
import { HistoryBuilder, type History, type Step } from "./history";
import { orderAsKnown } from "./known-order";
import { Ledger } from "./ledger";
import type { ReplayFault } from "./replay-fault";
import type { RuleId } from "./rules";
import type { EventId, Key } from "./things";
import type { Case, CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";

/** What replaying gives: the history, and what in it cannot be. */
export interface Replayed {
  readonly history: History;
  readonly faults: readonly ReplayFault[];
}

function write(ledger: Ledger, changes: readonly Change[]): void {
  for (const change of changes) ledger.write(change);
}

function replayAsItHappened(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  const told = withoutCorrected(events);
  const ledger = new Ledger();
  const builder = new HistoryBuilder();
  const faults: ReplayFault[] = [];
  for (const event of told) {
    const decision = decide(ledger, event, facts);
    write(ledger, decision.effects);
    builder.record(decision.effects);
    faults.push(...decision.faults);
  }
  const positions = positionDays(told.map(({ effective }) => effective));
  const steps = told.map((event, index): Step => ({ event, day: event.effective, positionDay: positions[index] ?? "" }));
  return { history: builder.finish(facts.account, "effective", steps), faults };
}

interface Played {
  readonly event: CaseEvent;
  readonly effects: readonly Effect[];
}

/** What changed between two replays, each change with the rule by which the learned event touched its key, else the last that did. */
function revisions(moves: readonly Change[], replayed: readonly Effect[], learned: readonly Effect[]): Effect[] {
  const rules = new Map<Key, RuleId>([...replayed, ...learned].map(({ key, rule }) => [key, rule]));
  return squashChanges(moves).map((change) => ({ ...change, rule: rules.get(change.key) ?? "K1" }));
}

/** The public's knowledge at one moment: the events known, in file order, replayed. */
class KnownReplay {
  readonly #ledger = new Ledger();
  readonly faults: ReplayFault[] = [];
  #played: Played[] = [];
  readonly #corrected = new Set<EventId>();

  constructor(
    readonly facts: AccountFacts,
    /** What each correction corrects. */
    readonly correctionOf: ReadonlyMap<EventId, EventId>,
  ) {}

  /** Takes in one more event, in its place, and replays what follows. Returns the effects of having learned it. */
  learn(event: CaseEvent): Effect[] {
    const corrected = this.#correctedBy(event);
    for (const id of corrected) this.#corrected.add(id);
    const first = Math.min(...[event.id, ...corrected].map((id) => this.#playedIndex(id)));
    const undone = this.#played.splice(first);
    const known = this.#inFileOrder([...undone.map((played) => played.event), event]);
    const ahead = known.filter(({ id }) => !this.#corrected.has(id));
    if (undone.length === 0) return this.#play(ahead);
    const undoing = reverseChanges(undone.flatMap(({ effects }) => effects));
    write(this.#ledger, undoing);
    const forward = this.#play(ahead);
    const own = this.#played[this.#playedIndex(event.id)];
    return revisions([...undoing, ...forward], forward, own?.event === event ? own.effects : []);
  }

  /** The events that one replaces: the one it corrects, and what that one corrected. */
  #correctedBy(event: CaseEvent): EventId[] {
    const chain: EventId[] = [];
    for (let id = event.corrects; id !== undefined && !chain.includes(id); id = this.correctionOf.get(id)) chain.push(id);
    return chain;
  }

  #inFileOrder(events: readonly CaseEvent[]): CaseEvent[] {
    return [...events].sort((a, b) => this.#fileOrder(a.id) - this.#fileOrder(b.id));
  }

  #fileOrder(id: EventId): number {
    return this.facts.orderOf.get(id) ?? 0;
  }

  /** Where an event stands among those played, or would stand. */
  #playedIndex(id: EventId): number {
    const order = this.#fileOrder(id);
    let [low, high] = [0, this.#played.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#played[middle];
      if (there !== undefined && this.#fileOrder(there.event.id) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #play(events: readonly CaseEvent[]): Effect[] {
    const all: Effect[] = [];
    for (const event of events) {
      const { effects, faults } = decide(this.#ledger, event, this.facts);
      write(this.#ledger, effects);
      this.#played.push({ event, effects });
      for (const effect of effects) all.push(effect);
      for (const fault of faults) this.faults.push(fault);
    }
    return all;
  }
}

function replayAsKnown(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  const known = orderAsKnown(events);
  const corrections = events.flatMap((event): [EventId, EventId][] => (event.corrects === undefined ? [] : [[event.id, event.corrects]]));
  const replay = new KnownReplay(facts, new Map(corrections));
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
