import type { Draft } from "../draft";
import { detachRelations } from "../detaching";
import { bringIntoBeing } from "../entering";
import { ALL } from "../share";
import { gain } from "../stakes";
import { key, keyOf, kindOfKey, type Key, type Thing } from "../things";
import type { EventOf } from "../../timeline/case";
import { distribute, readSides, unrecordedSide } from "./holders";
import { passRelation } from "./passing";

type Division = EventOf<"division-completed">;

/** What must be allocated: stakes the company holds, what it owes, lends, guarantees or promised, its contracts. */
function openRelations(draft: Draft, { entity, into }: Division): Thing[] {
  return draft.thingsOf(entity).filter((thing) => {
    if (thing.of === "stake") return thing.owner === entity && thing.held !== entity && !into.includes(thing.held);
    return thing.of === "facility" || thing.of === "commitment" || thing.of === "agreement";
  });
}

function keyOfRow(row: Division["allocation"][number], entity: string): Key {
  if ("held" in row) return key.stake(entity, row.held);
  if ("facility" in row) return key.facility(row.facility);
  if ("commitment" in row) return key.commitment(row.commitment);
  return key.agreement(row.agreement);
}

/** An open relation in the words of the file. */
function sayRelation(it: Key): string {
  const name = it.slice(it.indexOf(":") + 1);
  return kindOfKey(it) === "stake" ? `the stake in "${name.slice(name.indexOf(">") + 1)}"` : `the ${kindOfKey(it)} "${name}"`;
}

function readAllocation(draft: Draft, event: Division, open: readonly Thing[]): Map<Key, string> {
  const takers = new Map<Key, string>();
  const companies = new Set(event.survives ? [...event.into, event.entity] : event.into);
  const openKeys = new Set(open.map(keyOf));
  event.allocation.forEach((row, index) => {
    const rowKey = keyOfRow(row, event.entity);
    if (takers.has(rowKey)) {
      draft.fault("allocated-twice", {
        subject: rowKey,
        path: ["allocation", index],
        expected: "each relation allocated to one company",
        found: `${sayRelation(rowKey)} allocated again, to "${row.to}"`,
        advice: "Leave one of the two rows out.",
      });
    } else if (!openKeys.has(rowKey) || !companies.has(row.to)) {
      draft.fault("not-standing", {
        subject: rowKey,
        path: ["allocation", index],
        expected: `an open relation of "${event.entity}", to one of ${event.into.map((id) => `"${id}"`).join(", ")}`,
        found: `${sayRelation(rowKey)}, to "${row.to}"`,
        advice: "Allocate what the company has when it divides, to a company that comes of it.",
      });
    }
    takers.set(rowKey, row.to);
  });
  return takers;
}

function allocate(draft: Draft, event: Division): void {
  const open = openRelations(draft, event);
  const takers = readAllocation(draft, event, open);
  for (const thing of open) {
    const to = takers.get(keyOf(thing));
    if (to === undefined) {
      draft.fault("unallocated-division", {
        subject: keyOf(thing),
        path: ["allocation"],
        expected: "every open relation allocated to one company",
        found: `${sayRelation(keyOf(thing))}, allocated to none`,
        advice: event.survives ? `Add a row for it; "to": "${event.entity}" lets it stay.` : "Add a row for it.",
      });
    } else if (to !== event.entity) {
      if (thing.of === "stake") {
        draft.drop(thing, "D2");
        gain(draft, to, thing.held, thing.percent, thing.votes, "D2");
      } else {
        passRelation(draft, thing, event.entity, to, "D2");
      }
    }
  }
}

function giveToHolders(draft: Draft, event: Division): void {
  const side = readSides(draft, [event.entity]).get(event.entity) ?? unrecordedSide(event.entity);
  for (const company of event.into) {
    const own = draft.stake(event.entity, company);
    if (own !== undefined) draft.drop(own, "D3");
    const isNew = own === undefined && draft.stakesIn(company).length === 0;
    distribute(draft, side, company, { share: isNew ? ALL : (own?.percent ?? null), isMirrored: isNew }, "D3");
  }
}

/** One company divides into several; the allocation must be total (Delaware LLC Act 18-217). */
export function completeDivision(draft: Draft, event: Division): void {
  const { entity, into, survives } = event;
  for (const company of into) bringIntoBeing(draft, event, company, "D1");
  allocate(draft, event);
  giveToHolders(draft, event);
  if (survives) return;
  const divided = draft.entity(entity);
  const on = event.effective;
  const heir = into.length === 1 ? (into[0] ?? null) : null;
  if (divided !== undefined) draft.put({ ...divided, life: { status: "ended", on, reason: "divided", into: heir } }, "D4");
  for (const company of into) draft.put({ of: "succession", from: entity, to: company, by: event.id, on }, "D4");
  detachRelations(draft, entity, "D4");
}
