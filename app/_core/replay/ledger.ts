import type { Change } from "./change";
import { isExact } from "./share";
import { entitiesOf, refersAlike, type EntityId, type EntityThing, type Key, type StakeThing, type Thing, type ThingOf } from "./things";
import type { ThingKind } from "../vocabulary";

/** What stands, to be read. Every reading that decides anything goes through this. */
export interface View {
  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined;
  /** The entity, standing or ended: the same as by its key, and asked for so often that it is read without making one. */
  entity(id: EntityId): EntityThing | undefined;
  /** Everything that stands and refers to the entity, itself included. Nothing may rest on the order. */
  thingsOf(entity: EntityId): Thing[];
  /** The stakes that anybody holds in a company. */
  stakesIn(held: EntityId): StakeThing[];
  /** Those of them whose economic share or votes are exact. */
  exactStakesIn(held: EntityId): StakeThing[];
  /** The shares in a company that are surely held: exact ones and the lower ends of ranges, in millionths of a percent. */
  sureSharesIn(held: EntityId): number;
}

/** Whether a stake states an exact share or exact votes. */
export function isExactStake(stake: StakeThing): boolean {
  return isExact(stake.percent) || isExact(stake.votes);
}

/** What is held in one company, kept beside the things so that a company with thousands of holders costs no more than one. */
interface Holdings {
  readonly all: Set<Key>;
  readonly exact: Set<Key>;
  sure: number;
}

function addTo<K>(index: Map<K, Set<Key>>, at: K, key: Key): void {
  const keys = index.get(at);
  if (keys === undefined) index.set(at, new Set([key]));
  else keys.add(key);
}

/** What stands now: the one mutable thing of the replay. `write` is the only way it changes. */
export class Ledger implements View {
  readonly #things = new Map<Key, Thing>();
  readonly #entities = new Map<EntityId, EntityThing>();
  readonly #keysOf = new Map<EntityId, Set<Key>>();
  readonly #holdings = new Map<EntityId, Holdings>();

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    return this.#things.get(key) as ThingOf<K> | undefined;
  }

  entity(id: EntityId): EntityThing | undefined {
    return this.#entities.get(id);
  }

  thingsOf(entity: EntityId): Thing[] {
    return this.#read(this.#keysOf.get(entity));
  }

  stakesIn(held: EntityId): StakeThing[] {
    return this.#read(this.#holdings.get(held)?.all) as StakeThing[];
  }

  exactStakesIn(held: EntityId): StakeThing[] {
    return this.#read(this.#holdings.get(held)?.exact) as StakeThing[];
  }

  sureSharesIn(held: EntityId): number {
    return this.#holdings.get(held)?.sure ?? 0;
  }

  /** Makes a change stand, whatever stood under its key before. */
  write({ key, after }: Pick<Change, "key" | "after">): void {
    const before = this.#things.get(key);
    if (after === null) this.#things.delete(key);
    else this.#things.set(key, after);
    if (before === undefined || after === null || !refersAlike(before, after)) {
      if (before !== undefined) for (const entity of entitiesOf(before)) this.#keysOf.get(entity)?.delete(key);
      if (after !== null) for (const entity of entitiesOf(after)) addTo(this.#keysOf, entity, key);
    }
    if (after?.of === "entity") this.#entities.set(after.id, after);
    else if (before?.of === "entity") this.#entities.delete(before.id);
    if (before?.of === "stake") this.#removeStake(key, before);
    if (after?.of === "stake") this.#addStake(key, after);
  }

  #read(keys: ReadonlySet<Key> | undefined): Thing[] {
    const things: Thing[] = [];
    for (const key of keys ?? []) {
      const thing = this.#things.get(key);
      if (thing !== undefined) things.push(thing);
    }
    return things;
  }

  #addStake(key: Key, stake: StakeThing): void {
    let holdings = this.#holdings.get(stake.held);
    if (holdings === undefined) this.#holdings.set(stake.held, (holdings = { all: new Set(), exact: new Set(), sure: 0 }));
    holdings.all.add(key);
    if (isExactStake(stake)) holdings.exact.add(key);
    holdings.sure += stake.percent?.min ?? 0;
  }

  #removeStake(key: Key, stake: StakeThing): void {
    const holdings = this.#holdings.get(stake.held);
    if (holdings === undefined) return;
    holdings.all.delete(key);
    holdings.exact.delete(key);
    holdings.sure -= stake.percent?.min ?? 0;
  }
}
