import type { Draft } from "../draft";
import type { EntityId, Thing } from "../things";

const outside = (ids: readonly EntityId[], inside: ReadonlySet<EntityId>) => ids.filter((id) => !inside.has(id));

function extinguishOne(draft: Draft, thing: Thing, inside: ReadonlySet<EntityId>): void {
  switch (thing.of) {
    case "entity":
    case "listing":
    case "asset":
    case "succession":
      return;
    case "stake":
      if (thing.owner !== thing.held && inside.has(thing.owner) && inside.has(thing.held)) draft.drop(thing, "M2");
      return;
    case "office":
      if (inside.has(thing.entity) && inside.has(thing.person)) draft.drop(thing, "M2");
      return;
    case "facility": {
      if (!inside.has(thing.borrower)) return;
      const lenders = outside(thing.lenders, inside);
      if (lenders.length === 0) draft.drop(thing, "M2");
      else draft.put({ ...thing, lenders, guarantors: outside(thing.guarantors, inside) }, "M2");
      return;
    }
    case "commitment": {
      const [by, to] = [outside(thing.by, inside), outside(thing.to, inside)];
      const isWithin = by.length < thing.by.length && to.length < thing.to.length;
      if (!isWithin) return;
      if (by.length === 0 && to.length === 0) draft.drop(thing, "M2");
      else if (by.length === 0) draft.put({ ...thing, to }, "M2");
      else if (to.length === 0) draft.put({ ...thing, by }, "M2");
      return;
    }
    case "agreement":
      if (thing.state !== "completed" && thing.parties.length > 1 && outside(thing.parties, inside).length === 0) draft.drop(thing, "M2");
  }
}

/**
 * Extinguishes what constituents have with each other: stakes are cancelled, a debt between them ends, a guarantee of
 * what becomes one's own debt falls away (DGCL 259(a); merger of creditor and debtor in one person).
 */
export function extinguishBetween(draft: Draft, constituents: readonly EntityId[]): void {
  const inside = new Set(constituents);
  for (const id of constituents) {
    for (const thing of draft.thingsOf(id)) extinguishOne(draft, thing, inside);
  }
}
