import type { EntityId, EventId } from "./things";
import type { Entity } from "../timeline/case";

/** What deciding needs to know of the account beside what stands. */
export interface AccountFacts {
  readonly account: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The entities whose coming into being the account tells, each with the event that tells it. */
  readonly formedBy: { get(entity: EntityId): EventId | undefined };
  /** The place of an event in the order of the file. */
  readonly order: { of(event: EventId): number };
}
