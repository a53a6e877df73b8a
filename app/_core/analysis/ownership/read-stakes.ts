import { isExact, PER_PERCENT, WHOLE, type Share } from "../../replay/share";
import { thingsOfKind, type Snapshot } from "../../replay/snapshot";
import type { EntityId, StakeThing } from "../../replay/things";
import type { GraphStake } from "./stake-graph";

/** The kinds of interest that are reckoned apart. */
export const INTERESTS = ["economic", "votes"] as const;
export type Interest = (typeof INTERESTS)[number];

/** A part that nobody stated: anything up to the whole. */
const UNKNOWN: Share = { min: 0, max: WHOLE };

function isSame(a: Share | null, b: Share | null): boolean {
  return a?.min === b?.min && a?.max === b?.max && a?.minExclusive === b?.minExclusive && a?.maxExclusive === b?.maxExclusive;
}

/** The companies of which some holder's votes are stated to be other than its economic share. */
function companiesWithVotesApart(stakes: readonly StakeThing[]): ReadonlySet<EntityId> {
  return new Set(stakes.flatMap(({ owner, held, percent, votes }) => (votes === null || owner === held || isSame(percent, votes) ? [] : [held])));
}

function toGraphStake({ owner, held }: StakeThing, share: Share | null): GraphStake {
  const { min, max, minExclusive = false, maxExclusive = false } = share ?? UNKNOWN;
  const least = min / WHOLE;
  return { owner, held, min: least, max: isExact(share) ? least : max / WHOLE, minExclusive, maxExclusive };
}

/**
 * What stands at a step of one kind of interest. One share, one vote, unless the sources say otherwise (rule Q4): votes not
 * stated are as the economic share; in a company where any holder's votes are stated apart from its share, votes not
 * stated are not known.
 */
export function readStakes(snapshot: Snapshot, interest: Interest): GraphStake[] {
  const stakes = thingsOfKind(snapshot, "stake");
  if (interest === "economic") return stakes.map((stake) => toGraphStake(stake, stake.percent));
  const isApart = companiesWithVotesApart(stakes);
  return stakes.map((stake) => toGraphStake(stake, stake.votes ?? (isApart.has(stake.held) && stake.owner !== stake.held ? null : stake.percent)));
}

/** A part of 1 in percent, to the millionth. */
export function toPercent(part: number): number {
  return Math.round(part * WHOLE) / PER_PERCENT;
}
