import { isExact } from "./share";
import { Thread } from "./thread";
import { key, type EntityId, type Key, type StakeThing } from "./things";

/** Whether a stake states an exact share or exact votes. */
export function isExactStake(stake: StakeThing): boolean {
  return isExact(stake.percent) || isExact(stake.votes);
}

/** The stakes in one company, kept beside the things so that a company with thousands of holders costs an event no more than one. */
export class Holdings {
  /** May name a thread twice, or one that no longer stands: a reading clears that away. */
  readonly all: Thread<"stake">[] = [];
  /** The same of exact ones. */
  readonly exact: Thread<"stake">[] = [];
  /** Millionths of a percent surely held. */
  sure = 0;

  /** Notes that a stake stands otherwise. */
  note(thread: Thread<"stake">, before: StakeThing | null, after: StakeThing | null): void {
    this.sure += (after?.percent?.min ?? 0) - (before?.percent?.min ?? 0);
    if (after === null) return;
    if (before === null) this.all.push(thread);
    if (isExactStake(after) && !(before !== null && isExactStake(before))) this.exact.push(thread);
  }
}

/** All that refers to one entity. */
export class About {
  /** The entity's own thread, which has nothing to tell of one that never entered. */
  readonly own: Thread<"entity">;
  /** Whether the entity stands now: kept here because every event asks it of all whom it names. */
  stands = false;
  readonly holdings = new Holdings();
  /** The number of its first mark; below zero before anything looked. */
  mark = -1;
  /** Those that refer to it now; may name a thread twice, or one that no longer does: a reading clears that away. */
  readonly standing: Thread[] = [];
  readonly #ever: Thread[] = [];
  #mayRepeat = false;
  #stakes: Map<About, Thread<"stake">> | undefined;
  #others: Map<Key, Thread> | undefined;

  constructor(readonly id: EntityId) {
    this.own = new Thread(key.entity(id));
  }

  /** Every thread of which a version ever referred to the entity, each once, in the order in which each first did. */
  get threads(): readonly Thread[] {
    return this.#mayRepeat ? [...new Set(this.#ever)] : this.#ever;
  }

  /** Notes that a thread refers to the entity from now on; `isFirst` where it never stood before. */
  refer(thread: Thread, isFirst: boolean): void {
    this.standing.push(thread);
    this.#ever.push(thread);
    if (!isFirst) this.#mayRepeat = true;
  }

  /** The thread of what the entity holds in another. */
  stakeIn(held: About): Thread<"stake"> {
    const stakes = (this.#stakes ??= new Map());
    let thread = stakes.get(held);
    if (thread === undefined) stakes.set(held, (thread = new Thread(key.stake(this.id, held.id), this, held)));
    return thread;
  }

  /** The thread under a key that begins with the entity. */
  threadUnder<K extends "office" | "listing" | "succession">(its: Key<K>): Thread<K> {
    const others = (this.#others ??= new Map());
    let thread = others.get(its);
    if (thread === undefined) others.set(its, (thread = new Thread<K>(its)));
    return thread as Thread<K>;
  }
}
