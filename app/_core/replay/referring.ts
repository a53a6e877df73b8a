import { isAlike } from "./alike";
import { eachOnce } from "./each-once";
import type { EntityId, Thing } from "./things";

/** The entities a thing refers to, each once; an entity refers to itself. */
export function entitiesOf(thing: Thing): readonly EntityId[] {
  switch (thing.of) {
    case "entity":
      return [thing.id];
    case "stake":
      return thing.owner === thing.held ? [thing.owner] : [thing.owner, thing.held];
    case "facility":
      return eachOnce([thing.borrower, ...thing.lenders, ...thing.guarantors]);
    case "commitment":
      return eachOnce([...thing.by, ...thing.to]);
    case "agreement":
      return eachOnce(thing.parties);
    case "office":
      return thing.entity === thing.person ? [thing.entity] : [thing.entity, thing.person];
    case "listing":
      return [thing.entity];
    case "asset":
      return [thing.buyer];
    case "succession":
      return [thing.from, thing.to];
  }
}

/** Whether a thing refers to an entity; every entity refers to itself. */
export function refersTo(thing: Thing, entity: EntityId): boolean {
  switch (thing.of) {
    case "entity":
      return thing.id === entity;
    case "stake":
      return thing.held === entity || thing.owner === entity;
    case "facility":
      return thing.borrower === entity || thing.lenders.includes(entity) || thing.guarantors.includes(entity);
    case "commitment":
      return thing.by.includes(entity) || thing.to.includes(entity);
    case "agreement":
      return thing.parties.includes(entity);
    case "office":
      return thing.entity === entity || thing.person === entity;
    case "listing":
      return thing.entity === entity;
    case "asset":
      return thing.buyer === entity;
    case "succession":
      return thing.from === entity || thing.to === entity;
  }
}

/** Whether two versions of one thing refer to the same entities; what its key names is the same in any case. */
export function refersAlike(a: Thing, b: Thing): boolean {
  if (a.of === "facility" && b.of === "facility") {
    return a.borrower === b.borrower && isAlike(a.lenders, b.lenders) && isAlike(a.guarantors, b.guarantors);
  }
  if (a.of === "commitment" && b.of === "commitment") return isAlike(a.by, b.by) && isAlike(a.to, b.to);
  if (a.of === "agreement" && b.of === "agreement") return isAlike(a.parties, b.parties);
  return a.of !== "asset" || (b.of === "asset" && a.buyer === b.buyer);
}
