import { eachOnce } from "../each-once";
import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import { gain } from "../stakes";
import type { CommitmentThing, EntityId, Thing } from "../things";

/** Stakes of one company in others pass to another and add to what that held there. */
export function passStakes(draft: Draft, from: EntityId, to: EntityId, rule: RuleId): void {
  for (const stake of draft.stakesBy(from)) {
    draft.drop(stake, rule);
    if (stake.held !== from) gain(draft, to, stake.held, stake.percent, stake.votes, rule);
  }
}

/** A promise to oneself is none: whoever stands on both sides remains a promisor, and where nobody else was promised, the others do. */
function promiseWithoutLoop(thing: CommitmentThing, both: EntityId): CommitmentThing | undefined {
  if (!thing.by.includes(both) || !thing.to.includes(both)) return thing;
  const to = thing.to.filter((id) => id !== both);
  if (to.length > 0) return { ...thing, to };
  const by = thing.by.filter((id) => id !== both);
  return by.length > 0 ? { ...thing, by } : undefined;
}

function putIn(ids: readonly EntityId[], from: EntityId, to: EntityId): readonly EntityId[] {
  return ids.includes(from) ? eachOnce(ids.map((id) => (id === from ? to : id))) : ids;
}

/** A relation with one entity put in another's place; undefined where nothing of it is left. */
function replaceIn<T extends Thing>(thing: T, from: EntityId, to: EntityId): Thing | undefined {
  switch (thing.of) {
    case "facility": {
      const borrower = thing.borrower === from ? to : thing.borrower;
      const lenders = putIn(thing.lenders, from, to).filter((id) => id !== borrower);
      if (lenders.length === 0) return undefined;
      const guarantors = putIn(thing.guarantors, from, to).filter((id) => id !== borrower && !(lenders.length === 1 && lenders[0] === id));
      return { ...thing, borrower, lenders, guarantors };
    }
    case "commitment":
      return promiseWithoutLoop({ ...thing, by: putIn(thing.by, from, to), to: putIn(thing.to, from, to) }, to);
    case "agreement": {
      const parties = putIn(thing.parties, from, to);
      const isExtinguished = parties.length < 2 && thing.parties.length > 1 && thing.state !== "completed";
      return isExtinguished ? undefined : { ...thing, parties };
    }
    case "asset":
      return { ...thing, buyer: to };
    default:
      return thing;
  }
}

/** Puts `to` in the place of `from` in one relation, by a rule. */
export function passRelation(draft: Draft, thing: Thing, from: EntityId, to: EntityId, rule: RuleId): void {
  const replaced = replaceIn(thing, from, to);
  if (replaced === undefined) draft.drop(thing, rule);
  else draft.put(replaced, rule);
}

/** Debts owed and lent, guarantees, promises and contracts of one company pass to another. */
export function passRelations(draft: Draft, from: EntityId, to: EntityId, rule: RuleId): void {
  for (const thing of draft.thingsOf(from)) {
    if (["facility", "commitment", "agreement", "asset"].includes(thing.of)) passRelation(draft, thing, from, to, rule);
  }
}

/** Offices in a company that ends, and the posts it held, end with it; so do its listings. */
export function endOffices(draft: Draft, gone: EntityId, rule: RuleId): void {
  for (const thing of draft.thingsOf(gone)) {
    if (thing.of === "office" || thing.of === "listing") draft.drop(thing, rule);
  }
}
