import type { About } from "./about";
import { decide, type Decision } from "./decide";
import type { AccountFacts } from "./draft";
import { HistoryBuilder } from "./history";
import type { Ledger, View } from "./ledger";
import type { ThingOf } from "./things";
import type { Thread } from "./thread";
import type { CaseEvent } from "../timeline/case";
import type { ThingKind } from "../vocabulary";

/** Something that a decision can look at, by its number: a thread, all that refers to an entity, its holders, the sum of what is sure. */
export type Mark = number;

/** Numbers what can be looked at, and notes which decision looked at what. */
export class Readings {
  readonly #marks: Mark[] = [];
  /** Where the readings of each decision begin. */
  readonly #from: number[] = [];
  /** The last reading of each mark. */
  readonly #latest: number[] = [];
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
    if ((this.#latest[mark] ?? -1) >= this.#begun) return;
    this.#latest[mark] = this.#marks.length;
    this.#marks.push(mark);
  }

  /** Whether a decision looked at any of some marks, of which each has how often it is one of them. */
  looksAtAny(index: number, counts: readonly number[]): boolean {
    const end = this.#from[index + 1] ?? this.#marks.length;
    for (let at = this.#from[index] ?? end; at < end; at += 1) if ((counts[this.#marks[at] ?? -1] ?? 0) > 0) return true;
    return false;
  }

  /** The decisions that looked at a mark, ascending. Asked for only when all have been made. */
  readersOf(mark: Mark): Int32Array {
    const { from, by } = (this.#readers ??= this.#listReaders());
    return mark < this.#latest.length ? by.subarray(from[mark], from[mark + 1]) : by.subarray(0, 0);
  }

  #number(count: number): Mark {
    const mark = this.#latest.length;
    for (let index = 0; index < count; index += 1) this.#latest.push(-1);
    return mark;
  }

  #listReaders(): { from: Int32Array; by: Int32Array } {
    const from = new Int32Array(this.#latest.length + 1);
    for (const mark of this.#marks) from[mark + 1] = (from[mark + 1] ?? 0) + 1;
    for (let mark = 1; mark < from.length; mark += 1) from[mark] = (from[mark] ?? 0) + (from[mark - 1] ?? 0);
    const by = new Int32Array(this.#marks.length);
    const next = from.slice();
    for (let index = 0; index < this.#from.length; index += 1) {
      const end = this.#from[index + 1] ?? this.#marks.length;
      for (let at = this.#from[index] ?? end; at < end; at += 1) {
        const mark = this.#marks[at] ?? 0;
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

/** A replay as it happened, with what each decision looked at and made: what the known clock starts from. */
export class Trace {
  readonly builder = new HistoryBuilder();
  readonly readings = new Readings();
  readonly decisions: Pick<Decision, "effects" | "threads" | "faults">[] = [];

  /** `told`: the events without those that are corrected. */
  constructor(told: readonly CaseEvent[], facts: AccountFacts) {
    const view = new TracedView(this.builder.ledger, this.readings);
    for (const event of told) {
      this.readings.begin();
      const { effects, threads, faults } = decide(view, event, facts);
      this.builder.record({ effects, threads });
      this.decisions.push({ effects, threads, faults });
    }
  }
}
