import { completeAgreement } from "../agreements";
import type { Draft } from "../draft";
import { addShares, isNothing, multiplyShares, type Share } from "../share";
import { addParts, leftWithout, type Part } from "../stakes";
import type { EntityId, StakeThing } from "../things";
import type { EventOf } from "../../timeline/case";
import { extinguishBetween } from "./between";
import {
  distribute,
  joinHolders,
  MERGER_JOINING,
  NO_PART,
  NOT_DISCLOSED,
  outstandingOf,
  partOf,
  readSides,
  unrecordedSide,
  type Side,
} from "./holders";
import { applyPlanned, checkPlanned, goesElsewhere, withoutPlanned } from "./planned-holders";
import { endOffices, passRelations, passStakes } from "./passing";
import { continueAs } from "./succession";

interface Merger {
  readonly survivor: Side;
  readonly disappearing: readonly Side[];
  /** What constituents held in each other before it was extinguished. */
  readonly within: readonly StakeThing[];
  /** Whether holders get shares of a third company, so that who has theirs, if anyone, is not said. */
  readonly isLeftOpen: boolean;
}

/** The shells' holders take the survivor; every earlier stake in it ends. Nothing of the survivor's own passes. */
function convertReverse(draft: Draft, { survivor, disappearing }: Merger): void {
  const parents = new Set(disappearing.flatMap(({ holders }) => holders.map(({ owner }) => owner)));
  for (const stake of survivor.holders) draft.drop(stake, parents.has(stake.owner) ? "M4a" : "M4b");
  const treasury = draft.stake(survivor.entity, survivor.entity);
  if (treasury !== undefined) draft.drop(treasury, "M4a");
  const [shell, ...others] = disappearing;
  if (shell !== undefined && others.length === 0) {
    const outstanding = outstandingOf(shell);
    for (const stake of shell.holders) {
      draft.drop(stake, "M4c");
      draft.put({ ...stake, held: survivor.entity, ...partOf(stake, outstanding) }, "M4c");
    }
    return;
  }
  joinHolders(draft, unrecordedSide(survivor.entity), disappearing, MERGER_JOINING);
}

/** What a disappearing parent held of the survivor, itself and through others that disappear; null where it is not known. */
function shareInSurvivor(parent: EntityId, merger: Merger, above: readonly EntityId[] = []): Share | null {
  if (above.includes(parent)) return null;
  const routes = merger.within
    .filter(({ owner, held }) => owner === parent && held !== parent)
    .map(({ held, percent }) =>
      held === merger.survivor.entity ? percent : multiplyShares(percent, shareInSurvivor(held, merger, [...above, parent])),
    );
  const [first, ...others] = routes;
  return first === undefined ? null : others.reduce(addShares, first);
}

/** A parent's holders take its place in the subsidiary; returns what would be the part of those whom the plan pays out. */
function convertParent(draft: Draft, side: Side, merger: Merger): Part {
  for (const stake of side.holders) draft.drop(stake, "M4f");
  const upward = merger.within.filter(({ owner, held }) => owner === merger.survivor.entity && held === side.entity);
  const leaving = upward.reduce((sum, { percent }) => addShares(sum, percent), side.treasury);
  const share = shareInSurvivor(side.entity, merger);
  distribute(draft, side, merger.survivor.entity, { share, leaving }, "M4f");
  const { percent } = side.givenUp;
  if (isNothing(percent)) return NO_PART;
  return { percent: multiplyShares(percent, share, leftWithout(leaving, [percent])), votes: null };
}

/** A part given up, which is not disclosed where it is open what else is gone. */
function givenUpUnless(isOpen: boolean, part: Part): Part {
  return isOpen && !isNothing(part.percent) ? NOT_DISCLOSED : part;
}

/** Converts the holders of whom the plan does not speak, by the form; returns what of the survivor is given up to nobody. */
function convertHolders(draft: Draft, form: EventOf<"merger-completed">["form"], merger: Merger): Part {
  switch (form) {
    case "reverse-triangular":
      convertReverse(draft, merger);
      return NO_PART;
    case "forward-triangular":
    case "short-form-up":
      for (const side of merger.disappearing) {
        for (const stake of side.holders) draft.drop(stake, form === "short-form-up" ? "M4e" : "M4d");
      }
      return givenUpUnless(merger.survivor.hasOwnerInside, merger.survivor.givenUp);
    case "short-form-down":
      return givenUpUnless(
        merger.isLeftOpen,
        merger.disappearing.map((side) => convertParent(draft, side, merger)).reduce(addParts, merger.survivor.givenUp),
      );
    case "direct":
    case "unspecified":
      return joinHolders(draft, merger.survivor, merger.disappearing, MERGER_JOINING);
  }
}

/** A merger in its stages, M0 to M7, each seeing what the one before left (DGCL 251, 252, 259; NRS 92A.250). */
export function completeMerger(draft: Draft, event: EventOf<"merger-completed">): void {
  const { survivor, constituents, agreement, newName } = event;
  const disappearing = constituents.filter((id) => id !== survivor);
  const sides = readSides(draft, constituents);
  const within = constituents.flatMap((id) => draft.stakesIn(id)).filter(({ owner }) => sides.has(owner));

  if (agreement !== undefined) completeAgreement(draft, agreement, "M0");
  for (const gone of disappearing) continueAs(draft, gone, survivor, "merged", "M1");
  extinguishBetween(draft, constituents);
  for (const gone of disappearing) passStakes(draft, gone, survivor, "M3");

  const planned = checkPlanned(draft, event.holders ?? [], sides);
  const sideOf = (id: EntityId) => withoutPlanned(sides.get(id) ?? unrecordedSide(id), planned, survivor);
  const givenUp = convertHolders(draft, event.form, {
    survivor: sideOf(survivor),
    disappearing: disappearing.map(sideOf),
    within,
    isLeftOpen: planned.some((holder) => goesElsewhere(holder, survivor)),
  });
  applyPlanned(draft, planned, survivor, givenUp);

  for (const gone of disappearing) passRelations(draft, gone, survivor, "M5");
  for (const gone of disappearing) endOffices(draft, gone, "M6");
  const entity = draft.entity(survivor);
  if (newName !== undefined && entity !== undefined) draft.put({ ...entity, name: newName }, "M7");
}
