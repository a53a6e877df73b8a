import { completeAgreement } from "../agreements";
import type { Draft } from "../draft";
import { multiplyShares } from "../share";
import type { EntityId, StakeThing } from "../things";
import type { EventOf } from "../../timeline/case";
import { extinguishBetween } from "./between";
import {
  applyPlanned,
  checkPlanned,
  joinHolders,
  MERGER_JOINING,
  readSides,
  takePlaceOf,
  withoutPlanned,
  type Side,
} from "./holders";
import { endOffices, passRelations, passStakes } from "./passing";
import { continueAs } from "./succession";

interface Merger {
  readonly survivor: Side;
  readonly disappearing: readonly Side[];
  /** What disappearing constituents held in the survivor before it was extinguished. */
  readonly inSurvivor: readonly StakeThing[];
}

/** The shells' holders take the survivor; every earlier stake in it ends. Nothing of the survivor's own passes. */
function convertReverse(draft: Draft, { survivor, disappearing }: Merger): void {
  const parents = new Set(disappearing.flatMap(({ holders }) => holders.map(({ owner }) => owner)));
  for (const stake of survivor.holders) draft.drop(stake, parents.has(stake.owner) ? "M4a" : "M4b");
  const treasury = draft.stake(survivor.entity, survivor.entity);
  if (treasury !== undefined) draft.drop(treasury, "M4a");
  const [shell, ...others] = disappearing;
  if (shell !== undefined && others.length === 0) {
    for (const stake of shell.holders) {
      draft.drop(stake, "M4c");
      draft.put({ ...stake, held: survivor.entity }, "M4c");
    }
    return;
  }
  joinHolders(draft, { ...survivor, holders: [], isInternal: true }, disappearing, MERGER_JOINING);
}

/** The parent's holders take its place in the subsidiary, each a share of the parent's share. */
function convertDown(draft: Draft, { survivor, disappearing, inSurvivor }: Merger): void {
  for (const side of disappearing) {
    for (const stake of side.holders) draft.drop(stake, "M4f");
    const parentStake = inSurvivor.find(({ owner }) => owner === side.entity);
    if (parentStake === undefined) continue;
    takePlaceOf(draft, { ...parentStake, held: survivor.entity }, side.holders, (it) => multiplyShares(it.percent, parentStake.percent), "M4f");
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

function sideOf(sides: ReadonlyMap<EntityId, Side>, entity: EntityId): Side {
  return sides.get(entity) ?? { entity, holders: [], isInternal: false };
}

/** A merger in its stages, M0 to M7, each seeing what the one before left (DGCL 251, 252, 259; NRS 92A.250). */
export function completeMerger(draft: Draft, event: EventOf<"merger-completed">): void {
  const { survivor, constituents, agreement, newName } = event;
  const disappearing = constituents.filter((id) => id !== survivor);
  const sides = readSides(draft, constituents);
  const inSurvivor = draft.stakesIn(survivor).filter(({ owner }) => disappearing.includes(owner));

  if (agreement !== undefined) completeAgreement(draft, agreement, "M0");
  for (const gone of disappearing) continueAs(draft, gone, survivor, "merged", "M1");
  extinguishBetween(draft, constituents);
  for (const gone of disappearing) passStakes(draft, gone, survivor, "M3");

  const planned = checkPlanned(draft, event.holders ?? [], sides);
  convertHolders(draft, event.form, {
    survivor: withoutPlanned(sideOf(sides, survivor), planned),
    disappearing: disappearing.map((id) => withoutPlanned(sideOf(sides, id), planned)),
    inSurvivor,
  });
  applyPlanned(draft, planned, survivor);

  for (const gone of disappearing) passRelations(draft, gone, survivor, "M5");
  for (const gone of disappearing) endOffices(draft, gone, "M6");
  const entity = draft.entity(survivor);
  if (newName !== undefined && entity !== undefined) draft.put({ ...entity, name: newName }, "M7");
}
