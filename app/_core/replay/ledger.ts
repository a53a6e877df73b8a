import { isExactStake } from "./about";
import type { Change } from "./change";
import { entitiesOf, refersAlike, refersTo } from "./referring";
import { isStanding, type EntityId, type EntityThing, type Key, type StakeThing, type Thing, type ThingOf } from "./things";
import type { Thread } from "./thread";
import { Threads } from "./threads";
import type { ThingKind } from "../vocabulary";

/** What stands, to be read. Every reading that decides anything goes through this. */
export interface View {
  readonly threads: Threads;
  /** What stands under a thread; null where nothing does. */
  read<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | null;
  /** Whether an entity stands: it was formed or named, and has not ended. */
  stands(entity: EntityId): boolean;
  /** The threads under which something stands that refers to the entity, itself included. Nothing may rest on the order. */
  threadsOf(entity: EntityId): readonly Thread[];
  /** Those of the stakes that anybody holds in a company. */
  stakesIn(held: EntityId): readonly Thread<"stake">[];
  /** Those of the stakes in a company of which the economic share or the votes are exact. */
  exactStakesIn(held: EntityId): readonly Thread<"stake">[];
  /** The shares in a company that are surely held: exact ones and the lower ends of ranges, in millionths of a percent. */
  sureSharesIn(held: EntityId): number;
}

/** What stands now: the one mutable thing of the replay. `tell` is the only way it changes. */
export class Ledger implements View {
  readonly threads = new Threads();
  /** The threads of all that ever stood, in the order in which each first did. */
  readonly told: Thread[] = [];
  #readings = 0;

  read<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | null {
    return thread.now;
  }

  stands(entity: EntityId): boolean {
    return this.threads.about(entity).stands;
  }

  threadsOf(entity: EntityId): readonly Thread[] {
    return this.#clear(this.threads.about(entity).standing, (thing) => refersTo(thing, entity));
  }

  stakesIn(held: EntityId): readonly Thread<"stake">[] {
    return this.#clear(this.threads.about(held).holdings.all, () => true);
  }

  exactStakesIn(held: EntityId): readonly Thread<"stake">[] {
    return this.#clear(this.threads.about(held).holdings.exact, isExactStake);
  }

  sureSharesIn(held: EntityId): number {
    return this.threads.about(held).holdings.sure;
  }

  /** The entity, standing or ended; undefined where it never entered. */
  entity(id: EntityId): EntityThing | undefined {
    return this.threads.entity(id).now ?? undefined;
  }

  /** Everything that stands and refers to the entity, itself included. */
  thingsOf(entity: EntityId): Thing[] {
    return this.threadsOf(entity).flatMap(({ now }) => now ?? []);
  }

  /** Makes a thing stand under a thread, or nothing; `step` is what the thread remembers it by, where it is to. */
  tell(thread: Thread, after: Thing | null, step?: number): void {
    const before = thread.now;
    thread.now = after;
    const isFirst = !thread.hasStood;
    if (isFirst) this.told.push(thread);
    thread.hasStood = true;
    if (step !== undefined) thread.tell(step, after);
    if (after !== null && (before === null || !refersAlike(before, after))) this.#refer(thread, after, isFirst);
    const told = after ?? before;
    if (told?.of === "entity") this.threads.about(told.id).stands = after !== null && isStanding(told);
    thread.held?.holdings.note(thread as Thread<"stake">, before as StakeThing | null, after as StakeThing | null);
  }

  /** Makes a change stand. */
  write({ before, after }: Pick<Change, "before" | "after">): void {
    const thing = after ?? before;
    if (thing !== null) this.tell(this.threads.of(thing), after);
  }

  /** All that stands, by key. */
  everything(): Map<Key, Thing> {
    return new Map(this.told.flatMap(({ key, now }): [Key, Thing][] => (now === null ? [] : [[key, now]])));
  }

  #refer(thread: Thread, thing: Thing, isFirst: boolean): void {
    if (thread.owner === undefined) {
      for (const id of entitiesOf(thing)) this.threads.about(id).refer(thread, isFirst);
      return;
    }
    thread.owner.refer(thread, isFirst);
    if (thread.held !== thread.owner) thread.held?.refer(thread, isFirst);
  }

  /** Leaves in a list the threads under which something stands that belongs there, each once. */
  #clear<K extends ThingKind>(threads: Thread<K>[], belongs: (thing: ThingOf<K>) => boolean): readonly Thread<K>[] {
    const reading = (this.#readings += 1);
    let kept = 0;
    for (const thread of threads) {
      if (thread.now === null || thread.reading === reading || !belongs(thread.now)) continue;
      thread.reading = reading;
      threads[kept] = thread;
      kept += 1;
    }
    threads.length = kept;
    return threads;
  }
}
