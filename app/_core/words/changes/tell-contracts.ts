import type { AgreementThing, CommitmentThing } from "../../replay/things";
import { designate } from "../designations";
import { nameAll, tellRelation } from "../relations";
import { formatMoney } from "../sums";
import { compareIds, ofKind, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";
import { isSpentChange } from "./tell-spent-contracts";

type CommitmentChange = RuledChange<CommitmentThing>;
type AgreementChange = RuledChange<AgreementThing>;

/** "now binds A in place of B", "now also binds A", "no longer binds B". */
function partiesClause({ after }: Telling, verb: "binds" | "favours", from: readonly string[], to: readonly string[]): string | undefined {
  const { added, removed } = compareIds(from, to);
  const [came, left] = [nameAll(after, added), nameAll(after, removed)];
  if (added.length > 0) return removed.length > 0 ? `now ${verb} ${came} in place of ${left}` : `now also ${verb} ${came}`;
  return removed.length > 0 ? `no longer ${verb} ${left}` : undefined;
}

function join(what: string, clauses: readonly (string | undefined)[]): string {
  const said = clauses.filter((clause) => clause !== undefined);
  return `${what} ${said.length === 0 ? "is told anew" : said.join(", and ")}`;
}

function amountClause({ amount: before }: CommitmentThing, { amount: after }: CommitmentThing): string | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const earlier = before === null ? "" : ` (before: ${formatMoney(before)})`;
  return after === null ? `no longer has a stated sum${earlier}` : `now stands at ${formatMoney(after)}${earlier}`;
}

function endOfCommitment({ rule }: CommitmentChange): string {
  if (rule === "M2") return "was extinguished: both sides became one";
  if (rule === "E13") return "is no longer followed";
  return rule === "E9" ? "ended with a party that was terminated" : "ended";
}

function tellCommitment(telling: Telling, change: CommitmentChange): EffectSentence {
  const { before, after } = change;
  if (before === null) return sentence("new", after === null ? "" : tellRelation(telling.after, after), [change]);
  const sum = before.amount === null ? "" : ` of ${formatMoney(before.amount)}`;
  const what = designate(telling.before, before);
  if (after === null) return sentence("ended", `${what}${sum} ${endOfCommitment(change)}`, [change]);
  const amount = amountClause(before, after);
  return sentence(
    "changed",
    join(`${what}${amount === undefined ? sum : ""}`, [
      amount,
      before.state === after.state ? undefined : after.state === "funded" ? "was paid in" : "is not paid in after all",
      partiesClause(telling, "binds", before.by, after.by),
      partiesClause(telling, "favours", before.to, after.to),
    ]),
    [change],
  );
}

function stateClause(before: AgreementThing, after: AgreementThing): string | undefined {
  if (before.state === after.state) return undefined;
  return { signed: "is in force", amended: "was amended", completed: "was performed" }[after.state];
}

function endOfAgreement({ rule }: AgreementChange): string {
  if (rule === "A3") return "was terminated";
  if (rule === "M2" || rule === "M5") return "fell away: its parties became one";
  if (rule === "E13") return "is no longer followed";
  return rule === "E9" ? "ended with a party that was terminated" : "ended";
}

function tellAgreement(telling: Telling, change: AgreementChange): EffectSentence {
  const { before, after } = change;
  if (after !== null && before === null) {
    const isSigned = telling.event.type === "agreement-signed" && telling.event.agreement === after.id;
    const signed = `${nameAll(telling.after, after.parties)} signed ${designate(telling.after, after)}`;
    return sentence("new", isSigned ? signed : tellRelation(telling.after, after), [change]);
  }
  const what = before === null ? "" : designate(telling.before, before);
  if (before === null || after === null) return sentence("ended", `${what} ${endOfAgreement(change)}`, [change]);
  const clauses = [stateClause(before, after), partiesClause(telling, "binds", before.parties, after.parties)];
  return sentence("changed", join(what, clauses), [change]);
}

/** Promises of equity and contracts: made, altered, passed on, kept, ended. Of the spent ones `tellSpentContracts` tells. */
export function tellContractChanges(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  const live = changes.filter((change) => !isSpentChange(change));
  return [
    ...ofKind(live, "commitment").map((change) => tellCommitment(telling, change)),
    ...ofKind(live, "agreement").map((change) => tellAgreement(telling, change)),
  ];
}
