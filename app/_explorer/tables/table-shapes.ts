import type { Money } from "../../_core/replay/money";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { EntityId, ThingOf } from "../../_core/replay/things";
import type { ThingKind } from "../../_core/vocabulary";
import { formatDay } from "../../_core/words/days";
import { designate } from "../../_core/words/designations";
import { describeEntity, nameAt } from "../../_core/words/entities";
import { formatList } from "../../_core/words/lists";
import { tellLife } from "../../_core/words/lives";
import { snapshotOfSuccession } from "../../_core/words/since";
import { tellStakeTerms } from "../../_core/words/stakes";
import { formatMoney } from "../../_core/words/sums";

/** How things of one kind make a table. */
export interface TableShape<K extends ThingKind> {
  readonly title: string;
  readonly heads: readonly string[];
  readonly cells: (snapshot: Snapshot, thing: ThingOf<K>) => readonly string[];
}

type TableShapes = { readonly [K in ThingKind]: TableShape<K> };

const all = (snapshot: Snapshot, ids: readonly EntityId[]) => formatList(ids.map((id) => nameAt(snapshot, id)));
const sum = (money: Money | null) => (money === null ? "not stated" : formatMoney(money));

const AGREEMENT_STATE_WORDS = { signed: "in force", amended: "in force, as amended", completed: "performed" } as const;

/** Every kind of thing as a table, in the order in which a reader looks them up. */
export const TABLE_SHAPES: TableShapes = {
  entity: {
    title: "Who stands",
    heads: ["Name", "Form and place", "State"],
    cells: (snapshot, entity) => [entity.name, describeEntity(entity), tellLife(snapshot, entity) || "standing"],
  },
  stake: {
    title: "Who owns what",
    heads: ["Owner", "Owns", "Share"],
    cells: (snapshot, stake) => [nameAt(snapshot, stake.owner), nameAt(snapshot, stake.held), tellStakeTerms(stake)],
  },
  facility: {
    title: "Who owes whom",
    heads: ["Loan", "Borrower", "Lenders", "Guarantors", "Committed", "Drawn"],
    cells: (snapshot, facility) => [
      designate(snapshot, facility),
      nameAt(snapshot, facility.borrower),
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
      designate(snapshot, commitment),
      all(snapshot, commitment.by),
      all(snapshot, commitment.to),
      sum(commitment.amount),
      commitment.state === "funded" ? "paid in" : "promised",
    ],
  },
  agreement: {
    title: "Who is bound by what",
    heads: ["Agreement", "Parties", "State"],
    cells: (snapshot, agreement) => [designate(snapshot, agreement), all(snapshot, agreement.parties), AGREEMENT_STATE_WORDS[agreement.state]],
  },
  office: {
    title: "Who holds office",
    heads: ["Person", "Post", "In"],
    cells: (snapshot, office) => [nameAt(snapshot, office.person), office.post, nameAt(snapshot, office.entity)],
  },
  listing: {
    title: "What is listed",
    heads: ["Company", "Market"],
    cells: (snapshot, listing) => [nameAt(snapshot, listing.entity), listing.market],
  },
  asset: {
    title: "What was bought",
    heads: ["Buyer", "What"],
    cells: (snapshot, asset) => [nameAt(snapshot, asset.buyer), asset.what],
  },
  succession: {
    title: "Who continues whom",
    heads: ["Was", "Is continued by", "Since"],
    cells: (snapshot, succession) => {
      const then = snapshotOfSuccession(snapshot, succession);
      return [nameAt(then, succession.from), nameAt(then, succession.to), formatDay(succession.on)];
    },
  },
};
