import type { Snapshot } from "../../replay/snapshot";
import type { Money } from "../../replay/money";
import type { Thing } from "../../replay/things";
import { formatDay } from "../days";
import { linkAll, linkEntity, type LinkedWord } from "../linked-words";
import { formatShare } from "../shares";
import { snapshotOfSuccession } from "../since";
import { formatMoney } from "../sums";
import type { AgreementState, CommitmentState } from "../../vocabulary";

/** One term of a relation: what is asked, and the answer. */
export interface ToldTerm {
  readonly label: string;
  readonly words: readonly LinkedWord[];
}

export const COMMITMENT_STATE_WORDS: Readonly<Record<CommitmentState, string>> = { committed: "promised", funded: "paid in" };
export const AGREEMENT_STATE_WORDS: Readonly<Record<AgreementState, string>> = {
  signed: "in force",
  amended: "in force, as amended",
  completed: "performed",
};

/** A sum, or that it is not stated. */
export function tellSum(money: Money | null): string {
  return money === null ? "not stated" : formatMoney(money);
}

const term = (label: string, ...words: LinkedWord[]): ToldTerm => ({ label, words });

/** The terms of a relation, each with its answer; of an entity none. Names are links, and are those of the snapshot's step. */
export function tellTerms(snapshot: Snapshot, thing: Thing): ToldTerm[] {
  const one = (id: string) => linkEntity(snapshot, id);
  switch (thing.of) {
    case "entity":
      return [];
    case "stake":
      return [
        term("Owner", one(thing.owner)),
        term("Company", one(thing.held)),
        term("Share", formatShare(thing.percent)),
        term("Votes", thing.votes === null ? "not stated apart" : formatShare(thing.votes)),
      ];
    case "facility":
      return [
        term("Borrower", one(thing.borrower)),
        term("Lenders", ...linkAll(snapshot, thing.lenders)),
        term("Guarantors", ...(thing.guarantors.length === 0 ? ["none stated"] : linkAll(snapshot, thing.guarantors))),
        term("Committed", tellSum(thing.committed)),
        term("Drawn", thing.state === "committed" ? "nothing yet" : tellSum(thing.drawn)),
      ];
    case "commitment":
      return [
        term("By", ...linkAll(snapshot, thing.by)),
        term("To", ...linkAll(snapshot, thing.to)),
        term("Sum", tellSum(thing.amount)),
        term("State", COMMITMENT_STATE_WORDS[thing.state]),
      ];
    case "agreement":
      return [term("Parties", ...linkAll(snapshot, thing.parties)), term("State", AGREEMENT_STATE_WORDS[thing.state])];
    case "office":
      return [term("Person", one(thing.person)), term("Post", thing.post), term("Of", one(thing.entity))];
    case "listing":
      return [term("Company", one(thing.entity)), term("Market", thing.market)];
    case "asset":
      return [term("Buyer", one(thing.buyer)), term("Bought", thing.what)];
    case "succession": {
      const then = snapshotOfSuccession(snapshot, thing);
      return [term("Was", linkEntity(then, thing.from)), term("Continued by", linkEntity(then, thing.to)), term("Since", formatDay(thing.on))];
    }
  }
}
