import type { EntityId, Thing } from "../replay/things";

/** What part an entity has in a relation, in the order in which a reader asks for it. */
export const PARTS = [
  "owned",
  "owner",
  "owner-of-itself",
  "borrower",
  "lender",
  "guarantor",
  "promisor",
  "promisee",
  "party",
  "seat",
  "officer",
  "listed",
  "buyer",
  "predecessor",
  "successor",
] as const;
export type Part = (typeof PARTS)[number];

/** The part that an entity has in a relation: of several the first of `PARTS`; undefined where it has none, or is the thing itself. */
export function partIn(thing: Thing, entity: EntityId): Part | undefined {
  switch (thing.of) {
    case "entity":
      return undefined;
    case "stake":
      if (thing.owner === entity) return thing.held === entity ? "owner-of-itself" : "owner";
      return thing.held === entity ? "owned" : undefined;
    case "facility":
      if (thing.borrower === entity) return "borrower";
      if (thing.lenders.includes(entity)) return "lender";
      return thing.guarantors.includes(entity) ? "guarantor" : undefined;
    case "commitment":
      if (thing.by.includes(entity)) return "promisor";
      return thing.to.includes(entity) ? "promisee" : undefined;
    case "agreement":
      return thing.parties.includes(entity) ? "party" : undefined;
    case "office":
      if (thing.entity === entity) return "seat";
      return thing.person === entity ? "officer" : undefined;
    case "listing":
      return thing.entity === entity ? "listed" : undefined;
    case "asset":
      return thing.buyer === entity ? "buyer" : undefined;
    case "succession":
      if (thing.from === entity) return "predecessor";
      return thing.to === entity ? "successor" : undefined;
  }
}
