import type { StakeThing } from "../../replay/things";
import { nameWithin } from "../entities";
import { tellHolding } from "../stakes";
import { formatShareShort } from "../shares";
import { formatList, MOST_NAMED } from "../lists";
import type { RuledChange, Telling } from "./sentence";

export type StakeChange = RuledChange<StakeThing>;
/** A stake that ended. */
export interface LostStake extends StakeChange {
  readonly before: StakeThing;
  readonly after: null;
}
/** A stake that stands after the step, opened by it or altered. */
export interface OpenStake extends StakeChange {
  readonly after: StakeThing;
}

export function isLost(change: StakeChange): change is LostStake {
  return change.before !== null && change.after === null;
}
export function isOpen(change: StakeChange): change is OpenStake {
  return change.after !== null;
}

/** "30 % of Harbour, Inc.": what a stake is a share of, as named at the step; a company's own shares are "of itself". */
export function holdingAt({ after }: Telling, stake: StakeThing): string {
  return tellHolding(stake, stake.owner === stake.held ? "itself" : nameWithin(after, stake.held));
}

/** Owners in a row: up to three by name, more as a number. */
export function ownersAt({ after }: Telling, stakes: readonly StakeThing[]): string {
  return formatList(stakes.map(({ owner }) => nameWithin(after, owner)), MOST_NAMED);
}

/** Every owner with its share, for where shares differ: "A (60 %), B (40 %)". */
export function ownersWithShares({ after }: Telling, stakes: readonly StakeThing[]): string {
  return formatList(stakes.map((stake) => `${nameWithin(after, stake.owner)} (${formatShareShort(stake.percent)})`));
}

/** Whether two stakes are equal in share and votes. */
export function sameTerms(a: StakeThing, b: StakeThing): boolean {
  return JSON.stringify([a.percent, a.votes]) === JSON.stringify([b.percent, b.votes]);
}
