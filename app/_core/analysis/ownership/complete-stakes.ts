import type { GraphStake, Link } from "./stake-graph";

/** The stakes in one company, ready to reckon with. */
export interface CompletedStakes {
  readonly links: readonly (Omit<Link, "owner" | "held"> & { readonly owner: string })[];
  /** What the company holds of itself, as it was given. */
  readonly own: GraphStake | undefined;
  /** What the sure parts come to where that is more than the whole, by rounding; else 1. */
  readonly surplus: number;
}

/**
 * The stakes in one company, each between the bounds that the others leave it: no owner can hold more than what is left
 * when all others hold their least. Of shares outstanding: where the company holds a tenth of itself, 45 % is a half.
 */
export function completeStakes(stakes: readonly GraphStake[]): CompletedStakes {
  const own = stakes.find(({ owner, held }) => owner === held);
  const sure = stakes.reduce((sum, { min }) => sum + min, 0);
  const narrow = ({ min, max }: GraphStake) => (min === max ? max : Math.max(min, Math.min(max, 1 - (sure - min))));
  const [ownLeast, ownMost] = own === undefined ? [0, 0] : [own.min, narrow(own)];
  const ofOutstanding = (part: number, ownPart: number) => (ownPart === 0 ? part : ownPart >= 1 ? 0 : Math.min(1, part / (1 - ownPart)));
  const links = stakes.flatMap((stake) => {
    if (stake === own) return [];
    const most = narrow(stake);
    const [min, max] = [ofOutstanding(stake.min, ownLeast), ownMost >= 1 && ownLeast < 1 ? 1 : ofOutstanding(most, ownMost)];
    if (max === 0) return [];
    return [{ owner: stake.owner, min, max, minExclusive: stake.minExclusive === true, maxExclusive: stake.maxExclusive === true && most === stake.max }];
  });
  const outstanding = links.reduce((sum, { min }) => sum + min, 0);
  return { links, own, surplus: Math.max(1, outstanding) };
}
