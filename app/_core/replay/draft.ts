import type { Change, Effect } from "./change";
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
export class Draft implements View {
  readonly effects: Effect[] = [];
  readonly faults: ReplayFault[] = [];
  readonly #drafted = new Map<Key, Thing | null>();
  readonly #draftedOf = new Map<EntityId, Set<Key>>();
  readonly #draftedSure = new Map<EntityId, number>();

  constructor(
    readonly view: View,
    readonly event: { readonly id: EventId; readonly effective: string },
    readonly facts: AccountFacts,
  ) {}

  get<K extends ThingKind>(key: Key<K>): ThingOf<K> | undefined {
    const drafted = this.#drafted.get(key);
    return drafted === undefined ? this.view.get(key) : ((drafted ?? undefined) as ThingOf<K> | undefined);
  }

  thingsOf(entity: EntityId): Thing[] {
    const standing = this.view.thingsOf(entity);
    const touched = this.#draftedOf.get(entity);
    if (touched === undefined) return standing;
    const kept = standing.filter((thing) => !this.#drafted.has(keyOf(thing)));
    const drafted = [...touched].flatMap((key) => this.#drafted.get(key) ?? []);
    return [...kept, ...drafted.filter((thing) => entitiesOf(thing).includes(entity))];
  }

  /** Everything of one kind that refers to the entity. */
  of<K extends ThingKind>(kind: K, entity: EntityId): ThingOf<K>[] {
    return this.thingsOf(entity).filter((thing): thing is ThingOf<K> => thing.of === kind);
  }

  /** The entity, standing or ended; undefined when it never entered. */
  entity(id: EntityId): EntityThing | undefined {
    return this.get(keys.entity(id));
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
    return this.#overlay(this.view.stakesIn(held), held);
  }

  exactStakesIn(held: EntityId): StakeThing[] {
    return this.#overlay(this.view.exactStakesIn(held), held).filter(isExactStake);
  }

  sureSharesIn(held: EntityId): number {
    return this.view.sureSharesIn(held) + (this.#draftedSure.get(held) ?? 0);
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
    this.#record({ key: keyOf(thing), before: this.get(keyOf(thing)) ?? null, after: thing }, rule);
  }

  /** Makes a thing no longer stand, by a rule. */
  drop(thing: Thing, rule: RuleId): void {
    this.#record({ key: keyOf(thing), before: this.get(keyOf(thing)) ?? null, after: null }, rule);
  }

  fault(code: ReplayFaultCode, { subject, path = [], expected, found, advice }: FaultWords): void {
    this.faults.push({ code, account: this.facts.account, event: this.event.id, path, subject, expected, found, advice });
  }

  /** Stakes in a company as they stand, with what was drafted of them in their place. */
  #overlay(standing: StakeThing[], held: EntityId): StakeThing[] {
    const touched = this.#draftedOf.get(held);
    if (touched === undefined) return standing;
    const drafted = [...touched].flatMap((key) => this.#drafted.get(key) ?? []);
    return [
      ...standing.filter((stake) => !this.#drafted.has(keyOf(stake))),
      ...drafted.filter((thing): thing is StakeThing => thing.of === "stake" && thing.held === held),
    ];
  }

  #record(change: Change, rule: RuleId): void {
    if (sameThing(change.before, change.after)) return;
    this.effects.push({ ...change, rule });
    this.#drafted.set(change.key, change.after);
    for (const thing of [change.before, change.after]) {
      if (thing === null) continue;
      if (thing.of === "stake") {
        const sure = (thing.percent?.min ?? 0) * (thing === change.after ? 1 : -1);
        this.#draftedSure.set(thing.held, (this.#draftedSure.get(thing.held) ?? 0) + sure);
      }
      for (const entity of entitiesOf(thing)) {
        const touched = this.#draftedOf.get(entity);
        if (touched === undefined) this.#draftedOf.set(entity, new Set([change.key]));
        else touched.add(change.key);
      }
    }
  }
}
