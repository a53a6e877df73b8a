import type { Draft } from "./draft";
import type { RuleId } from "./rules";
import type { EntityId, Thing } from "./things";

const without = (ids: readonly EntityId[], gone: EntityId) => ids.filter((id) => id !== gone);

function detachOne(draft: Draft, thing: Thing, gone: EntityId, rule: RuleId): void {
  switch (thing.of) {
    case "entity":
    case "succession":
      return;
    case "stake":
    case "office":
    case "listing":
    case "asset":
      draft.drop(thing, rule);
      return;
    case "facility": {
      const lenders = without(thing.lenders, gone);
      if (thing.borrower === gone || lenders.length === 0) draft.drop(thing, rule);
      else draft.put({ ...thing, lenders, guarantors: without(thing.guarantors, gone) }, rule);
      return;
    }
    case "commitment": {
      const [by, to] = [without(thing.by, gone), without(thing.to, gone)];
      if (by.length === 0 || to.length === 0) draft.drop(thing, rule);
      else draft.put({ ...thing, by, to }, rule);
      return;
    }
    case "agreement": {
      const parties = without(thing.parties, gone);
      if (parties.length < 2) draft.drop(thing, rule);
      else draft.put({ ...thing, parties }, rule);
    }
  }
}

/** Ends, by a rule, every relation of an entity that no longer stands, so that nothing refers to it. */
export function detachRelations(draft: Draft, gone: EntityId, rule: RuleId): void {
  for (const thing of draft.thingsOf(gone)) detachOne(draft, thing, gone, rule);
}
