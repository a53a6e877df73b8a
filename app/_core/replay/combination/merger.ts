import { completeAgreement } from "../agreements";
import type { Draft } from "../draft";
import { addShares, ALL, multiplyShares, type Share } from "../share";
import type { EntityId, StakeThing } from "../things";
import type { EventOf } from "../../timeline/case";
import { extinguishBetween } from "./between";
import {
  applyPlanned,
  checkPlanned,
  joinHolders,
  MERGER_JOINING,
  readSides,
  distribute,
  outstandingWithout,
  withoutPlanned,
  type Side,
  unrecordedSide,
} from "./holders";
import { endOffices, passRelations, passStakes } from "./passing";
import { continueAs } from "./succession";

interface Merger {
  readonly survivor: Side;
  readonly disappearing: readonly Side[];
  /** What constituents held in each other before it was extinguished. */
  readonly within: readonly StakeThing[];
}

/** The shells' holders take the survivor; every earlier stake in it ends. Nothing of the survivor's own passes. */
function convertReverse(draft: Draft, { survivor, disappearing }: Merger): void {
  const parents = new Set(disappearing.flatMap(({ holders }) => holders.map(({ owner }) => owner)));
  for (const stake of survivor.holders) draft.drop(stake, parents.has(stake.owner) ? "M4a" : "M4b");
  const treasury = draft.stake(survivor.entity, survivor.entity);
  if (treasury !== undefined) draft.drop(treasury, "M4a");
  const [shell, ...others] = disappearing;
  if (shell !== undefined && others.length === 0) {
    const outstanding = outstandingWithout(shell.treasury);
    for (const stake of shell.holders) {
      draft.drop(stake, "M4c");
      draft.put({ ...stake, held: survivor.entity, percent: multiplyShares(stake.percent, ALL, outstanding) }, "M4c");
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

/** The parent's holders take its place in the subsidiary, each a share of the parent's share. */
function convertDown(draft: Draft, merger: Merger): void {
  for (const side of merger.disappearing) {
    for (const stake of side.holders) draft.drop(stake, "M4f");
    const upward = merger.within.filter(({ owner, held }) => owner === merger.survivor.entity && held === side.entity);
    const leaving = upward.reduce((sum, { percent }) => addShares(sum, percent), side.treasury);
    distribute(draft, side, merger.survivor.entity, { share: shareInSurvivor(side.entity, merger), leaving }, "M4f");
  }
}

function convertHolders(draft: Draft, form: EventOf<"merger-completed">["form"], merger: Merger): void {
  switch (form) {
    case "reverse-triangular":
      convertReverse(draft, merger);
      return;
    case "forward-triangular":
    case "short-form-up":
      for (const side of merger.disappearing) {
        for (const stake of side.holders) draft.drop(stake, form === "short-form-up" ? "M4e" : "M4d");
      }
      return;
    case "short-form-down":
      convertDown(draft, merger);
      return;
    case "direct":
    case "unspecified":
      joinHolders(draft, merger.survivor, merger.disappearing, MERGER_JOINING);
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
  convertHolders(draft, event.form, {
    survivor: withoutPlanned(sides.get(survivor) ?? unrecordedSide(survivor), planned),
    disappearing: disappearing.map((id) => withoutPlanned(sides.get(id) ?? unrecordedSide(id), planned)),
    within,
  });
  applyPlanned(draft, planned, survivor);

  for (const gone of disappearing) passRelations(draft, gone, survivor, "M5");
  for (const gone of disappearing) endOffices(draft, gone, "M6");
  const entity = draft.entity(survivor);
  if (newName !== undefined && entity !== undefined) draft.put({ ...entity, name: newName }, "M7");
}
