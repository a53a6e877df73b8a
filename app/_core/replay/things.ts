import type {
  AgreementState,
  CommitmentState,
  EndReason,
  EntityKind,
  EntityStatus,
  FacilityState,
  ThingKind,
} from "../vocabulary";
import type { Money } from "./money";
import type { Share } from "./share";

/** Everything that can stand at a step. Values are immutable; a change is a new value under the same key. */

export type EntityId = string;
export type EventId = string;

/** How an entity lives, or why it no longer does. `into` continues it, where anything does. */
export type Life =
  | { readonly status: EntityStatus }
  | { readonly status: "ended"; readonly on: string; readonly reason: EndReason; readonly into: EntityId | null };

export interface EntityThing {
  readonly of: "entity";
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly jurisdiction: string | null;
  readonly life: Life;
}
export interface StakeThing {
  readonly of: "stake";
  readonly owner: EntityId;
  readonly held: EntityId;
  /** Economic share; null is not disclosed. */
  readonly percent: Share | null;
  /** Votes, where they are stated; null is not stated. */
  readonly votes: Share | null;
}
export interface FacilityThing {
  readonly of: "facility";
  readonly id: string;
  readonly borrower: EntityId;
  readonly lenders: readonly EntityId[];
  readonly guarantors: readonly EntityId[];
  readonly committed: Money | null;
  /** Outstanding; null when nothing was drawn, or when something was and the sum is not stated (`state` tells). */
  readonly drawn: Money | null;
  readonly state: FacilityState;
}
export interface CommitmentThing {
  readonly of: "commitment";
  readonly id: string;
  readonly by: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly amount: Money | null;
  readonly state: CommitmentState;
}
export interface AgreementThing {
  readonly of: "agreement";
  readonly id: string;
  readonly parties: readonly EntityId[];
  readonly state: AgreementState;
}
export interface OfficeThing {
  readonly of: "office";
  readonly entity: EntityId;
  readonly person: EntityId;
  readonly post: string;
}
export interface ListingThing {
  readonly of: "listing";
  readonly entity: EntityId;
  readonly market: string;
}
/** A thing bought, noted on its buyer. */
export interface AssetThing {
  readonly of: "asset";
  readonly event: EventId;
  readonly buyer: EntityId;
  readonly what: string;
}
/** A trace that outlives both: `from` is continued by `to`. */
export interface SuccessionThing {
  readonly of: "succession";
  readonly from: EntityId;
  readonly to: EntityId;
  readonly by: EventId;
  readonly on: string;
}

export type Thing =
  | EntityThing
  | StakeThing
  | FacilityThing
  | CommitmentThing
  | AgreementThing
  | OfficeThing
  | ListingThing
  | AssetThing
  | SuccessionThing;
/** Each kind of thing; a kind that is added is missing here until it is listed. */
type Things = { readonly [K in ThingKind]: Extract<Thing, { of: K }> };
export type ThingOf<K extends ThingKind> = Things[K];

/** The name of a place where one thing can stand; the same thing at every step has the same key. */
export type Key<K extends ThingKind = ThingKind> = `${K}:${string}`;

/** Keys from the ids that make them, so that a thing can be looked up before it is seen. */
export const key = {
  entity: (id: EntityId): Key<"entity"> => `entity:${id}`,
  stake: (owner: EntityId, held: EntityId): Key<"stake"> => `stake:${owner}>${held}`,
  facility: (id: string): Key<"facility"> => `facility:${id}`,
  commitment: (id: string): Key<"commitment"> => `commitment:${id}`,
  agreement: (id: string): Key<"agreement"> => `agreement:${id}`,
  office: (entity: EntityId, person: EntityId, post: string): Key<"office"> => `office:${entity}>${person}>${post}`,
  listing: (entity: EntityId, market: string): Key<"listing"> => `listing:${entity}>${market}`,
  asset: (event: EventId): Key<"asset"> => `asset:${event}`,
  succession: (from: EntityId, to: EntityId, by: EventId): Key<"succession"> => `succession:${from}>${to}>${by}`,
};

/** The key of a thing. */
export function keyOf(thing: Thing): Key {
  switch (thing.of) {
    case "entity":
      return key.entity(thing.id);
    case "stake":
      return key.stake(thing.owner, thing.held);
    case "facility":
      return key.facility(thing.id);
    case "commitment":
      return key.commitment(thing.id);
    case "agreement":
      return key.agreement(thing.id);
    case "office":
      return key.office(thing.entity, thing.person, thing.post);
    case "listing":
      return key.listing(thing.entity, thing.market);
    case "asset":
      return key.asset(thing.event);
    case "succession":
      return key.succession(thing.from, thing.to, thing.by);
  }
}

/** The kind of thing that stands under a key. */
export function kindOfKey(it: Key): ThingKind {
  return it.slice(0, it.indexOf(":")) as ThingKind;
}

/** Whether an entity stands: it was formed or named, and has not ended. */
export function isStanding(entity: EntityThing | undefined): boolean {
  return entity !== undefined && entity.life.status !== "ended";
}
