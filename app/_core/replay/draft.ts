import type { Effect } from "./change";
import { isExactStake, type View } from "./ledger";
import type { ReplayFault, ReplayFaultCode } from "./replay-fault";
import type { RuleId } from "./rules";
import {
  entitiesOf,
  isStanding,
  key as keys,
  keyOf,
  sameThing,
  type EntityId,
  type EntityThing,
  type EventId,
  type FacilityThing,
  type Key,
  type StakeThing,
  type Thing,
  type ThingOf,
} from "./things";
import type { Entity } from "../timeline/case";
import type { ThingKind } from "../vocabulary";

/** What deciding needs to know of the account beside what stands. */
export interface AccountFacts {
  readonly account: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The entities whose coming into being the account tells, each with the event that tells it. */
  readonly formedBy: ReadonlyMap<EntityId, EventId>;
  /** The place of each event in the order of the file. */
  readonly orderOf: ReadonlyMap<EventId, number>;
}

/** What is said of a fault where it is found. */
export type FaultWords = Pick<ReplayFault, "expected" | "found" | "advice"> & {
  readonly subject: string;
  readonly path?: readonly (string | number)[];
};

/**
 * One event being decided: reads see what was drafted before, nothing is written to what stands.
 * So the stages of a merger each see what the one before left.
 */
export class Draft {
  readonly effects: Effect[] = [];
  readonly faults: ReplayFault[] = [];
  readonly #drafted = new Map<Key, Thing | null>();
  /** What was drafted of each entity, as far as `#indexed` of the effects: few events ever ask. */
  readonly #draftedOf = new Map<EntityId, Set<Key>>();
  #indexed = 0;

  constructor(
    readonly view: View,
    readonly event: { readonly id: EventId; readonly effective: string },
    readonly facts: AccountFacts,
  ) {}

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    const drafted = this.#drafted.size === 0 ? undefined : this.#drafted.get(key);
    return drafted === undefined ? this.view.get(key) : ((drafted ?? undefined) as ThingOf<K> | undefined);
  }

  thingsOf(entity: EntityId): Thing[] {
    return this.#overlay(this.view.thingsOf(entity), entity, (thing): thing is Thing => entitiesOf(thing).includes(entity));
  }

  /** Everything of one kind that refers to the entity. */
  of<K extends ThingKind>(kind: K, entity: EntityId): ThingOf<K>[] {
    return this.thingsOf(entity).filter((thing): thing is ThingOf<K> => thing.of === kind);
  }

  /** The entity, standing or ended; undefined when it never entered. */
  entity(id: EntityId): EntityThing | undefined {
    return this.#drafted.size === 0 ? this.view.entity(id) : this.get(keys.entity(id));
  }

  stands(id: EntityId): boolean {
    return isStanding(this.entity(id));
  }

  stake(owner: EntityId, held: EntityId): StakeThing | undefined {
    return this.get(keys.stake(owner, held));
  }

  facility(id: string): FacilityThing | undefined {
    return this.get(keys.facility(id));
  }

  stakesIn(held: EntityId): StakeThing[] {
    return this.#overlay(this.view.stakesIn(held), held, (thing): thing is StakeThing => thing.of === "stake" && thing.held === held);
  }

  exactStakesIn(held: EntityId): StakeThing[] {
    const isExactIn = (thing: Thing): thing is StakeThing => thing.of === "stake" && thing.held === held && isExactStake(thing);
    return this.#overlay(this.view.exactStakesIn(held), held, isExactIn);
  }

  stakesBy(owner: EntityId): StakeThing[] {
    return this.of("stake", owner).filter((stake) => stake.owner === owner);
  }

  /** The name an entity bears now; its id where it never entered. */
  nameOf(id: EntityId): string {
    return this.entity(id)?.name ?? this.facts.entities.get(id)?.name ?? id;
  }

  /** Makes a thing stand, by a rule. What already stands just so makes no effect. */
  put(thing: Thing, rule: RuleId): void {
    this.#record(keyOf(thing), thing, rule);
  }

  /** Makes a thing no longer stand, by a rule. */
  drop(thing: Thing, rule: RuleId): void {
    this.#record(keyOf(thing), null, rule);
  }

  fault(code: ReplayFaultCode, { subject, path = [], expected, found, advice }: FaultWords): void {
    this.faults.push({ code, account: this.facts.account, event: this.event.id, path, subject, expected, found, advice });
  }

  /** What stands, with what was drafted of the entity in its place. */
  #overlay<T extends Thing>(standing: T[], entity: EntityId, belongs: (thing: Thing) => thing is T): T[] {
    const touched = this.#touchedOf(entity);
    if (touched === undefined) return standing;
    const kept = standing.filter((thing) => !this.#drafted.has(keyOf(thing)));
    for (const key of touched) {
      const drafted = this.#drafted.get(key) ?? null;
      if (drafted !== null && belongs(drafted)) kept.push(drafted);
    }
    return kept;
  }

  #touchedOf(entity: EntityId): ReadonlySet<Key> | undefined {
    for (; this.#indexed < this.effects.length; this.#indexed += 1) {
      const { key, before, after } = this.effects[this.#indexed] as Effect;
      for (const id of [before, after].flatMap((thing) => (thing === null ? [] : entitiesOf(thing)))) {
        const touched = this.#draftedOf.get(id);
        if (touched === undefined) this.#draftedOf.set(id, new Set([key]));
        else touched.add(key);
      }
    }
    return this.#draftedOf.get(entity);
  }

  #record(key: Key, after: Thing | null, rule: RuleId): void {
    const before = this.get(key) ?? null;
    if (sameThing(before, after)) return;
    this.effects.push({ key, before, after, rule });
    this.#drafted.set(key, after);
  }
}
