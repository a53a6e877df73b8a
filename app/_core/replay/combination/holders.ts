import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import { addShares, ALL, exactly, isExact, isNothing, multiplyShares, WHOLE, type Share } from "../share";
import { gain, leftWithout, setStake, shareOfLeft, type Part } from "../stakes";
import type { EntityId, StakeThing } from "../things";

/** One company that enters a combination, with its holders from outside it. */
export interface Side {
  readonly entity: EntityId;
  readonly holders: readonly StakeThing[];
  /** Wholly owned by the others that enter: it brings no holders, and nobody is left to be converted. */
  readonly isInternal: boolean;
  /** Whether one of the others that enter holds shares in it. */
  readonly hasOwnerInside: boolean;
  /** What it holds of itself: such shares leave the arithmetic. Null where that is not disclosed. */
  readonly treasury: Share | null;
  /** That, and what the others that enter hold of it: in a merger all of it is cancelled. */
  readonly within: Share | null;
  /** What the plan pays out or cancels of it: nobody has those shares afterwards. */
  readonly givenUp: Part;
}

const NOTHING = exactly(0);
/** No part at all. */
export const NO_PART: Part = { percent: NOTHING, votes: NOTHING };
/** A part of which it is not disclosed how much it is. */
export const NOT_DISCLOSED: Part = { percent: null, votes: null };

function sumOfSure(stakes: readonly StakeThing[]): number {
  return stakes.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0);
}

/** A side of which nothing is on record. */
export function unrecordedSide(entity: EntityId): Side {
  return { entity, holders: [], isInternal: false, hasOwnerInside: false, treasury: NOTHING, within: NOTHING, givenUp: NO_PART };
}

/** Reads the sides of a combination before anything between them is extinguished. */
export function readSides(draft: Draft, constituents: readonly EntityId[]): Map<EntityId, Side> {
  const inside = new Set(constituents);
  const sides = constituents.map((entity): [EntityId, Side] => {
    const stakes = draft.stakesIn(entity);
    const within = stakes.filter(({ owner }) => inside.has(owner));
    const hasOwnerInside = within.some(({ owner }) => owner !== entity);
    const isInternal = hasOwnerInside && sumOfSure(within) >= WHOLE;
    const treasury = sumOf(within.filter(({ owner }) => owner === entity));
    const holders = stakes.filter(({ owner }) => !inside.has(owner));
    return [entity, { entity, holders, isInternal, hasOwnerInside, treasury, within: sumOf(within), givenUp: NO_PART }];
  });
  return new Map(sides);
}

function sumOf(stakes: readonly StakeThing[]): Share | null {
  return stakes.reduce<Share | null>((sum, { percent }) => addShares(sum, percent), NOTHING);
}

/** What counts of a side when some of its shares leave the arithmetic: its own, unless said otherwise, and those given up. */
export function outstandingOf({ holders, treasury, givenUp }: Side, leaving: Share | null = treasury): Part {
  return {
    percent: leftWithout(addShares(leaving, givenUp.percent), holders.map(({ percent }) => percent)),
    votes: leftWithout(givenUp.votes, holders.map(({ votes }) => votes)),
  };
}

/** A holder's part of what counts. */
export function partOf({ percent, votes }: Part, outstanding: Part): Part {
  return { percent: shareOfLeft(percent, outstanding.percent), votes: shareOfLeft(votes, outstanding.votes) };
}

function soleOwner(side: Side): EntityId | undefined {
  const [only, ...others] = side.holders;
  const isSole = only !== undefined && others.length === 0 && isExact(only.percent);
  const without = (side.treasury?.min ?? 0) + (side.givenUp.percent?.min ?? 0);
  return isSole && (only.percent?.min ?? 0) + without >= WHOLE ? only.owner : undefined;
}

/** The rules by which joined holders are told; a merger and a share exchange number theirs apart. */
export interface JoiningRules {
  readonly one: RuleId;
  readonly same: RuleId;
  readonly mixed: RuleId;
}
export const MERGER_JOINING: JoiningRules = { one: "M4g", same: "M4h", mixed: "M4i" };

function moveHolders(draft: Draft, side: Side, into: EntityId, partOfHolder: (stake: StakeThing) => Part, rule: RuleId): void {
  for (const stake of side.holders) {
    if (side.entity !== into) draft.drop(stake, rule);
    setStake(draft, { of: "stake", owner: stake.owner, held: into, ...partOfHolder(stake) }, rule);
  }
}

/** Shares that a company holds of itself leave when others come to hold all of it. */
function dropTreasury(draft: Draft, company: EntityId, rule: RuleId): void {
  const treasury = draft.stake(company, company);
  if (treasury !== undefined) draft.drop(treasury, rule);
}

/**
 * The holders of several companies become holders of one. One owner of all sides keeps all; a company without recorded
 * holders takes those of the one other side, without the shares that are cancelled; else who holds how much is not
 * disclosed: so too where nobody joins, but shares of the one that goes on were held among them. Returns what of the one
 * that goes on is given up while its other holders stay.
 */
export function joinHolders(draft: Draft, into: Side, others: readonly Side[], rules: JoiningRules): Part {
  const joining = others.filter((side) => !side.isInternal);
  for (const { holders } of others.filter((side) => side.isInternal)) {
    for (const stake of holders) draft.drop(stake, rules.mixed);
  }
  const [first, ...more] = joining;
  if (first === undefined) {
    if (!into.hasOwnerInside) return into.givenUp;
    moveHolders(draft, into, into.entity, () => NOT_DISCLOSED, rules.mixed);
    return NO_PART;
  }
  const isShell = into.isInternal || (into.holders.length === 0 && !into.hasOwnerInside);
  const sides = into.isInternal || into.holders.length === 0 ? joining : [into, ...joining];
  const owner = soleOwner(first);
  if (owner !== undefined && sides.length > 1 && sides.every((side) => soleOwner(side) === owner)) {
    dropTreasury(draft, into.entity, rules.one);
    for (const side of sides) {
      const { votes } = outstandingOf(side);
      moveHolders(draft, side, into.entity, (stake) => ({ percent: ALL, votes: shareOfLeft(stake.votes, votes) }), rules.one);
    }
  } else if (isShell && into.holders.length === 0 && more.length === 0) {
    if (first.holders.length > 0) dropTreasury(draft, into.entity, rules.same);
    const outstanding = outstandingOf(first, into.isInternal ? first.within : first.treasury);
    moveHolders(draft, first, into.entity, (stake) => partOf(stake, outstanding), rules.same);
  } else {
    for (const side of sides) moveHolders(draft, side, into.entity, () => NOT_DISCLOSED, rules.mixed);
  }
  return NO_PART;
}

/**
 * Gives what a company held of another to its own holders, each its part. Its own shares take none, nor do others that
 * are `leaving` with them; what falls to the distributed company itself is its own shares then.
 * `share` is what is distributed, null where that is not disclosed. Votes are told where holders are `mirrored`.
 */
export function distribute(
  draft: Draft,
  side: Side,
  held: EntityId,
  { share, leaving = side.treasury, isMirrored = false }: { share: Share | null; leaving?: Share | null; isMirrored?: boolean },
  rule: RuleId,
): void {
  const outstanding = leftWithout(leaving, side.holders.map(({ percent }) => percent));
  for (const holder of side.holders) {
    const part = isNothing(holder.percent) ? holder.percent : multiplyShares(holder.percent, share, outstanding);
    if (isNothing(part) && !isMirrored) continue;
    gain(draft, holder.owner, held, part, isMirrored ? holder.votes : null, rule);
  }
}
