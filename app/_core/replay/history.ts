import type { Effect } from "./change";
import type { Decision } from "./decide";
import { Ledger } from "./ledger";
import type { EntityId, Key } from "./things";
import type { Thread, Version } from "./thread";
import type { Day } from "../calendar-day";
import type { CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";

/** One position in the replay: after this event. */
export interface Step {
  readonly event: CaseEvent;
  /** The day on the history's clock, as written. */
  readonly day: string;
  /** Where the step stands on the axis of time. */
  readonly positionDay: Day;
}

/**
 * An account on a clock, replayed once. Step n is after `steps[n - 1]`; step 0 is before the first. For everything that
 * ever stood, `threads` has its versions with the step each begins at, so seeking costs nothing.
 */
export interface History {
  readonly account: string;
  readonly clock: Clock;
  readonly steps: readonly Step[];
  /** `effects[n]` are those of step n; `effects[0]` is empty. */
  readonly effects: readonly (readonly Effect[])[];
  readonly threads: ReadonlyMap<Key, Told>;
  /** Of every entity that anything ever referred to, the threads that did. */
  readonly abouts: ReadonlyMap<EntityId, { readonly threads: readonly Told[] }>;
}

/** All that was ever told under one key. */
type Told = Pick<Thread, "key" | "versions">;

/** The versions of what stands under a key; none where nothing ever did. */
export function versionsUnder({ threads }: History, key: Key): readonly Version[] {
  return threads.get(key)?.versions ?? [];
}

/** A history whose threads are listed by their keys when somebody first asks: a check never does. */
class Replayed implements History {
  #threads: ReadonlyMap<Key, Thread> | undefined;
  #abouts: History["abouts"] | undefined;
  readonly #ledger: Ledger;

  constructor(
    readonly account: string,
    readonly clock: Clock,
    readonly steps: readonly Step[],
    readonly effects: readonly (readonly Effect[])[],
    ledger: Ledger,
  ) {
    this.#ledger = ledger;
  }

  get abouts(): History["abouts"] {
    return (this.#abouts ??= new Map([...this.#ledger.threads.abouts].filter(([, { threads }]) => threads.length > 0)));
  }

  get threads(): ReadonlyMap<Key, Thread> {
    // What came and went within single steps never stood at one.
    return (this.#threads ??= new Map(this.#ledger.told.flatMap((thread) => (thread.latest !== undefined ? [[thread.key, thread]] : []))));
  }
}

/** A list that keeps no room for more: one that grew has room for seventeen. */
function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : list.slice();
}

/** Gathers effects step by step into a history. */
export class HistoryBuilder {
  readonly ledger = new Ledger();
  readonly #effects: (readonly Effect[])[] = [[]];

  /** Makes the effects of the next step stand under their threads. */
  record({ effects, threads }: Pick<Decision, "effects" | "threads">): void {
    const step = this.#effects.length;
    this.#effects.push(trimmed(effects));
    for (let index = 0; index < effects.length; index += 1) this.ledger.tell(threads[index] as Thread, effects[index]?.after ?? null, step);
  }

  /** The same of effects that were made on another ledger. */
  recordAnew(effects: readonly Effect[]): void {
    const threads = effects.flatMap(({ before, after }) => { const thing = after ?? before; return thing === null ? [] : [this.ledger.threads.of(thing)]; });
    this.record({ effects, threads });
  }

  finish(account: string, clock: Clock, steps: readonly Step[]): History {
    return new Replayed(account, clock, steps, this.#effects, this.ledger);
  }
}
