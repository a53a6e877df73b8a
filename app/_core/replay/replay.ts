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
  readonly order: number;
  readonly effects: readonly Effect[];
}

/** What changed between two replays, each change with the rule that last touched its key. */
function revisions(moves: readonly Change[], replayed: readonly Effect[]): Effect[] {
  const rules = new Map<Key, RuleId>(replayed.map(({ key, rule }) => [key, rule]));
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
    readonly orderOf: ReadonlyMap<EventId, number>,
  ) {}

  /** Takes in one more event, in its place, and replays what follows. Returns the effects of having learned it. */
  learn(event: CaseEvent): Effect[] {
    const order = this.orderOf.get(event.id) ?? 0;
    const place = this.#placeOf(order);
    const corrected = event.corrects === undefined ? undefined : this.orderOf.get(event.corrects);
    const first = corrected === undefined ? place : Math.min(place, this.#placeOf(corrected));
    const undone = this.#played.splice(first);
    const kept = undone.filter((played) => played.order !== corrected).map((played) => played.event);
    const ahead = this.#corrected.has(event.id) ? kept : this.#inFileOrder([...kept, event]);
    if (undone.length === 0) return this.#play(ahead);
    const back = undone.flatMap(({ effects }) => effects);
    const undoing = reverseChanges(back);
    write(this.#ledger, undoing);
    const forward = this.#play(ahead);
    return revisions([...undoing, ...forward], forward);
  }

  #inFileOrder(events: readonly CaseEvent[]): CaseEvent[] {
    return [...events].sort((a, b) => (this.orderOf.get(a.id) ?? 0) - (this.orderOf.get(b.id) ?? 0));
  }

  #placeOf(order: number): number {
    let [low, high] = [0, this.#played.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#played[middle]?.order ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #play(events: readonly CaseEvent[]): Effect[] {
    const all: Effect[] = [];
    for (const event of events) {
      if (event.corrects !== undefined) this.#corrected.add(event.corrects);
      const { effects, faults } = decide(this.#ledger, event, this.facts);
      write(this.#ledger, effects);
      this.#played.push({ event, order: this.orderOf.get(event.id) ?? 0, effects });
      all.push(...effects);
      this.faults.push(...faults);
    }
    return all;
  }
}

function replayAsKnown(events: readonly CaseEvent[], facts: AccountFacts): Replayed {
  const known = orderAsKnown(events);
  const replay = new KnownReplay(facts, new Map(events.map(({ id }, order) => [id, order])));
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
