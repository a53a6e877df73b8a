import { isExactStake } from "./about";
import type { View } from "./ledger";
import { refersTo } from "./referring";
import type { Telling } from "./telling";
import { isStanding, type EntityId, type ThingOf } from "./things";
import type { Thread } from "./thread";
import type { Threads } from "./threads";
import type { ThingKind } from "../vocabulary";

/** What is told to stand before the event at a place, which is noted as having looked. */
export class PlaceView implements View {
  readonly threads: Threads;

  constructor(readonly telling: Telling, readonly place: number) {
    this.threads = telling.told.threads;
  }

  read<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | null {
    this.telling.noteReading(this.telling.trace.readings.ofThread(thread), this.place);
    return this.#before(thread);
  }

  stands(entity: EntityId): boolean {
    return isStanding(this.read(this.threads.entity(entity)) ?? undefined);
  }

  threadsOf(entity: EntityId): readonly Thread[] {
    this.telling.noteReading(this.telling.trace.readings.ofThings(this.threads.about(entity)), this.place);
    return [...this.telling.told.threadsEverOf(entity)].filter((thread) => {
      const thing = this.#before(thread);
      return thing !== null && refersTo(thing, entity);
    });
  }

  stakesIn(held: EntityId): readonly Thread<"stake">[] {
    this.telling.noteReading(this.telling.trace.readings.ofHolders(this.threads.about(held)), this.place);
    return [...this.telling.told.stakesEverIn(held)].filter((thread) => this.#before(thread) !== null);
  }

  exactStakesIn(held: EntityId): readonly Thread<"stake">[] {
    return this.stakesIn(held).filter((thread) => {
      const stake = this.#before(thread);
      return stake !== null && isExactStake(stake);
    });
  }

  /** Is looked at by whoever moves a stake; what became too much is decided anew by the sum itself. */
  sureSharesIn(held: EntityId): number {
    return this.telling.sureBefore(held, this.place);
  }

  #before<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | null {
    return this.telling.told.before(thread, this.place) as ThingOf<K> | null;
  }
}
