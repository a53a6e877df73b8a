import assert from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { eventsOfAccount, readAccountFacts } from "./account-events";
import { reverseChanges, squashChanges } from "./change";
import { decide } from "./decide";
import { stepOnDay } from "./find-step";
import { firstDisclosures } from "./known-order";
import { Ledger } from "./ledger";
import { addMoney } from "./money";
import { replay } from "./replay";
import { isExact, WHOLE } from "./share";
import { readEntity, readThing, snapshotAt, thingsOf, thingsOfKind, type Snapshot } from "./snapshot";
import { ROUNDING } from "./stakes";
import { entitiesOf, isStanding, type FacilityThing, type Key, type Thing } from "./things";
import type { Case, CaseEvent } from "../timeline/case";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { CLOCKS, THING_KINDS } from "../vocabulary";

const CASES = arbitraryCase();
const bothClocks = (theCase: Case) => CLOCKS.map((clock) => replay(theCase, "record", clock));
const everySnapshot = (theCase: Case): Snapshot[] =>
  bothClocks(theCase).flatMap((history) => Array.from({ length: history.steps.length + 1 }, (_, step) => snapshotAt(history, step)));
const everythingAt = (snapshot: Snapshot): Thing[] => THING_KINDS.flatMap((kind): Thing[] => thingsOfKind(snapshot, kind));
/** All that stands but the entities themselves and the traces they leave, which may outlive them. */
const relationsAt = (snapshot: Snapshot): Thing[] => everythingAt(snapshot).filter(({ of }) => of !== "entity" && of !== "succession");
const inOrder = (things: readonly Thing[]) => things.map((thing) => JSON.stringify(thing)).sort();

const COMBINATIONS = ["merger-completed", "consolidation-completed", "division-completed"];

test("[R1] the same case, account and clock give the same history, and the case is left as it was", () => {
  holdsForAll(CASES, (theCase) => {
    const before = JSON.stringify(theCase);
    for (const clock of CLOCKS) {
      const [first, again] = [replay(theCase, "record", clock), replay(structuredClone(theCase), "record", clock)];
      assert.deepEqual(again, first);
    }
    assert.equal(JSON.stringify(theCase), before);
  });
});

test("[R2] a snapshot read by seeking is what writing the effects one after another leaves", () => {
  holdsForAll(CASES, (theCase) => {
    for (const history of bothClocks(theCase)) {
      const ledger = new Ledger();
      history.effects.forEach((effects, step) => {
        for (const effect of effects) ledger.write(effect);
        const snapshot = snapshotAt(history, step);
        for (const key of history.threads.keys()) assert.deepEqual(readThing(snapshot, key), ledger.get(key));
      });
    }
  });
});

test("[R2] an entity's relations, sought by its keys, are those among everything that stands", () => {
  holdsForAll(CASES, (theCase) => {
    for (const snapshot of everySnapshot(theCase)) {
      const all = everythingAt(snapshot);
      for (const { id } of theCase.entities) {
        assert.deepEqual(inOrder(thingsOf(snapshot, id)), inOrder(all.filter((thing) => entitiesOf(thing).includes(id))));
      }
    }
  }, 60);
});

test("[R3] nothing that stands refers to what does not", () => {
  holdsForAll(CASES, (theCase) => {
    for (const snapshot of everySnapshot(theCase)) {
      for (const thing of relationsAt(snapshot)) {
        for (const id of entitiesOf(thing)) assert.ok(isStanding(readEntity(snapshot, id)), `${JSON.stringify(thing)} refers to ${id}`);
      }
    }
  });
});

test("[R4] shares that are sure never come to more than 100 % of a company, rounding aside", () => {
  holdsForAll(CASES, (theCase) => {
    for (const snapshot of everySnapshot(theCase)) {
      const totals = new Map<string, number>();
      for (const { held, percent } of thingsOfKind(snapshot, "stake")) totals.set(held, (totals.get(held) ?? 0) + (percent?.min ?? 0));
      for (const total of totals.values()) assert.ok(total <= WHOLE + ROUNDING, String(total));
    }
  });
});

test("[R5] a combination leaves what is owed to third parties as it was", () => {
  holdsForAll(CASES, (theCase) => {
    const history = replay(theCase, "record", "effective");
    history.steps.forEach(({ event }, index) => {
      if (!COMBINATIONS.includes(event.type)) return;
      const inside = new Set("constituents" in event ? event.constituents : []);
      const owed = (snapshot: Snapshot, counts: (facility: FacilityThing) => boolean) =>
        thingsOfKind(snapshot, "facility")
          .filter(counts)
          .flatMap((facility) => facility.drawn ?? facility.committed ?? [])
          .reduce((sum, money) => addMoney(sum, money), { amount: "0", currency: "USD" }).amount;
      const isToThirdParties = ({ borrower, lenders }: FacilityThing) => !(inside.has(borrower) && lenders.every((id) => inside.has(id)));
      assert.equal(owed(snapshotAt(history, index + 1), () => true), owed(snapshotAt(history, index), isToThirdParties));
    });
  });
});

/** The companies that a merger, consolidation or division is between. */
function listInside(event: CaseEvent): readonly string[] | undefined {
  if (event.type === "merger-completed") return event.constituents;
  if (event.type === "consolidation-completed") return [...event.constituents, event.resulting];
  return event.type === "division-completed" ? [event.entity, ...event.into] : undefined;
}

test("[R6] a merger or division leaves the disclosed shares in every third party as they were", () => {
  holdsForAll(CASES, (theCase) => {
    const history = replay(theCase, "record", "effective");
    history.steps.forEach(({ event }, index) => {
      const between = listInside(event);
      if (between === undefined) return;
      const inside = new Set(between);
      const disclosed = (snapshot: Snapshot) => {
        const sums: Record<string, number> = {};
        for (const { held, percent } of thingsOfKind(snapshot, "stake")) {
          if (!inside.has(held) && isExact(percent)) sums[held] = (sums[held] ?? 0) + (percent?.min ?? 0);
        }
        return sums;
      };
      const hasUndisclosedBeside = thingsOfKind(snapshotAt(history, index), "stake").some(({ owner, percent }) => inside.has(owner) && !isExact(percent));
      if (!hasUndisclosedBeside) assert.deepEqual(disclosed(snapshotAt(history, index + 1)), disclosed(snapshotAt(history, index)));
    });
  });
});

test("[R7] undoing a step's effects gives the step before", () => {
  holdsForAll(CASES, (theCase) => {
    for (const history of bothClocks(theCase)) {
      const ledger = new Ledger();
      for (const effects of history.effects) for (const effect of effects) ledger.write(effect);
      for (let step = history.steps.length; step > 0; step -= 1) {
        for (const change of reverseChanges(history.effects[step] ?? [])) ledger.write(change);
        const before = snapshotAt(history, step - 1);
        for (const key of history.threads.keys()) assert.deepEqual(ledger.get(key), readThing(before, key));
      }
    }
  }, 80);
});

test("[R8] a step's effects, squashed, are the difference between its snapshot and the one before", () => {
  holdsForAll(CASES, (theCase) => {
    for (const history of bothClocks(theCase)) {
      history.effects.forEach((effects, step) => {
        if (step === 0) return;
        const [before, after] = [snapshotAt(history, step - 1), snapshotAt(history, step)];
        const seen = new Map<Key, unknown>(squashChanges(effects).map(({ key, before: was, after: is }) => [key, { was, is }]));
        for (const key of history.threads.keys()) {
          const [was, is] = [readThing(before, key) ?? null, readThing(after, key) ?? null];
          assert.deepEqual(seen.get(key), JSON.stringify(was) === JSON.stringify(is) ? undefined : { was, is });
        }
      });
    }
  }, 80);
});

test("[K2] on the known clock a step shows just the events public by then, replayed in file order", () => {
  holdsForAll(CASES, (theCase) => {
    const known = replay(theCase, "record", "known");
    const events = eventsOfAccount(theCase, "record");
    const facts = readAccountFacts(theCase, "record", events);
    known.steps.forEach((_, index) => {
      const publicByThen = new Set(known.steps.slice(0, index + 1).map(({ event }) => event.id));
      const corrected = new Set(events.flatMap(({ id, corrects }) => (publicByThen.has(id) ? (corrects ?? []) : [])));
      const ledger = new Ledger();
      for (const event of events) {
        if (publicByThen.has(event.id) && !corrected.has(event.id)) for (const effect of decide(ledger, event, facts).effects) ledger.write(effect);
      }
      const shown = snapshotAt(known, index + 1);
      for (const key of known.threads.keys()) assert.deepEqual(readThing(shown, key), ledger.get(key));
    });
  }, 60);
});

test("[K3] nothing is shown on the known clock before its disclosure, and each event is one step", () => {
  holdsForAll(CASES, (theCase) => {
    const { steps } = replay(theCase, "record", "known");
    const order = steps.map(({ event }) => event.id);
    assert.deepEqual([...order].sort(), eventsOfAccount(theCase, "record").map(({ id }) => id).sort());
    for (const [revealed, { id }] of firstDisclosures(theCase.events)) assert.ok(order.indexOf(revealed) > order.indexOf(id));
  });
});

test("[K4] at the end both clocks of an account agree", () => {
  holdsForAll(CASES, (theCase) => {
    const [happened, known] = bothClocks(theCase).map((history) => everythingAt(snapshotAt(history, history.steps.length)));
    assert.deepEqual(inOrder(known ?? []), inOrder(happened ?? []));
  });
});

test("[R9] position days never go back, and a day is answered by the last step on or before it", () => {
  holdsForAll(fc.tuple(CASES, fc.nat(400)), ([theCase, roll]) => {
    for (const history of bothClocks(theCase)) {
      const days = history.steps.map(({ positionDay }) => positionDay);
      assert.deepEqual(days, [...days].sort());
      const day = `${2000 + (roll % 3)}-${String(1 + (roll % 12)).padStart(2, "0")}-15`;
      const step = stepOnDay(history, day);
      assert.ok(days.slice(0, step).every((it) => it <= day));
      assert.ok(days.slice(step).every((it) => it > day));
    }
  });
});
