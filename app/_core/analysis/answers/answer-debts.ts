import type { RuleId } from "../../replay/rules";
import { thingsOf, type Snapshot } from "../../replay/snapshot";
import { keyOf, type EntityId, type FacilityThing } from "../../replay/things";
import { REPORT } from "../report-thing";
import type { FacilityReport } from "../report-shapes";
import { readLineage, type LineageLink } from "../lineage";
import { partIn } from "../part-in";
import { readVersions, type ThingVersion } from "../thing-versions";
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

/** A debt that ended with its debtor, unpaid and passed on to nobody, as it stood before. */
export interface LeftDebtAnswer extends FacilityReport, Basis {}

/** What an entity owes at a step. */
export interface DebtsAnswer {
  readonly entity: EntityId;
  readonly debts: readonly DebtAnswer[];
  /** What it left behind when it was terminated (rule E9), and nobody has taken up since. */
  readonly left: readonly LeftDebtAnswer[];
}

/** The rules by which a debt passes to another debtor; one that is only told otherwise by a correction has not passed. */
const PASSING: readonly RuleId[] = ["M5", "D2"];

/** The successions that lead from one debtor to another; undefined where none do. */
function findWay(links: readonly LineageLink[], from: EntityId, to: EntityId): readonly LineageLink[] | undefined {
  if (from === to) return [];
  for (const link of links.filter((it) => it.from === from && !it.isToCome)) {
    const rest = findWay(links.filter((it) => it !== link), link.to, to);
    if (rest !== undefined) return [link, ...rest];
  }
  return undefined;
}

/** How a debt that became known after its debtor had gone came to who owes it by then. */
function readUnseen(snapshot: Snapshot, id: string, { step, thing }: ThingVersion): PassingAnswer[] {
  const opening = snapshot.history.steps[step - 1]?.event;
  const isOpened = (opening?.type === "facility-committed" || opening?.type === "facility-existed") && opening.facility === id;
  if (!isOpened || thing?.of !== "facility") return [];
  const way = findWay(readLineage(snapshot, opening.borrower), opening.borrower, thing.borrower) ?? [];
  return way.map((link) => {
    const isDivision = snapshot.history.steps[link.step - 1]?.event.type === "division-completed";
    return { ...momentOf(snapshot, link.step), rules: [isDivision ? "D2" : "M5"], from: link.from, to: link.to };
  });
}

function readPassings(snapshot: Snapshot, facility: FacilityThing): PassingAnswer[] {
  let passings: PassingAnswer[] = [];
  let debtor: EntityId | undefined;
  for (const version of readVersions(snapshot.history, keyOf(facility))) {
    const { step, thing, rules } = version;
    if (step > snapshot.step) break;
    const next = thing?.of === "facility" ? thing.borrower : undefined;
    if (next === undefined) passings = [];
    else if (debtor === undefined) passings = readUnseen(snapshot, facility.id, version);
    else if (debtor !== next && rules.some((rule) => PASSING.includes(rule))) passings.push({ ...momentOf(snapshot, step), rules, from: debtor, to: next });
    debtor = next;
  }
  return passings;
}

function readLeft(snapshot: Snapshot, entity: EntityId): LeftDebtAnswer[] {
  return (snapshot.history.abouts.get(entity)?.threads ?? []).flatMap(({ key }): LeftDebtAnswer[] => {
    const past = readVersions(snapshot.history, key).filter(({ step }) => step <= snapshot.step);
    const [before, last] = past.slice(-2);
    if (before?.thing?.of !== "facility" || before.thing.borrower !== entity || last?.thing !== null || !last.rules.includes("E9")) return [];
    return [{ ...REPORT.facility(before.thing), ...momentOf(snapshot, last.step), rules: last.rules }];
  });
}

/** What an entity owes or answers for at a step, as whose successor, and by which events and rules each debt came to it. */
export function answerDebts(snapshot: Snapshot, entity: EntityId): DebtsAnswer {
  const debts = thingsOf(snapshot, entity).flatMap((thing): DebtAnswer[] => {
    const part = partIn(thing, entity);
    if (thing.of !== "facility" || (part !== "borrower" && part !== "guarantor")) return [];
    return [{ ...REPORT.facility(thing), as: part, passings: readPassings(snapshot, thing), restsOn: basisOf(snapshot, keyOf(thing)) }];
  });
  const sorted = debts.sort((a, b) => Number(a.as === "guarantor") - Number(b.as === "guarantor") || (a.id < b.id ? -1 : 1));
  return { entity, debts: sorted, left: readLeft(snapshot, entity) };
}
