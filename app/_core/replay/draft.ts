import { isExactStake } from "./about";
import type { AccountFacts } from "./account-facts";
import { sameThing } from "./alike";
import type { Effect } from "./change";
import type { View } from "./ledger";
import { entitiesOf, refersTo } from "./referring";
import type { FaultWords, ReplayFault, ReplayFaultCode } from "./replay-fault";
import type { RuleId } from "./rules";
import {
  isStanding,
  type AgreementThing,
  type CommitmentThing,
  type EntityId,
  type EntityThing,
  type EventId,
  type FacilityThing,
  type ListingThing,
  type OfficeThing,
  type StakeThing,
  type Thing,
  type ThingOf,
} from "./things";
import type { Thread } from "./thread";
import type { ThingKind } from "../vocabulary";

// A list that something is pushed to takes room for seventeen, and most events have one effect and no fault: lists begin with it.
const NO_EFFECTS: readonly Effect[] = [];
const NO_THREADS: readonly Thread[] = [];
const NO_FAULTS: readonly ReplayFault[] = [];

/** From so many effects on they are looked up by their threads; below it is quicker to look through them. */
const MANY = 24;

/**
 * One event being decided: reads see what was drafted before, nothing is written to what stands.
 * So the stages of a merger each see what the one before left.
 */
export class Draft {
  #effects = NO_EFFECTS;
  #threads = NO_THREADS;
  #faults = NO_FAULTS;
  /** The last effect under each thread and the threads drafted to refer to each entity, as far as `#indexed` of the effects: few events ask. */
  #drafted: Map<Thread, Effect> | undefined;
  #draftedOf: Map<EntityId, Set<Thread>> | undefined;
  #indexed = 0;

  constructor(
    readonly view: View,
    readonly event: { readonly id: EventId; readonly effective: string },
    readonly facts: AccountFacts,
  ) {}

  get effects(): readonly Effect[] {
    return this.#effects;
  }

  /** The thread of each effect. */
  get threads(): readonly Thread[] {
    return this.#threads;
  }

  get faults(): readonly ReplayFault[] {
    return this.#faults;
  }

  thingsOf(entity: EntityId): Thing[] {
    return this.#overlay(this.view.threadsOf(entity), entity, (thing): thing is Thing => refersTo(thing, entity));
  }

  /** Everything of one kind that refers to the entity. */
  of<K extends ThingKind>(kind: K, entity: EntityId): ThingOf<K>[] {
    return this.thingsOf(entity).filter((thing): thing is ThingOf<K> => thing.of === kind);
  }

  /** The entity, standing or ended; undefined when it never entered. */
  entity(id: EntityId): EntityThing | undefined {
    return this.#read(this.view.threads.entity(id));
  }

  stands(id: EntityId): boolean {
    return this.#effects.length === 0 ? this.view.stands(id) : isStanding(this.entity(id));
  }

  stake(owner: EntityId, held: EntityId): StakeThing | undefined {
    return this.#read(this.view.threads.stake(owner, held));
  }

  facility(id: string): FacilityThing | undefined {
    return this.#read(this.view.threads.facility(id));
  }

  commitment(id: string): CommitmentThing | undefined {
    return this.#read(this.view.threads.commitment(id));
  }

  agreement(id: string): AgreementThing | undefined {
    return this.#read(this.view.threads.agreement(id));
  }

  office(entity: EntityId, person: EntityId, post: string): OfficeThing | undefined {
    return this.#read(this.view.threads.office(entity, person, post));
  }

  listing(entity: EntityId, market: string): ListingThing | undefined {
    return this.#read(this.view.threads.listing(entity, market));
  }

  stakesIn(held: EntityId): StakeThing[] {
    return this.#overlay(this.view.stakesIn(held), held, (thing): thing is StakeThing => thing.of === "stake" && thing.held === held);
  }

  exactStakesIn(held: EntityId): StakeThing[] {
    return this.#overlay(this.view.exactStakesIn(held), held, (thing): thing is StakeThing => thing.of === "stake" && thing.held === held && isExactStake(thing));
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
    this.#record(thing, thing, rule);
  }

  /** Makes a thing no longer stand, by a rule. */
  drop(thing: Thing, rule: RuleId): void {
    this.#record(thing, null, rule);
  }

  fault(code: ReplayFaultCode, { subject, path = [], expected, found, advice }: FaultWords): void {
    this.#faults = [...this.#faults, { code, account: this.facts.account, event: this.event.id, path, subject, expected, found, advice }];
  }

  #read<K extends ThingKind>(thread: Thread<K>): ThingOf<K> | undefined {
    const drafted = this.#effectUnder(thread);
    return (drafted === undefined ? this.view.read(thread) : (drafted.after as ThingOf<K> | null)) ?? undefined;
  }

  /** What stands, with what was drafted of the entity in its place. */
  #overlay<T extends Thing>(standing: readonly Thread[], entity: EntityId, belongs: (thing: Thing) => thing is T): T[] {
    const things: T[] = [];
    const { length } = this.#effects;
    for (const thread of standing) {
      if (length === 0 || this.#effectUnder(thread) === undefined) things.push(this.view.read(thread) as T);
    }
    if (length > MANY) for (const thread of this.#touchedOf(entity)) this.#overlayOne(this.#effectUnder(thread), belongs, things);
    else for (let index = 0; index < length; index += 1) {
      const effect = this.#effects[index];
      if (this.#effectUnder(this.#threads[index] as Thread) === effect) this.#overlayOne(effect, belongs, things);
    }
    return things;
  }

  #overlayOne<T extends Thing>(effect: Effect | undefined, belongs: (thing: Thing) => thing is T, things: T[]): void {
    const drafted = effect?.after ?? null;
    if (drafted !== null && belongs(drafted)) things.push(drafted);
  }

  #touchedOf(entity: EntityId): Iterable<Thread> {
    this.#index();
    return this.#draftedOf?.get(entity) ?? NO_THREADS;
  }

  #effectUnder(thread: Thread): Effect | undefined {
    if (this.#threads.length === 0) return undefined;
    if (this.#threads.length > MANY) {
      this.#index();
      return this.#drafted?.get(thread);
    }
    const index = this.#threads.lastIndexOf(thread);
    return index < 0 ? undefined : this.#effects[index];
  }

  #index(): void {
    const drafted = (this.#drafted ??= new Map<Thread, Effect>());
    const draftedOf = (this.#draftedOf ??= new Map<EntityId, Set<Thread>>());
    for (; this.#indexed < this.#effects.length; this.#indexed += 1) {
      const [effect, thread] = [this.#effects[this.#indexed] as Effect, this.#threads[this.#indexed] as Thread];
      drafted.set(thread, effect);
      if (effect.after === null) continue;
      for (const id of entitiesOf(effect.after)) {
        const touched = draftedOf.get(id);
        if (touched === undefined) draftedOf.set(id, new Set([thread]));
        else touched.add(thread);
      }
    }
  }

  #record(thing: Thing, after: Thing | null, rule: RuleId): void {
    const thread = this.view.threads.of(thing);
    const before = this.#read(thread) ?? null;
    if (sameThing(before, after)) return;
    const effect: Effect = { key: thread.key, before, after, rule };
    if (this.#effects.length === 0) {
      this.#effects = [effect];
      this.#threads = [thread];
    } else {
      (this.#effects as Effect[]).push(effect);
      (this.#threads as Thread[]).push(thread);
    }
  }
}
