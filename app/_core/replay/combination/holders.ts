import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import { addShares, ALL, exactly, isExact, isNothing, multiplyShares, readShare, subtractShares, WHOLE, type Share } from "../share";
import { dilute, gain, setStake } from "../stakes";
import type { EntityId, StakeThing } from "../things";
import type { EventOf } from "../../timeline/case";

/** What the plan says of one holder. */
export type PlannedHolder = NonNullable<EventOf<"merger-completed">["holders"]>[number];

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
}

const NOTHING = exactly(0);

function sumOfSure(stakes: readonly StakeThing[]): number {
  return stakes.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0);
}

/** A side of which nothing is on record. */
export function unrecordedSide(entity: EntityId): Side {
  return { entity, holders: [], isInternal: false, hasOwnerInside: false, treasury: NOTHING, within: NOTHING };
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
    return [entity, { entity, holders, isInternal, hasOwnerInside, treasury, within: sumOf(within) }];
  });
  return new Map(sides);
}

function sumOf(stakes: readonly StakeThing[]): Share | null {
  return stakes.reduce<Share | null>((sum, { percent }) => addShares(sum, percent), NOTHING);
}

/** What is left of a company when some of its shares leave the arithmetic. */
export function outstandingWithout(leaving: Share | null): Share | null {
  return subtractShares(ALL, leaving);
}

function soleOwner(side: Side): EntityId | undefined {
  const [only, ...others] = side.holders;
  const isSole = only !== undefined && others.length === 0 && isExact(only.percent);
  return isSole && (only.percent?.min ?? 0) + (side.treasury?.min ?? 0) >= WHOLE ? only.owner : undefined;
}

/** The rules by which joined holders are told; a merger and a share exchange number theirs apart. */
export interface JoiningRules {
  readonly one: RuleId;
  readonly same: RuleId;
  readonly mixed: RuleId;
}
export const MERGER_JOINING: JoiningRules = { one: "M4g", same: "M4h", mixed: "M4i" };

type Terms = Pick<StakeThing, "percent" | "votes">;
const NOT_DISCLOSED: Terms = { percent: null, votes: null };

function moveHolders(draft: Draft, side: Side, into: EntityId, termsOf: (stake: StakeThing) => Terms, rule: RuleId): void {
  for (const stake of side.holders) {
    if (side.entity !== into) draft.drop(stake, rule);
    const { percent, votes } = termsOf(stake);
    setStake(draft, { of: "stake", owner: stake.owner, held: into, percent, votes }, rule);
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
 * disclosed: so too where nobody joins, but shares of the one that goes on were held among them.
 */
export function joinHolders(draft: Draft, into: Side, others: readonly Side[], rules: JoiningRules): void {
  const joining = others.filter((side) => !side.isInternal);
  const [first, ...more] = joining;
  if (first === undefined) {
    if (into.hasOwnerInside) moveHolders(draft, into, into.entity, () => NOT_DISCLOSED, rules.mixed);
    return;
  }
  const isShell = into.isInternal || (into.holders.length === 0 && !into.hasOwnerInside);
  const sides = into.isInternal || into.holders.length === 0 ? joining : [into, ...joining];
  const owner = soleOwner(first);
  if (owner !== undefined && sides.length > 1 && sides.every((side) => soleOwner(side) === owner)) {
    dropTreasury(draft, into.entity, rules.one);
    for (const side of sides) moveHolders(draft, side, into.entity, ({ votes }) => ({ percent: ALL, votes }), rules.one);
  } else if (isShell && into.holders.length === 0 && more.length === 0) {
    if (first.holders.length > 0) dropTreasury(draft, into.entity, rules.same);
    const outstanding = outstandingWithout(into.isInternal ? first.within : first.treasury);
    moveHolders(draft, first, into.entity, ({ percent, votes }) => ({ percent: multiplyShares(percent, ALL, outstanding), votes }), rules.same);
  } else {
    for (const side of sides) moveHolders(draft, side, into.entity, () => NOT_DISCLOSED, rules.mixed);
  }
}

/** A side without the holders for whom the plan speaks; where it speaks for all, nobody is left to be converted. */
export function withoutPlanned(side: Side, planned: readonly PlannedHolder[]): Side {
  const owners = new Set(planned.flatMap((it) => (it.in === side.entity ? [it.owner] : [])));
  const holders = side.holders.filter(({ owner }) => !owners.has(owner));
  return { ...side, holders, isInternal: side.isInternal || (owners.size > 0 && holders.length === 0) };
}

function reportPlanned(draft: Draft, holder: PlannedHolder, index: number, isConstituent: boolean): void {
  draft.fault(isConstituent ? "not-a-holder" : "not-a-constituent", {
    subject: `${holder.owner} ${holder.in}`,
    path: ["holders", index, isConstituent ? "owner" : "in"],
    expected: isConstituent ? `a holder of "${holder.in}"` : "one of the companies that enter",
    found: isConstituent ? `"${holder.owner}", which has no recorded stake in it` : `"${holder.in}"`,
    advice: isConstituent ? "Tell the stake first, or leave the row out." : "Name the company whose shares the owner held.",
  });
}

function reportIntoGone(draft: Draft, { owner, into = "" }: PlannedHolder, index: number): void {
  draft.fault("not-standing", {
    subject: `${owner} ${into}`,
    path: ["holders", index, "into"],
    expected: "a company that stands after the combination",
    found: `"${into}", which ends in it`,
    advice: "Name the survivor, or another company whose shares the owner receives.",
  });
}

/** The rows of a plan that speak of holders on record; the others are reported. */
export function checkPlanned(
  draft: Draft,
  planned: readonly PlannedHolder[],
  sides: ReadonlyMap<EntityId, Side>,
): PlannedHolder[] {
  const onRecord = new Map([...sides.values()].map((side) => [side.entity, new Set(side.holders.map(({ owner }) => owner))]));
  return planned.filter((holder, index) => {
    const isOnRecord = onRecord.get(holder.in)?.has(holder.owner) ?? false;
    if (!isOnRecord && !sides.has(holder.owner)) reportPlanned(draft, holder, index, sides.has(holder.in));
    const isIntoGone = holder.becomes === "converted" && holder.into !== undefined && !draft.stands(holder.into);
    if (isIntoGone) reportIntoGone(draft, holder, index);
    return isOnRecord && !isIntoGone;
  });
}

/** Gives each planned holder what the plan says, and lets the shares so issued dilute the rest. */
export function applyPlanned(draft: Draft, planned: readonly PlannedHolder[], survivor: EntityId): void {
  const receivers = new Map<EntityId, EntityId[]>();
  for (const holder of planned) {
    const into = holder.becomes === "converted" ? (holder.into ?? survivor) : undefined;
    const stake = draft.stake(holder.owner, holder.in);
    if (stake !== undefined && into !== holder.in) draft.drop(stake, "M4j");
    if (into === undefined) continue;
    const percent = readShare(holder.percent);
    setStake(draft, { of: "stake", owner: holder.owner, held: into, percent, votes: null }, "M4j");
    const owners = receivers.get(into);
    if (owners === undefined) receivers.set(into, [holder.owner]);
    else owners.push(holder.owner);
  }
  for (const [into, owners] of receivers) dilute(draft, into, owners, "M4k");
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
  const outstanding = outstandingWithout(leaving);
  for (const holder of side.holders) {
    const part = isNothing(holder.percent) ? holder.percent : multiplyShares(holder.percent, share, outstanding);
    if (isNothing(part) && !isMirrored) continue;
    gain(draft, holder.owner, held, part, isMirrored ? holder.votes : null, rule);
  }
}
