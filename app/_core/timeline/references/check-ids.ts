import { readDaySpan } from "../../calendar-day";
import { RESERVED_IDS } from "../../vocabulary";
import type { CaseEvent } from "../case";
import { describeValue } from "../describe-value";
import { CASE_LISTS, nameOfEvent, readId, type CaseList } from "../sound-case";
import type { ReferenceCheck } from "./reference-check";

const MAY_BE_A_DAY = /^\d/;
const NAMES = { accounts: "an account", entities: "an entity", events: "an event" } as const;

/** The parts of a list in the order of the file, sound or not. */
function partsInOrder(check: ReferenceCheck, list: CaseList): { readonly index: number; readonly part: object; readonly isSound: boolean }[] {
  const sound = check.sound.theCase[list]
    .filter((part) => check.sound.indexes.of(part) !== undefined)
    .map((part) => ({ index: check.indexOf(part), part, isSound: true }));
  const left = check.sound.leftOut[list].map(({ index, value }) => ({ index, part: Object(value) as object, isSound: false }));
  return [...sound, ...left].sort((a, b) => a.index - b.index);
}

function checkDuplicates(check: ReferenceCheck, list: CaseList): void {
  if (check.sound.leftOut[list].length === 0 && check.areUnlike(list)) return;
  const firstAt = new Map<string, number>();
  for (const { index, part } of partsInOrder(check, list)) {
    const id = readId(part);
    if (id === undefined) continue;
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, index);
      continue;
    }
    check.report("duplicate-id", [list, index, "id"], list === "events" ? nameOfEvent(part) : null, {
      expected: "an id of its own",
      found: `${describeValue(id)}, which /${list}/${first} bears already`,
      advice: "Give one of the two another id, and correct what names it.",
    });
  }
}

function reasonReserved(check: ReferenceCheck, list: CaseList, id: string): string | undefined {
  if (RESERVED_IDS.includes(id)) return `"${id}", which an address uses for a step of its own`;
  if (list === "accounts") return undefined;
  if (check.idsOf("accounts").includes(id)) return `"${id}", which is the id of an account`;
  if (list !== "events") return undefined;
  if (/^\d+$/.test(id)) return `"${id}", which an address reads as the number of a step or as a year`;
  return !MAY_BE_A_DAY.test(id) || readDaySpan(id) === undefined ? undefined : `"${id}", which an address reads as a day`;
}

function checkReserved(check: ReferenceCheck, list: keyof typeof NAMES, part: { readonly id: string }): void {
  const found = reasonReserved(check, list, part.id);
  if (found === undefined || check.sound.indexes.of(part) === undefined) return;
  check.report("reserved-id", [list, check.indexOf(part), "id"], list === "events" ? part.id : null, {
    expected: `an id that can only mean ${NAMES[list]}`,
    found,
    advice: "Choose another id, and correct what names it.",
  });
}

/** Ids must be one thing's own, and may not be words that an address uses for something else. */
export function checkIds(check: ReferenceCheck): void {
  for (const list of CASE_LISTS) checkDuplicates(check, list);
  for (const list of ["accounts", "entities"] as const) for (const part of check.sound.theCase[list]) checkReserved(check, list, part);
}

/** The same of an event's id. */
export function checkEventId(check: ReferenceCheck, event: CaseEvent): void {
  checkReserved(check, "events", event);
}
