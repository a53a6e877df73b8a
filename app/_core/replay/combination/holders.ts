import type { Draft } from "../draft";
import type { RuleId } from "../rules";
import { ALL, isExact, readShare, WHOLE, type Share } from "../share";
import { dilute, gain } from "../stakes";
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
}

/** Reads the sides of a combination before anything between them is extinguished. */
export function readSides(draft: Draft, constituents: readonly EntityId[]): Map<EntityId, Side> {
  const sides = constituents.map((entity): [EntityId, Side] => {
    const stakes = draft.stakesIn(entity);
    const within = stakes.filter(({ owner }) => constituents.includes(owner) && owner !== entity);
    const isInternal = within.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0) >= WHOLE;
    return [entity, { entity, holders: stakes.filter(({ owner }) => !constituents.includes(owner)), isInternal }];
  });
  return new Map(sides);
}

function soleOwner(side: Side): EntityId | undefined {
  const [only, ...others] = side.holders;
  const isSole = only !== undefined && others.length === 0 && isExact(only.percent) && only.percent?.min === WHOLE;
  return isSole ? only.owner : undefined;
}

/** The rules by which joined holders are told; a merger and a share exchange number theirs apart. */
export interface JoiningRules {
  readonly one: RuleId;
  readonly same: RuleId;
  readonly mixed: RuleId;
}
export const MERGER_JOINING: JoiningRules = { one: "M4g", same: "M4h", mixed: "M4i" };

function moveHolders(draft: Draft, side: Side, into: EntityId, percentOf: (stake: StakeThing) => Share | null, rule: RuleId): void {
  for (const stake of side.holders) {
    if (side.entity !== into) draft.drop(stake, rule);
    const percent = percentOf(stake);
    draft.put({ of: "stake", owner: stake.owner, held: into, percent, votes: percent === null ? null : stake.votes }, rule);
  }
}

/**
 * The holders of several companies become holders of one. One owner of all sides keeps all; a company without recorded
 * holders takes those of the one other side; else who holds how much is not disclosed.
 */
export function joinHolders(draft: Draft, into: Side, others: readonly Side[], rules: JoiningRules): void {
  const joining = others.filter((side) => !side.isInternal);
  const [first, ...more] = joining;
  if (first === undefined) return;
  const sides = into.isInternal || into.holders.length === 0 ? joining : [into, ...joining];
  const owner = soleOwner(first);
  if (owner !== undefined && sides.length > 1 && sides.every((side) => soleOwner(side) === owner)) {
    for (const side of sides) moveHolders(draft, side, into.entity, () => ALL, rules.one);
  } else if (into.holders.length === 0 && more.length === 0) {
    moveHolders(draft, first, into.entity, ({ percent }) => percent, rules.same);
  } else {
    for (const side of sides) moveHolders(draft, side, into.entity, () => null, rules.mixed);
  }
}

function isPlannedFor(stake: StakeThing, planned: readonly PlannedHolder[]): boolean {
  return planned.some((it) => it.owner === stake.owner && it.in === stake.held);
}

/** A side without the holders for whom the plan speaks. */
export function withoutPlanned(side: Side, planned: readonly PlannedHolder[]): Side {
  return { ...side, holders: side.holders.filter((stake) => !isPlannedFor(stake, planned)) };
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

/** The rows of a plan that speak of holders on record; the others are reported. */
export function checkPlanned(
  draft: Draft,
  planned: readonly PlannedHolder[],
  sides: ReadonlyMap<EntityId, Side>,
): PlannedHolder[] {
  return planned.filter((holder, index) => {
    const side = sides.get(holder.in);
    const isOnRecord = side?.holders.some(({ owner }) => owner === holder.owner) ?? false;
    if (!isOnRecord && !sides.has(holder.owner)) reportPlanned(draft, holder, index, side !== undefined);
    return isOnRecord;
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
    draft.put({ of: "stake", owner: holder.owner, held: into, percent, votes: null }, "M4j");
    receivers.set(into, [...(receivers.get(into) ?? []), holder.owner]);
  }
  for (const [into, owners] of receivers) dilute(draft, into, owners, "M4k");
}

/** Takes the place of an owner: what it held of a company goes to its own holders, each its part. */
export function takePlaceOf(draft: Draft, stake: StakeThing, holders: readonly StakeThing[], partOf: (holder: StakeThing) => Share | null, rule: RuleId): void {
  for (const holder of holders) {
    if (holder.owner === stake.held) continue;
    gain(draft, holder.owner, stake.held, partOf(holder), null, rule);
  }
}
