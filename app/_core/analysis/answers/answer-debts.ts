import { thingsOf, type Snapshot } from "../../replay/snapshot";
import { keyOf, type EntityId, type FacilityThing } from "../../replay/things";
import { REPORT } from "../report-thing";
import type { FacilityReport } from "../report-shapes";
import { partIn } from "../part-in";
import { readVersions } from "../thing-versions";
import { basisOf, momentOf, type Basis } from "./basis";

/** A debt passing from one debtor to the next. */
export interface PassingAnswer extends Basis {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** A debt, and how it came to who owes it. */
export interface DebtAnswer extends FacilityReport {
  /** Whether the entity owes it, or answers for it. */
  readonly as: "borrower" | "guarantor";
  /** How it came from debtor to debtor, the first passing first; empty where the entity took it up itself. */
  readonly passings: readonly PassingAnswer[];
  /** All events by which it stands as it does. */
  readonly restsOn: readonly Basis[];
}

/** What an entity owes at a step. */
export interface DebtsAnswer {
  readonly entity: EntityId;
  readonly debts: readonly DebtAnswer[];
}

function readPassings(snapshot: Snapshot, facility: FacilityThing): PassingAnswer[] {
  const passings: PassingAnswer[] = [];
  let debtor: EntityId | undefined;
  for (const { step, thing, rules } of readVersions(snapshot.history, keyOf(facility))) {
    if (step > snapshot.step) break;
    const next = thing?.of === "facility" ? thing.borrower : undefined;
    if (debtor !== undefined && next !== undefined && debtor !== next) passings.push({ ...momentOf(snapshot, step), rules, from: debtor, to: next });
    debtor = next;
  }
  return passings;
}

/** What an entity owes or answers for at a step, as whose successor, and by which events and rules each debt came to it. */
export function answerDebts(snapshot: Snapshot, entity: EntityId): DebtsAnswer {
  const debts = thingsOf(snapshot, entity).flatMap((thing): DebtAnswer[] => {
    const part = partIn(thing, entity);
    if (thing.of !== "facility" || (part !== "borrower" && part !== "guarantor")) return [];
    return [{ ...REPORT.facility(thing), as: part, passings: readPassings(snapshot, thing), restsOn: basisOf(snapshot, keyOf(thing)) }];
  });
  return { entity, debts: debts.sort((a, b) => Number(a.as === "guarantor") - Number(b.as === "guarantor") || (a.id < b.id ? -1 : 1)) };
}
