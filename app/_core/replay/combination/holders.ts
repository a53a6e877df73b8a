import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import { ALL, isExact, multiplyShares, readShare, WHOLE, type Share } from "../share";
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
  /** What it holds of itself, in millionths of a percent: such shares leave the arithmetic. */
  readonly treasury: number;
}

function sumOfSure(stakes: readonly StakeThing[]): number {
  return stakes.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0);
}

/** A side of which nothing is on record. */
export function unrecordedSide(entity: EntityId): Side {
  return { entity, holders: [], isInternal: false, treasury: 0 };
}

/** Reads the sides of a combination before anything between them is extinguished. */
export function readSides(draft: Draft, constituents: readonly EntityId[]): Map<EntityId, Side> {
  const inside = new Set(constituents);
  const sides = constituents.map((entity): [EntityId, Side] => {
    const stakes = draft.stakesIn(entity);
    const within = stakes.filter(({ owner }) => inside.has(owner));
    const hasOwnerInside = within.some(({ owner }) => owner !== entity);
    const isInternal = hasOwnerInside && sumOfSure(within) >= WHOLE;
    const treasury = sumOfSure(within.filter(({ owner }) => owner === entity));
    return [entity, { entity, holders: stakes.filter(({ owner }) => !inside.has(owner)), isInternal, treasury }];
  });
  return new Map(sides);
}

/** What is not a company's own, in millionths of a percent: all of it where a company holds nothing but itself. */
function outstandingOf({ treasury }: Side): number {
  return treasury < WHOLE ? WHOLE - treasury : WHOLE;
}

function soleOwner(side: Side): EntityId | undefined {
  const [only, ...others] = side.holders;
  const isSole = only !== undefined && others.length === 0 && isExact(only.percent);
  return isSole && (only.percent?.min ?? 0) + side.treasury >= WHOLE ? only.owner : undefined;
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
    draft.put({ of: "stake", owner: stake.owner, held: into, ...termsOf(stake) }, rule);
  }
}

/** Shares that a company holds of itself leave when others come to hold all of it. */
function dropTreasury(draft: Draft, company: EntityId, rule: RuleId): void {
  const treasury = draft.stake(company, company);
  if (treasury !== undefined) draft.drop(treasury, rule);
}

/**
 * The holders of several companies become holders of one. One owner of all sides keeps all; a company without recorded
 * holders takes those of the one other side, each its part of what is not that side's own; else who holds how much is not
 * disclosed.
 */
export function joinHolders(draft: Draft, into: Side, others: readonly Side[], rules: JoiningRules): void {
  const joining = others.filter((side) => !side.isInternal);
  const [first, ...more] = joining;
  if (first === undefined) return;
  const sides = into.isInternal || into.holders.length === 0 ? joining : [into, ...joining];
  const owner = soleOwner(first);
  if (owner !== undefined && sides.length > 1 && sides.every((side) => soleOwner(side) === owner)) {
    dropTreasury(draft, into.entity, rules.one);
    for (const side of sides) moveHolders(draft, side, into.entity, ({ votes }) => ({ percent: ALL, votes }), rules.one);
  } else if (into.holders.length === 0 && more.length === 0) {
    if (first.holders.length > 0) dropTreasury(draft, into.entity, rules.same);
    moveHolders(draft, first, into.entity, ({ percent, votes }) => ({ percent: multiplyShares(percent, ALL, outstandingOf(first)), votes }), rules.same);
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
 * Gives what a company held of another to its own holders, each its part; what it holds of itself leaves the arithmetic.
 * `share` is what it held, null where that is not disclosed.
 */
export function distribute(draft: Draft, side: Side, held: EntityId, share: Share | null, rule: RuleId): void {
  for (const holder of side.holders) {
    if (holder.owner === held) continue;
    const part = multiplyShares(holder.percent, share, outstandingOf(side));
    gain(draft, holder.owner, held, part, null, rule);
  }
}
