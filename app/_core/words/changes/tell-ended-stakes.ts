import type { RuleId } from "../../replay/rules";
import type { StakeThing } from "../../replay/things";
import type { HolderOutcome } from "../../vocabulary";
import { nameWithin } from "../entities";
import { agree } from "../relations";
import { gather, sentence, type EffectSentence, type Telling } from "./sentence";
import { holdingAt, isLost, ownersAt, type LostStake, type StakeChange } from "./stake-changes";

/** What became of a stake that ended, as far as its rule tells. */
type Fate = "paid-out" | "cancelled" | "extinguished" | "distributed" | "not-followed" | "given-up";

const FATES: Partial<Record<RuleId, Fate>> = {
  M4b: "paid-out",
  M4d: "paid-out",
  M4e: "paid-out",
  M4a: "cancelled",
  X3: "cancelled",
  M2: "extinguished",
  P1: "distributed",
  E13: "not-followed",
};

const PLANNED: Readonly<Record<HolderOutcome, Fate>> = { "paid-out": "paid-out", cancelled: "cancelled", converted: "given-up" };

/** What the plan of a merger or share exchange says of a holder; it stands in the event, not in the effect. */
function plannedFate({ event }: Telling, stake: StakeThing): Fate {
  const rows = event.type === "merger-completed" || event.type === "share-exchange-completed" ? (event.holders ?? []) : [];
  const row = rows.find((it) => it.owner === stake.owner && it.in === stake.held);
  return row === undefined ? "given-up" : PLANNED[row.becomes];
}

function fateOf(telling: Telling, { rule, before }: LostStake): Fate {
  return rule === "M4j" ? plannedFate(telling, before) : (FATES[rule] ?? "given-up");
}

function words(telling: Telling, fate: Fate, stakes: readonly StakeThing[]): string {
  const [first, ...others] = stakes;
  if (first === undefined) return "";
  const owners = ownersAt(telling, stakes);
  const ids = stakes.map(({ owner }) => owner);
  const company = nameWithin(telling.after, first.held);
  const isOne = others.length === 0;
  const all = isOne ? holdingAt(telling, first) : `their shares of ${company}`;
  const isVague = isOne && first.percent === null && agree(telling.after, ids, "", "many") !== "";
  const held = isOne ? `${holdingAt(telling, first)}, held by ${owners},` : `shares of ${company} held by ${owners}`;
  const was = isOne && first.percent !== null ? "was" : "were";
  switch (fate) {
    case "paid-out":
      return `${owners} ${agree(telling.after, ids, "was", "were")} paid out for ${isVague ? `their shares of ${company}` : all}`;
    case "cancelled":
    case "extinguished":
      return `${held} ${was} ${fate}`;
    case "distributed":
      return `${owners} distributed ${all} to its own holders`;
    case "not-followed":
      return `What ${owners} ${agree(telling.after, ids, "owns", "own")} of ${company} is no longer followed`;
    case "given-up":
      return `${owners} no longer ${agree(telling.after, ids, "owns", "own")} shares of ${first.owner === first.held ? "itself" : company}`;
  }
}

/** Stakes that ended: paid out, cancelled, extinguished or given up; those of one company and one fate together. */
export function tellEndedStakes(telling: Telling, changes: readonly StakeChange[]): EffectSentence[] {
  const lost = changes.filter(isLost);
  return gather(lost, (change) => `${change.rule} ${fateOf(telling, change)} ${change.before.held}`).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [sentence("ended", words(telling, fateOf(telling, first), group.map(({ before }) => before)), group)];
  });
}
