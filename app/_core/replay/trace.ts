import type { About } from "./about";
import { decide, type Decision } from "./decide";
import type { AccountFacts } from "./account-facts";
import { firstIndexWhere } from "./first-index";
import { HistoryBuilder } from "./history";
import type { Ledger, View } from "./ledger";
import type { ThingOf } from "./things";
import type { Thread } from "./thread";
import type { CaseEvent } from "../timeline/case";
import type { ThingKind } from "../vocabulary";

/** Something that a decision can look at, by its number: a thread, all that refers to an entity, its holders, the sum of what is sure. */
export type Mark = number;

/** Numbers in a row that takes in more. */
class Row {
  #numbers = new Int32Array(1024);
  length = 0;

  at(index: number): number {
    return this.#numbers[index] ?? -1;
  }

  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }
}

/** Numbers what can be looked at, and notes which decision looked at what. */
export class Readings {
  readonly #marks = new Row();
  /** Where the readings of each decision begin. */
  readonly #from = new Row();
  /** The last reading of each mark. */
  readonly #latest = new Row();
  #begun = 0;
  #readers: { readonly from: Int32Array; readonly by: Int32Array } | undefined;

  ofThread(thread: Thread): Mark {
    if (thread.mark < 0) thread.mark = this.#number(1);
    return thread.mark;
  }

  ofThings(about: About): Mark {
    if (about.mark < 0) about.mark = this.#number(3);
    return about.mark;
  }

  ofHolders(about: About): Mark {
    return this.ofThings(about) + 1;
  }

  ofSum(about: About): Mark {
    return this.ofThings(about) + 2;
  }

  /** Begins the readings of the next decision. */
  begin(): void {
    this.#begun = this.#marks.length;
    this.#from.push(this.#begun);
  }

  note(mark: Mark): void {
    if (this.#latest.at(mark) >= this.#begun) return;
    this.#latest.set(mark, this.#marks.length);
    this.#marks.push(mark);
  }

  /** Whether a decision looked at any of some marks, of which each has how often it is one of them. */
  looksAtAny(index: number, counts: readonly number[]): boolean {
    const end = this.#endOf(index);
    for (let at = this.#from.at(index); at < end; at += 1) if ((counts[this.#marks.at(at)] ?? 0) > 0) return true;
    return false;
  }

  /** The decisions from one up to, and without, another that looked at a mark, ascending. Asked for only when all have been made. */
  readersWithin(mark: Mark, first: number, end: number): number[] {
    const { from, by } = (this.#readers ??= this.#listReaders());
    const [begin, count] = mark < this.#latest.length ? [from[mark] ?? 0, (from[mark + 1] ?? 0) - (from[mark] ?? 0)] : [0, 0];
    const within: number[] = [];
    for (let at = firstIndexWhere(count, (index) => (by[begin + index] ?? 0) >= first); at < count; at += 1) {
      const reader = by[begin + at] ?? 0;
      if (reader >= end) break;
      within.push(reader);
    }
    return within;
  }

  #number(count: number): Mark {
    const mark = this.#latest.length;
    for (let index = 0; index < count; index += 1) this.#latest.push(-1);
    return mark;
  }

  #endOf(index: number): number {
    return index + 1 < this.#from.length ? this.#from.at(index + 1) : this.#marks.length;
  }

  #listReaders(): { from: Int32Array; by: Int32Array } {
    const from = new Int32Array(this.#latest.length + 1);
    for (let at = 0; at < this.#marks.length; at += 1) from[this.#marks.at(at) + 1] = (from[this.#marks.at(at) + 1] ?? 0) + 1;
    for (let mark = 1; mark < from.length; mark += 1) from[mark] = (from[mark] ?? 0) + (from[mark - 1] ?? 0);
    const by = new Int32Array(this.#marks.length);
    const next = from.slice();
    for (let index = 0; index < this.#from.length; index += 1) {
      const end = this.#endOf(index);
      for (let at = this.#from.at(index); at < end; at += 1) {
        const mark = this.#marks.at(at);
        by[next[mark] ?? 0] = index;
        next[mark] = (next[mark] ?? 0) + 1;
      }
    }
    return { from, by };
  }
}

/** What stands now, with every look at it noted. */
class TracedView implements View {
  readonly threads;

  constructor(readonly ledger: Ledger, readonly readings: Readings) {
    this.threads = ledger.threads;
  }

  read<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | null {
    this.readings.note(this.readings.ofThread(thread));
    return thread.now;
  }

  stands(entity: string) {
    const about = this.threads.about(entity);
    this.readings.note(this.readings.ofThread(about.own));
    return about.stands;
  }

  threadsOf(entity: string) {
    this.readings.note(this.readings.ofThings(this.threads.about(entity)));
    return this.ledger.threadsOf(entity);
  }

  stakesIn(held: string) {
    this.readings.note(this.readings.ofHolders(this.threads.about(held)));
    return this.ledger.stakesIn(held);
  }

  exactStakesIn(held: string) {
    this.readings.note(this.readings.ofHolders(this.threads.about(held)));
    return this.ledger.exactStakesIn(held);
  }

  sureSharesIn(held: string) {
    this.readings.note(this.readings.ofSum(this.threads.about(held)));
    return this.ledger.sureSharesIn(held);
  }
}

/** What an event truly made. */
type TrueDecision = Pick<Decision, "effects" | "threads" | "faults"> & { readonly event: CaseEvent };

/** A replay as it happened, with what each decision looked at and made: what the known clock starts from. */
export class Trace {
  readonly builder = new HistoryBuilder();
  readonly readings = new Readings();
  readonly decisions: TrueDecision[] = [];

  /** `told`: the events without those that are corrected. */
  constructor(told: readonly CaseEvent[], facts: AccountFacts) {
    const view = new TracedView(this.builder.ledger, this.readings);
    for (const event of told) {
      this.readings.begin();
      const { effects, threads, faults } = decide(view, event, facts);
      this.builder.record({ effects, threads });
      this.decisions.push({ event, effects, threads, faults });
    }
  }
}
