import { sameThing } from "../../replay/alike";
import type { AgreementThing, CommitmentThing, EntityId } from "../../replay/things";
import { designate } from "../designations";
import { formatList } from "../lists";
import { nameAll } from "../relations";
import { isSpent } from "../spent";
import { compareIds, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";

type Contract = CommitmentThing | AgreementThing;
/** A contract that was spent before the step and went on to others by it. */
interface SpentChange extends RuledChange<Contract> {
  readonly before: Contract;
  readonly after: Contract;
}

const sidesOf = (contract: Contract): EntityId[] => (contract.of === "agreement" ? [...contract.parties] : [...contract.by, ...contract.to]);

/** The same contract with nobody to it, so that two compare in all else. */
function withoutSides(contract: Contract): Contract {
  return contract.of === "agreement" ? { ...contract, parties: [] } : { ...contract, by: [], to: [] };
}

/** Whether a change does no more than put others in the places of a promise already kept or a contract already performed. */
export function isSpentChange(change: RuledChange): change is SpentChange {
  const { before, after } = change;
  return isSpent(before) && isSpent(after) && sameThing(withoutSides(before), withoutSides(after));
}

/** One sentence for all that was spent already and changed hands only: it stands, but nobody waits for it. */
export function tellSpentContracts(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  const spent = changes.filter(isSpentChange);
  if (spent.length === 0) return [];
  const moves = spent.map(({ before, after }) => compareIds(sidesOf(before), sidesOf(after)));
  const [came, left] = [moves.flatMap(({ added }) => added), moves.flatMap(({ removed }) => removed)].map((ids) => nameAll(telling.after, [...new Set(ids)]));
  const who = came === "" ? `no longer with ${left ?? ""}` : `with ${came ?? ""}${left === "" ? "" : ` in place of ${left ?? ""}`}`;
  const what = formatList(spent.map(({ before }) => designate(telling.before, before)));
  return [sentence("changed", `What was already kept or performed now stands ${who}: ${what}`, spent)];
}
