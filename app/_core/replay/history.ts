import { squashChanges, type Effect } from "./change";
import { entitiesOf, refersAlike, type EntityId, type Key, type Thing } from "./things";
import type { Day } from "../calendar-day";
import type { CaseEvent } from "../timeline/case";
import type { Clock } from "../vocabulary";

/** One version of a thing: what stands under its key from a step on; null where nothing does. */
export interface Version {
  readonly step: number;
  readonly thing: Thing | null;
}

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
 * ever stood, `threads` lists its versions with the step each begins at, so seeking costs nothing.
 */
export interface History {
  readonly account: string;
  readonly clock: Clock;
  readonly steps: readonly Step[];
  /** `effects[n]` are those of step n; `effects[0]` is empty. */
  readonly effects: readonly (readonly Effect[])[];
  readonly threads: ReadonlyMap<Key, readonly Version[]>;
  /** Every key under which something ever referred to the entity. */
  readonly keysOf: ReadonlyMap<EntityId, readonly Key[]>;
}

/** Gathers effects step by step into a history. */
export class HistoryBuilder {
  readonly #effects: (readonly Effect[])[] = [[]];
  readonly #threads = new Map<Key, Version[]>();
  readonly #keysOf = new Map<EntityId, Set<Key>>();

  /** Records the effects of the next step. */
  record(effects: readonly Effect[]): void {
    const step = this.#effects.length;
    this.#effects.push(effects);
    for (const { key, after } of effects.length === 1 ? effects : squashChanges(effects)) {
      const thread = this.#threads.get(key);
      const earlier = thread?.at(-1)?.thing ?? null;
      if (thread === undefined) this.#threads.set(key, [{ step, thing: after }]);
      else thread.push({ step, thing: after });
      if (after !== null && (earlier === null || !refersAlike(earlier, after))) this.#note(key, entitiesOf(after));
    }
  }

  #note(key: Key, entities: readonly EntityId[]): void {
    for (const entity of entities) {
      const keys = this.#keysOf.get(entity);
      if (keys === undefined) this.#keysOf.set(entity, new Set([key]));
      else keys.add(key);
    }
  }

  finish(account: string, clock: Clock, steps: readonly Step[]): History {
    const keysOf = new Map([...this.#keysOf].map(([entity, keys]) => [entity, [...keys]]));
    return { account, clock, steps, effects: this.#effects, threads: this.#threads, keysOf };
  }
}
