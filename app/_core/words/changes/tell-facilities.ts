import { compareMoney, subtractMoney, type Money } from "../../replay/money";
import type { FacilityThing } from "../../replay/things";
import { designate } from "../designations";
import { nameWithin } from "../entities";
import { nameAll, tellRelation } from "../relations";
import { formatMoney } from "../sums";
import { compareIds, ofKind, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";

type FacilityChange = RuledChange<FacilityThing>;

function isSameSum(a: Money | null, b: Money | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** "The bank debt of $12.5 billion": what is owed or, where nothing was drawn, promised. */
function subject({ before }: Telling, facility: FacilityThing, hasSum: boolean): string {
  const name = designate(before, facility);
  const { drawn, committed, state } = facility;
  const sum = state === "drawn" ? drawn : committed;
  const ofSum = sum === null || !hasSum ? "" : ` of ${formatMoney(sum)}`;
  return `${name}${ofSum}${state === "committed" && hasSum ? " (undrawn)" : ""}`;
}

function drawnClause(before: FacilityThing, after: FacilityThing): string | undefined {
  if (before.state === after.state && isSameSum(before.drawn, after.drawn)) return undefined;
  if (after.drawn === null) return after.state === "drawn" ? "was drawn or repaid; how much is owed is not stated" : "is undrawn after all";
  const owed = formatMoney(after.drawn);
  if (before.drawn === null || before.drawn.currency !== after.drawn.currency) return `was drawn: ${owed} is owed`;
  if (after.drawn.amount === "0") return "was repaid in full";
  const isMore = compareMoney(after.drawn, before.drawn) > 0;
  const moved = isMore ? subtractMoney(after.drawn, before.drawn) : subtractMoney(before.drawn, after.drawn);
  return isMore ? `was drawn by a further ${formatMoney(moved)}, to ${owed}` : `was repaid by ${formatMoney(moved)}, to ${owed}`;
}

function committedClause({ committed: before }: FacilityThing, { committed: after }: FacilityThing): string | undefined {
  if (isSameSum(before, after)) return undefined;
  if (after === null) return "no longer has a stated limit";
  return `now stands at ${formatMoney(after)}${before === null ? "" : ` (before: ${formatMoney(before)})`}`;
}

function lendersClause({ after: snapshot }: Telling, before: FacilityThing, after: FacilityThing): string | undefined {
  const { added, removed } = compareIds(before.lenders, after.lenders);
  const [came, left] = [nameAll(snapshot, added), nameAll(snapshot, removed)];
  if (added.length > 0) return removed.length > 0 ? `is now lent by ${came} in place of ${left}` : `is now also lent by ${came}`;
  return removed.length > 0 ? `is no longer lent by ${left}` : undefined;
}

function guarantorsClause({ after: snapshot }: Telling, before: FacilityThing, after: FacilityThing): string | undefined {
  const { added, removed } = compareIds(before.guarantors, after.guarantors);
  const came = added.length > 0 ? `is now guaranteed by ${nameAll(snapshot, added)}` : undefined;
  const left = removed.length > 0 ? `is no longer guaranteed by ${nameAll(snapshot, removed)}` : undefined;
  return came !== undefined && left !== undefined ? `${came} in place of ${nameAll(snapshot, removed)}` : (came ?? left);
}

function tellAltered(telling: Telling, change: FacilityChange, before: FacilityThing, after: FacilityThing): EffectSentence {
  const sums = [committedClause(before, after), drawnClause(before, after)].filter((clause) => clause !== undefined);
  const clauses = [
    before.borrower === after.borrower ? undefined : `passed to ${nameWithin(telling.after, after.borrower)}`,
    lendersClause(telling, before, after),
    guarantorsClause(telling, before, after),
    ...sums,
  ].filter((clause) => clause !== undefined);
  const what = subject(telling, before, sums.length === 0);
  return sentence("changed", `${what} ${clauses.length === 0 ? "is told anew" : clauses.join(", and ")}`, [change]);
}

function endWords({ rule, before }: FacilityChange): string {
  if (rule === "M2" || rule === "M5") return "was extinguished: lender and borrower became one";
  if (rule === "E13") return "is no longer followed";
  if (rule === "E9") return "ended with a party that was terminated";
  return before?.state === "committed" ? "ended without being drawn" : "ended";
}

/** Loans and promises of loans: opened, drawn, repaid, passed on, ended. */
export function tellFacilityChanges(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  return ofKind(changes, "facility").map((change) => {
    const { before, after } = change;
    if (after === null) {
      const sum = before !== null && before.drawn?.amount !== "0";
      const words = endWords(change);
      const what = before === null ? "A loan" : subject(telling, { ...before, state: "drawn", drawn: before.drawn ?? before.committed }, sum);
      return sentence("ended", `${what} ${words}`, [change]);
    }
    return before === null ? sentence("new", tellRelation(telling.after, after), [change]) : tellAltered(telling, change, before, after);
  });
}
