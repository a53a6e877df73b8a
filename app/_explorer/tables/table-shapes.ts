import type { Money } from "../../_core/replay/money";
import { thingsOf, type Snapshot } from "../../_core/replay/snapshot";
import { key, keyOf, type EntityId, type Key, type Thing, type ThingOf } from "../../_core/replay/things";
import type { ThingKind } from "../../_core/vocabulary";
import { formatDay } from "../../_core/words/days";
import { designate } from "../../_core/words/designations";
import { describeEntity, nameAt } from "../../_core/words/entities";
import { formatList } from "../../_core/words/lists";
import { tellLife } from "../../_core/words/lives";
import { snapshotOfSuccession } from "../../_core/words/since";
import { tellStakeTerms } from "../../_core/words/stakes";
import { formatMoney } from "../../_core/words/sums";

/** Words of a cell, and what they are the name of, so that it can be looked into. */
export interface NamingCell {
  readonly text: string;
  readonly about: Key;
}
export type TableCell = string | NamingCell;

/** How things of one kind make a table. */
export interface TableShape<K extends ThingKind> {
  readonly title: string;
  readonly heads: readonly string[];
  readonly cells: (snapshot: Snapshot, thing: ThingOf<K>) => readonly TableCell[];
}

type TableShapes = { readonly [K in ThingKind]: TableShape<K> };

const one = (snapshot: Snapshot, id: EntityId): NamingCell => ({ text: nameAt(snapshot, id), about: key.entity(id) });
const all = (snapshot: Snapshot, ids: readonly EntityId[]): TableCell => {
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? one(snapshot, only) : formatList(ids.map((id) => nameAt(snapshot, id)));
};
const itself = (thing: Thing, text: string): NamingCell => ({ text, about: keyOf(thing) });
const sum = (money: Money | null) => (money === null ? "not stated" : formatMoney(money));

/** Whether anything that stands relates to an entity, beside what it came from. */
function isTied(snapshot: Snapshot, id: EntityId): boolean {
  return thingsOf(snapshot, id).some(({ of }) => of !== "entity" && of !== "succession");
}

const AGREEMENT_STATE_WORDS = { signed: "in force", amended: "in force, as amended", completed: "performed" } as const;

/** Every kind of thing as a table, in the order in which a reader looks them up. */
export const TABLE_SHAPES: TableShapes = {
  entity: {
    title: "Who stands",
    heads: ["Name", "Form and place", "State"],
    cells: (snapshot, entity) => [itself(entity, entity.name), describeEntity(entity), tellLife(snapshot, entity) || (isTied(snapshot, entity.id) ? "standing" : "standing, no tie on record")],
  },
  stake: {
    title: "Who owns what",
    heads: ["Owner", "Owns", "Share"],
    cells: (snapshot, stake) => [one(snapshot, stake.owner), one(snapshot, stake.held), itself(stake, tellStakeTerms(stake))],
  },
  facility: {
    title: "Who owes whom",
    heads: ["Loan", "Borrower", "Lenders", "Guarantors", "Committed", "Drawn"],
    cells: (snapshot, facility) => [
      itself(facility, designate(snapshot, facility)),
      one(snapshot, facility.borrower),
      all(snapshot, facility.lenders),
      facility.guarantors.length === 0 ? "none stated" : all(snapshot, facility.guarantors),
      sum(facility.committed),
      facility.state === "committed" ? "undrawn" : sum(facility.drawn),
    ],
  },
  commitment: {
    title: "Who promised equity",
    heads: ["Promise", "By", "To", "Sum", "State"],
    cells: (snapshot, commitment) => [
      itself(commitment, designate(snapshot, commitment)),
      all(snapshot, commitment.by),
      all(snapshot, commitment.to),
      sum(commitment.amount),
      commitment.state === "funded" ? "paid in" : "promised",
    ],
  },
  agreement: {
    title: "Who is bound by what",
    heads: ["Agreement", "Parties", "State"],
    cells: (snapshot, agreement) => [itself(agreement, designate(snapshot, agreement)), all(snapshot, agreement.parties), AGREEMENT_STATE_WORDS[agreement.state]],
  },
  office: {
    title: "Who holds office",
    heads: ["Person", "Post", "In"],
    cells: (snapshot, office) => [one(snapshot, office.person), itself(office, office.post), one(snapshot, office.entity)],
  },
  listing: {
    title: "What is listed",
    heads: ["Company", "Market"],
    cells: (snapshot, listing) => [one(snapshot, listing.entity), itself(listing, listing.market)],
  },
  asset: {
    title: "What was bought",
    heads: ["Buyer", "What"],
    cells: (snapshot, asset) => [one(snapshot, asset.buyer), itself(asset, asset.what)],
  },
  succession: {
    title: "Who continues whom",
    heads: ["Was", "Is continued by", "Since"],
    cells: (snapshot, succession) => {
      const then = snapshotOfSuccession(snapshot, succession);
      return [one(then, succession.from), one(then, succession.to), itself(succession, formatDay(succession.on))];
    },
  },
};
