import type { Effect } from "./change";
import type { Draft } from "./draft";
import { amongThese, eachOnce } from "./each-once";
import type { RuleId } from "./rules";
import { addShares, ALL, exactly, isExact, isNothing, multiplyShares, subtractShares, WHOLE, type Share } from "./share";
import type { EntityId, StakeThing } from "./things";

/** How far above 100 % exact shares may add up by rounding alone, in millionths of a percent: half a percent. */
export const ROUNDING = 500_000;
/** How much of a company can be held for sure, rounding allowed, in millionths of a percent. */
export const MOST_SURE = WHOLE + ROUNDING;

/** Makes a stake stand as stated; one of which nothing is held, in shares or votes, does not stand. */
export function setStake(draft: Draft, stake: StakeThing, rule: RuleId): void {
  if (isNothing(stake.percent) && (stake.votes === null || isNothing(stake.votes))) draft.drop(stake, rule);
  else draft.put(stake, rule);
}

/** Adds a gain to what an owner holds. Votes add where both are stated, or where nothing was held. */
export function gain(draft: Draft, owner: EntityId, held: EntityId, percent: Share | null, votes: Share | null, rule: RuleId): void {
  const stake = draft.stake(owner, held);
  const total: StakeThing =
    stake === undefined
      ? { of: "stake", owner, held, percent, votes }
      : { ...stake, percent: addShares(stake.percent, percent), votes: addShares(stake.votes, votes) };
  setStake(draft, total, rule);
}

/** What is no longer stated once a holding has changed by an unstated part: nothing stays nothing. */
export function unstate(share: Share | null): Share | null {
  return isNothing(share) ? share : null;
}

/**
 * Takes a part from what an owner holds; a stake of which nothing can be left ends. Votes after a part are not stated,
 * but shares without votes stay without.
 */
export function lower(draft: Draft, stake: StakeThing, part: Share | null, rule: RuleId): void {
  const percent = isNothing(stake.percent) ? stake.percent : subtractShares(stake.percent, part);
  const takesAll = part !== null && part.min >= WHOLE;
  if (isNothing(percent) || takesAll) draft.drop(stake, rule);
  else draft.put({ ...stake, percent, votes: unstate(stake.votes) }, rule);
}

/** Whether a stake surely does not reach to what is to be taken from it. */
export function fallsShort(stake: StakeThing, part: Share | null): boolean {
  return stake.percent !== null && part !== null && part.min > stake.percent.max;
}

/**
 * An issue: every exact share in the company becomes undisclosed, but for those of the owners named. Of nothing, in
 * shares or in votes, an issue takes nothing.
 */
export function dilute(draft: Draft, held: EntityId, stated: readonly EntityId[], rule: RuleId): void {
  const isSpared = amongThese(stated);
  for (const stake of draft.exactStakesIn(held)) {
    if (isSpared(stake.owner)) continue;
    draft.put(
      { ...stake, percent: isExact(stake.percent) ? unstate(stake.percent) : stake.percent, votes: isExact(stake.votes) ? unstate(stake.votes) : stake.votes },
      rule,
    );
  }
}

/** A part of a company, in shares and in votes. */
export type Part = Pick<StakeThing, "percent" | "votes">;

/** Two parts of a company as one. */
export function addParts(a: Part, b: Part): Part {
  return { percent: addShares(a.percent, b.percent), votes: addShares(a.votes, b.votes) };
}

/** What is left of a company when a part of it leaves; never less than the others surely have, whose shares may be rounded up. */
export function leftWithout(part: Share | null, others: readonly (Share | null)[]): Share | null {
  const left = subtractShares(ALL, part);
  const sure = Math.min(WHOLE, others.reduce((sum, share) => sum + (share?.min ?? 0), 0));
  if (left === null || sure <= left.min) return left;
  return sure < left.max ? { min: sure, max: left.max, ...(left.maxExclusive ? { maxExclusive: true } : {}) } : exactly(sure);
}

/** A share of what is left; nothing stays nothing. */
export function shareOfLeft(share: Share | null, left: Share | null): Share | null {
  return isNothing(share) ? share : multiplyShares(share, ALL, left);
}

/** So much of the company is gone: every share and vote that is left is one of less. Those of the owners named are left as they are. */
export function concentrate(draft: Draft, held: EntityId, gone: Part, stated: readonly EntityId[], rule: RuleId): void {
  const isSpared = amongThese(stated);
  const others = draft.stakesIn(held).filter(({ owner }) => !isSpared(owner));
  const percent = leftWithout(gone.percent, others.map((stake) => stake.percent));
  const votes = leftWithout(gone.votes, others.map((stake) => stake.votes));
  for (const stake of others) {
    draft.put({ ...stake, percent: shareOfLeft(stake.percent, percent), votes: shareOfLeft(stake.votes, votes) }, rule);
  }
}

const MOST_NAMED = 8;

function formatSome(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** How far effects move the shares that are sure in a company, in millionths of a percent. */
function sureMovement(effects: readonly Effect[], held: EntityId): number {
  let movement = 0;
  for (const { before, after } of effects) {
    if (after?.of === "stake" && after.held === held) movement += after.percent?.min ?? 0;
    if (before?.of === "stake" && before.held === held) movement -= before.percent?.min ?? 0;
  }
  return movement;
}

const NO_COMPANIES: readonly EntityId[] = [];

/** The companies in which effects make a stake, each once. */
function companiesHeld(effects: readonly Effect[]): readonly EntityId[] {
  let companies: EntityId[] | undefined;
  for (const { after } of effects) {
    if (after?.of !== "stake") continue;
    if (companies === undefined) companies = [after.held];
    else if (companies.at(-1) !== after.held) companies.push(after.held);
  }
  return companies === undefined ? NO_COMPANIES : eachOnce(companies);
}

/** Refuses what an event made of a company's holders where the shares that are sure come to more than all of it. */
export function checkTotals(draft: Draft): void {
  for (const held of companiesHeld(draft.effects)) {
    const sum = draft.view.sureSharesIn(held) + sureMovement(draft.effects, held);
    if (sum <= MOST_SURE) continue;
    const owners = draft.stakesIn(held).map(({ owner }) => `"${owner}"`);
    draft.fault("stake-above-100", {
      subject: held,
      path: [],
      expected: `shares in ${draft.nameOf(held)} that come to 100 % at most (half a percent of rounding allowed)`,
      found: `${sum / 1_000_000} %, held by ${formatSome(owners)}`,
      advice: "Check the percents, say from whom the shares came, or let an earlier holder's stake change or end first.",
    });
  }
}
