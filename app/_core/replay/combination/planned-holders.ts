import type { Draft } from "../draft";
import { isNothing, readShare } from "../share";
import { addParts, concentrate, dilute, setStake, type Part } from "../stakes";
import type { EntityId } from "../things";
import type { EventOf } from "../../timeline/case";
import { NO_PART, NOT_DISCLOSED, type Side } from "./holders";

/** What the plan says of one holder. */
export type PlannedHolder = NonNullable<EventOf<"merger-completed">["holders"]>[number];

/** Whether a holder gets shares of a third company; who has its own then, if anyone, the plan does not say. */
export function goesElsewhere({ becomes, into }: PlannedHolder, survivor: EntityId): boolean {
  return becomes === "converted" && into !== undefined && into !== survivor;
}

/**
 * A side without the holders for whom the plan speaks; where it speaks for all, nobody is left to be converted. What it
 * pays out or cancels is given up; how much that leaves is not disclosed where the plan leaves other shares open.
 */
export function withoutPlanned(side: Side, planned: readonly PlannedHolder[], survivor: EntityId): Side {
  const rows = new Map(planned.flatMap((it) => (it.in === side.entity ? [[it.owner, it] as const] : [])));
  const holders = side.holders.filter(({ owner }) => !rows.has(owner));
  const gone = side.holders.filter(({ owner }) => (rows.get(owner)?.becomes ?? "converted") !== "converted");
  const isOpen = gone.length > 0 && [...rows.values()].some((it) => goesElsewhere(it, survivor));
  return { ...side, holders, isInternal: side.isInternal || (rows.size > 0 && holders.length === 0), givenUp: isOpen ? NOT_DISCLOSED : gone.reduce(addParts, NO_PART) };
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

/**
 * Gives each planned holder what the plan says. Shares so issued dilute the rest; where none are, those `givenUp` by
 * holders of the survivor are gone, and the rest are shares of less.
 */
export function applyPlanned(draft: Draft, planned: readonly PlannedHolder[], survivor: EntityId, givenUp: Part): void {
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
  const isAnythingGone = !isNothing(givenUp.percent) || !isNothing(givenUp.votes);
  if (isAnythingGone && !receivers.has(survivor)) concentrate(draft, survivor, givenUp, [], "M4l");
}

