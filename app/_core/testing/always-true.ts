import assert from "node:assert/strict";
import { eventsOfAccount } from "../replay/account-events";
import { sameThing } from "../replay/alike";
import { reverseChanges, squashChanges } from "../replay/change";
import { stepOnDay } from "../replay/find-step";
import type { History } from "../replay/history";
import { firstDisclosures } from "../replay/known-order";
import { Ledger } from "../replay/ledger";
import { addMoney, type Money } from "../replay/money";
import { entitiesOf } from "../replay/referring";
import { replay } from "../replay/replay";
import { isExact } from "../replay/share";
import { readEntity, readThing, snapshotAt, thingsOf, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { MOST_SURE } from "../replay/stakes";
import { isStanding, type FacilityThing, type Key, type Thing } from "../replay/things";
import type { Case, CaseEvent } from "../timeline/case";
import { CLOCKS, THING_KINDS } from "../vocabulary";
import { checkStaying, checkTouched } from "./what-moves";

/** The rules that are always true, as checks of one account of a case that was accepted; each throws where its rule is broken. */

const bothClocks = (theCase: Case, account: string) => CLOCKS.map((clock) => replay(theCase, account, clock));
const snapshotsOf = (history: History): Snapshot[] => Array.from({ length: history.steps.length + 1 }, (_, step) => snapshotAt(history, step));
const everythingAt = (snapshot: Snapshot): Thing[] => THING_KINDS.flatMap((kind): Thing[] => thingsOfKind(snapshot, kind));
const inOrder = (things: readonly Thing[]) => things.map((thing) => JSON.stringify(thing)).sort();

/** All that a history tells, as plain values. */
const told = ({ steps, effects, threads, abouts }: History) => ({
  steps,
  effects,
  versions: [...threads.values()].map(({ key, versions }) => [key, versions.map(({ step, thing }) => [step, thing])]),
  relations: [...abouts].map(([entity, about]) => [entity, about.threads.map(({ key }) => key)]),
});

/** R1: the same case, account and clock give the same history, and the case is left as it was. */
export function checkRepeatable(theCase: Case, account: string): void {
  const before = JSON.stringify(theCase);
  for (const clock of CLOCKS) {
    const [first, again] = [replay(theCase, account, clock), replay(structuredClone(theCase), account, clock)];
    assert.deepEqual(told(again), told(first));
  }
  assert.equal(JSON.stringify(theCase), before);
}

/** R2: a snapshot read by seeking is what writing the effects one after another leaves. */
export function checkSeeking(history: History): void {
  const ledger = new Ledger();
  history.effects.forEach((effects, step) => {
    for (const effect of effects) ledger.write(effect);
    const [snapshot, standing] = [snapshotAt(history, step), ledger.everything()];
    for (const key of history.threads.keys()) assert.deepEqual(readThing(snapshot, key), standing.get(key));
  });
}

/** R2: an entity's relations, sought by its keys, are those among everything that stands. */
export function checkRelationsSought(history: History, entities: readonly string[]): void {
  for (const snapshot of snapshotsOf(history)) {
    const all = everythingAt(snapshot);
    for (const id of entities) {
      assert.deepEqual(inOrder(thingsOf(snapshot, id)), inOrder(all.filter((thing) => entitiesOf(thing).includes(id))));
    }
  }
}

/** R3: nothing that stands refers to what does not; the entities themselves and the traces they leave may outlive them. */
export function checkReferences(history: History): void {
  for (const snapshot of snapshotsOf(history)) {
    for (const thing of everythingAt(snapshot)) {
      if (thing.of === "entity" || thing.of === "succession") continue;
      for (const id of entitiesOf(thing)) assert.ok(isStanding(readEntity(snapshot, id)), `${JSON.stringify(thing)} refers to ${id}`);
    }
  }
}

/** R4: shares that are sure never come to more than 100 % of a company, rounding aside. */
export function checkShares(history: History): void {
  for (const snapshot of snapshotsOf(history)) {
    const totals = new Map<string, number>();
    for (const { held, percent } of thingsOfKind(snapshot, "stake")) totals.set(held, (totals.get(held) ?? 0) + (percent?.min ?? 0));
    for (const [held, total] of totals) assert.ok(total <= MOST_SURE, `${total} millionths of ${held}`);
  }
}

function insideOf(event: CaseEvent): Set<string> {
  if (event.type === "merger-completed") return new Set(event.constituents);
  return new Set(event.type === "consolidation-completed" ? [...event.constituents, event.resulting] : []);
}

function owedAt(snapshot: Snapshot, counts: (facility: FacilityThing) => boolean): Record<string, string> {
  const sums = new Map<string, Money>();
  for (const facility of thingsOfKind(snapshot, "facility").filter(counts)) {
    const owed = facility.drawn ?? facility.committed;
    if (owed === null) continue;
    const sum = sums.get(owed.currency);
    sums.set(owed.currency, sum === undefined ? owed : addMoney(sum, owed));
  }
  return Object.fromEntries([...sums].flatMap(([currency, { amount }]) => (amount === "0" ? [] : [[currency, amount]])).sort());
}

/** R5: a combination leaves what is owed to third parties as it was. */
export function checkDebts(history: History): void {
  history.steps.forEach(({ event }, index) => {
    if (!["merger-completed", "consolidation-completed", "division-completed"].includes(event.type)) return;
    const inside = insideOf(event);
    const isToThirdParties = ({ borrower, lenders }: FacilityThing) => !(inside.has(borrower) && lenders.every((id) => inside.has(id)));
    assert.deepEqual(owedAt(snapshotAt(history, index + 1), () => true), owedAt(snapshotAt(history, index), isToThirdParties));
  });
}

function disclosedAt(snapshot: Snapshot, inside: ReadonlySet<string>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { held, percent } of thingsOfKind(snapshot, "stake")) {
    if (!inside.has(held) && isExact(percent)) sums[held] = (sums[held] ?? 0) + (percent?.min ?? 0);
  }
  return sums;
}

/** R6: a merger or division leaves the disclosed shares in every third party as they were, where its plan gives no shares of one. */
export function checkDisclosed(history: History): void {
  history.steps.forEach(({ event }, index) => {
    const inside = event.type === "division-completed" ? new Set([event.entity, ...event.into]) : insideOf(event);
    const plan = event.type === "merger-completed" ? (event.holders ?? []) : [];
    if (inside.size === 0 || plan.some(({ into }) => into !== undefined && !inside.has(into))) return;
    const [before, after] = [snapshotAt(history, index), snapshotAt(history, index + 1)];
    const hasUndisclosedBeside = thingsOfKind(before, "stake").some(({ owner, percent }) => inside.has(owner) && !isExact(percent));
    if (!hasUndisclosedBeside) assert.deepEqual(disclosedAt(after, inside), disclosedAt(before, inside));
  });
}

/** R7: undoing a step's effects gives the step before. */
export function checkUndoing(history: History): void {
  const ledger = new Ledger();
  for (const effects of history.effects) for (const effect of effects) ledger.write(effect);
  for (let step = history.steps.length; step > 0; step -= 1) {
    for (const change of reverseChanges(history.effects[step] ?? [])) ledger.write(change);
    const [before, standing] = [snapshotAt(history, step - 1), ledger.everything()];
    for (const key of history.threads.keys()) assert.deepEqual(standing.get(key), readThing(before, key));
  }
}

/** R8: a step's effects, squashed, are the difference between its snapshot and the one before. */
export function checkDifferences(history: History): void {
  history.effects.forEach((effects, step) => {
    if (step === 0) return;
    const [before, after] = [snapshotAt(history, step - 1), snapshotAt(history, step)];
    const seen = new Map<Key, unknown>(squashChanges(effects).map(({ key, before: was, after: is }) => [key, { was, is }]));
    for (const key of history.threads.keys()) {
      const [was, is] = [readThing(before, key) ?? null, readThing(after, key) ?? null];
      assert.deepEqual(seen.get(key), sameThing(was, is) ? undefined : { was, is });
    }
  });
}

/** R9: position days never go back, and a day is answered by the last step on or before it. */
export function checkPositionDays(history: History, day: string): void {
  const days = history.steps.map(({ positionDay }) => positionDay);
  assert.deepEqual(days, [...days].sort());
  const step = stepOnDay(history, day);
  assert.ok(days.slice(0, step).every((it) => it <= day));
  assert.ok(days.slice(step).every((it) => it > day));
}

/** K3: on the known clock each event is one step, and none stands before its disclosure. */
export function checkPublicity(theCase: Case, account: string): void {
  const order = replay(theCase, account, "known").steps.map(({ event }) => event.id);
  const events = eventsOfAccount(theCase, account);
  assert.deepEqual([...order].sort(), events.map(({ id }) => id).sort());
  for (const [revealed, { id }] of firstDisclosures(events)) {
    if (order.includes(revealed)) assert.ok(order.indexOf(revealed) > order.indexOf(id));
  }
}

/** K4: at the end both clocks of an account agree. */
export function checkClocksAgree(theCase: Case, account: string): void {
  const [happened, known] = bothClocks(theCase, account).map((history) => everythingAt(snapshotAt(history, history.steps.length)));
  assert.deepEqual(inOrder(known ?? []), inOrder(happened ?? []));
}

/** Every rule that is always true, of every account and clock of a case that was accepted. */
export function checkAlwaysTrue(theCase: Case): void {
  for (const { id: account } of theCase.accounts) {
    checkRepeatable(theCase, account);
    for (const history of bothClocks(theCase, account)) {
      checkSeeking(history);
      checkRelationsSought(history, theCase.entities.map(({ id }) => id));
      checkReferences(history);
      checkShares(history);
      checkUndoing(history);
      checkDifferences(history);
      for (const day of new Set(["0001-01-01", "9999-12-31", ...history.steps.map(({ positionDay }) => positionDay)])) checkPositionDays(history, day);
    }
    const asItHappened = replay(theCase, account, "effective");
    checkDebts(asItHappened);
    checkDisclosed(asItHappened);
    checkTouched(asItHappened);
    checkStaying(asItHappened);
    checkPublicity(theCase, account);
    checkClocksAgree(theCase, account);
  }
}
