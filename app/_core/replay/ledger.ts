import type { Change } from "./change";
import { isExact } from "./share";
import { entitiesOf, type EntityId, type Key, type StakeThing, type Thing, type ThingOf } from "./things";
import type { ThingKind } from "../vocabulary";

/** What stands, to be read. Every reading that decides anything goes through this. */
export interface View {
  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined;
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
  readonly #keysOf = new Map<EntityId, Set<Key>>();
  readonly #holdings = new Map<EntityId, Holdings>();

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    return this.#things.get(key) as ThingOf<K> | undefined;
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
    if (before !== undefined) this.#remove(key, before);
    if (after !== null) this.#add(key, after);
  }

  #read(keys: ReadonlySet<Key> | undefined): Thing[] {
    return keys === undefined ? [] : [...keys].flatMap((key) => this.#things.get(key) ?? []);
  }

  #add(key: Key, thing: Thing): void {
    this.#things.set(key, thing);
    for (const entity of entitiesOf(thing)) addTo(this.#keysOf, entity, key);
    if (thing.of !== "stake") return;
    const holdings = this.#holdings.get(thing.held) ?? { all: new Set(), exact: new Set(), sure: 0 };
    holdings.all.add(key);
    if (isExactStake(thing)) holdings.exact.add(key);
    holdings.sure += thing.percent?.min ?? 0;
    this.#holdings.set(thing.held, holdings);
  }

  #remove(key: Key, thing: Thing): void {
    this.#things.delete(key);
    for (const entity of entitiesOf(thing)) this.#keysOf.get(entity)?.delete(key);
    const holdings = thing.of === "stake" ? this.#holdings.get(thing.held) : undefined;
    if (thing.of !== "stake" || holdings === undefined) return;
    holdings.all.delete(key);
    holdings.exact.delete(key);
    holdings.sure -= thing.percent?.min ?? 0;
  }
}
