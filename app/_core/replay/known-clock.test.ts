import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { eventsOfAccount, readAccountFacts } from "./account-events";
import { sameThing } from "./alike";
import { squashChanges, type Effect } from "./change";
import { decide } from "./decide";
import { orderAsKnown } from "./known-order";
import { Ledger } from "./ledger";
import { replayWithFaults } from "./replay";
import type { ReplayFault } from "./replay-fault";
import type { Key, Thing } from "./things";
import type { Case, CaseEvent } from "../timeline/case";
import { caseOf, formed, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";

const secretly = [
  formed("acme", { id: "formation", effective: "2020-01-01" }),
  formed("beta", { effective: "2020-02-01" }),
  told("disclosure", { id: "news", effective: "2020-03-01", reveals: ["formation"] }),
];

test("[K1] a late event takes its place, what followed is replayed, and the step tells what changed by learning it", () => {
  const it = given(
    holds("ben", "acme", 60, { effective: "2020-01-01" }),
    told("stake-acquired", { id: "purchase", owner: "ada", held: "acme", percent: 20, from: "ben", effective: "2020-02-01" }),
    told("stake-disposed", { owner: "ben", held: "acme", percent: 10, effective: "2020-03-01" }),
    told("disclosure", { id: "news", effective: "2020-04-01", reveals: ["purchase"] }),
  );
  expect(it.at("news", "known").stakes).toEqual({ "ben>acme": 50 });
  expect(it.at("purchase", "known").stakes).toEqual({ "ada>acme": 20, "ben>acme": 30 });
  const learned = it.history("known").effects[4]?.map(({ key, rule }) => [key, rule]);
  expect(learned).toEqual([["entity:ada", "E3"], ["stake:ada>acme", "S2"], ["stake:ben>acme", "S3"]]);
});

test("[K3] a revealed event is a step right after its disclosure, on the disclosure's day", () => {
  const { steps } = given(...secretly).history("known");
  expect(steps.map(({ event, day }) => [event.id, day])).toEqual([
    ["entity-formed-2", "2020-02-01"],
    ["news", "2020-03-01"],
    ["formation", "2020-03-01"],
  ]);
});

test("[K3] on the day between, the public knows nothing of it", () => {
  expect(given(...secretly).at("2020-02-15", "known").standing).toEqual(["beta"]);
  expect(given(...secretly).at("2020-02-15").standing).toEqual(["acme", "beta"]);
});

test("[K5] an event that needs what is not public yet does not replay", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    holds("ada", "acme", 100, { effective: "2020-02-01" }),
    told("disclosure", { effective: "2020-03-01", reveals: ["formation"] }),
  );
  expect(it.faults()).toEqual([]);
  expect(it.faults("known")[0]).toMatchObject({ code: "acts-before-formation", event: "stake-existed-2" });
});

test("[E2] [K5] a company may be seen before the public learns of its formation", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    told("entity-existed", { entity: "acme", effective: "2020-02-01" }),
    told("disclosure", { effective: "2020-03-01", reveals: ["formation"] }),
  );
  expect(it.faults("known")).toEqual([]);
  expect(it.at("2020-02-01", "known").standing).toEqual(["acme"]);
});

test("[K3] of several disclosures the one public first counts, also where one is itself revealed late", () => {
  const it = given(
    formed("acme", { id: "formation", effective: "2020-01-01" }),
    told("disclosure", { id: "memo", effective: "2020-02-01", reveals: ["formation"] }),
    told("disclosure", { id: "news", effective: "2020-03-01", reveals: ["formation"] }),
    told("disclosure", { id: "leak", effective: "2020-06-01", reveals: ["memo"] }),
  );
  expect(it.history("known").steps.map(({ event, day }) => [event.id, day])).toEqual([
    ["news", "2020-03-01"],
    ["formation", "2020-03-01"],
    ["leak", "2020-06-01"],
    ["memo", "2020-06-01"],
  ]);
});

test("[K4] [K6] a correction of a correction replaces both, in whatever order they become known", () => {
  const reports = [
    holds("ada", "acme", 10, { id: "a", effective: "2020-01-01" }),
    holds("ada", "acme", 20, { id: "b", effective: "2020-01-01", corrects: "a" }),
    holds("ada", "acme", 30, { id: "c", effective: "2020-01-01", corrects: "b" }),
  ];
  for (const order of [["a", "b", "c"], ["c", "b", "a"], ["a", "c", "b"], ["b", "a", "c"]]) {
    const news = order.map((id, index) => told("disclosure", { effective: `2020-0${index + 2}-01`, reveals: [id] }));
    const it = given(...reports, ...news);
    expect(it.at("end", "known"), order.join()).toEqual(it.at("end"));
    const afterC = it.history("known").steps.findIndex(({ event }) => event.id === "c") + 1;
    expect(it.at(`step:${afterC}`, "known").stakes).toEqual({ "ada>acme": 30 });
  }
});

test("[K6] a correction replaces the event it corrects: from the start as it happened, from its own day as known", () => {
  const it = given(
    holds("ada", "acme", 40, { id: "first-report", effective: "2020-01-01" }),
    formed("beta", { effective: "2020-02-01" }),
    holds("ada", "acme", 25, { id: "correction", effective: "2020-03-01", corrects: "first-report" }),
  );
  expect(it.history().steps.map(({ event }) => event.id)).toEqual(["entity-formed-2", "correction"]);
  expect(it.at("2020-02-15", "known").stakes).toEqual({ "ada>acme": 40 });
  expect(it.at("end", "known")).toEqual(it.at("end"));
  expect(it.at("end").stakes).toEqual({ "ada>acme": 25 });
});

test("[K6] where an account does not tell what a correction corrects, the correction takes nothing out of it", () => {
  const theCase = {
    ...caseOf([
      formed("beta", { effective: "2020-01-01", accounts: ["record", "other"] }),
      holds("ada", "acme", 40, { id: "first-report", effective: "2020-02-01", accounts: ["record"] }),
      holds("ada", "acme", 25, { id: "correction", effective: "2020-03-01", corrects: "first-report", accounts: ["record", "other"] }),
    ]),
    accounts: ["record", "other"].map((id) => ({ id, title: id, summary: "A telling." })),
  };
  const { history, faults } = replayWithFaults(theCase, "other", "known");
  expect(faults).toEqual([]);
  expect([...history.threads.keys()].sort()).toEqual(["entity:acme", "entity:ada", "entity:beta", "stake:ada>acme"]);
  expect(history.effects.flat().filter(({ after }) => after === null)).toEqual([]);
});

/** One step of the known clock by its plain definition. */
interface Told {
  readonly effects: readonly Effect[];
  readonly faults: readonly ReplayFault[];
}

/** The event that one corrects, what that one corrected, and so on. */
function correctedBy({ corrects }: CaseEvent, events: readonly CaseEvent[]): CaseEvent[] {
  const corrected = events.find(({ id }) => id === corrects);
  return corrected === undefined ? [] : [corrected, ...correctedBy(corrected, events)];
}

/** The known clock as it is defined: at each step, every event public by then is replayed from the start, in file order. */
function tellNaively(theCase: Case): Told[] {
  const events = eventsOfAccount(theCase, "record");
  const facts = readAccountFacts(theCase, "record", events);
  let before = new Map<Key, Thing>();
  const publicByThen = new Set<string>();
  return orderAsKnown(events).map(({ event: learned }) => {
    publicByThen.add(learned.id);
    const corrected = new Set(events.flatMap(({ id, corrects }) => (publicByThen.has(id) ? (corrects ?? []) : [])));
    const replayed = events.filter(({ id }) => publicByThen.has(id) && !corrected.has(id));
    const ledger = new Ledger();
    const faults: ReplayFault[] = [];
    const after = new Map<Key, Thing>();
    const rules = new Map<Key, Effect["rule"]>();
    const moved = correctedBy(learned, events);
    const replaced = Math.min(...events.flatMap((event, place) => (event === learned || moved.includes(event) ? [place] : [])));
    for (const event of replayed) {
      const decision = decide(ledger, event, facts);
      faults.push(...decision.faults);
      for (const { key, before: effectBefore, after: thing, rule } of squashChanges(decision.effects)) {
        ledger.write({ before: effectBefore, after: thing });
        if (thing === null) after.delete(key);
        else after.set(key, thing);
        if (facts.order.of(event.id) > replaced) rules.set(key, rule);
      }
    }
    const own = replayed.includes(learned) ? decideAt(replayed, learned) : [];
    for (const { key, rule } of own) rules.set(key, rule);
    const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !sameThing(before.get(key) ?? null, after.get(key) ?? null));
    const effects = keys.map((key): Effect => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null, rule: rules.get(key) ?? "K1" }));
    before = after;
    return { effects, faults };

    function decideAt(known: typeof replayed, event: (typeof replayed)[number]): readonly Effect[] {
      const view = new Ledger();
      for (const earlier of known.slice(0, known.indexOf(event))) for (const effect of decide(view, earlier, facts).effects) view.write(effect);
      return decide(view, event, facts).effects;
    }
  });
}

const byKey = (effects: readonly Effect[]) => squashChanges(effects).map((effect) => JSON.stringify(effect)).sort();
const distinct = (faults: readonly ReplayFault[]) => [...new Set(faults.map((fault) => JSON.stringify(fault)))].sort();

/** A case some of whose events become public late, whether or not what is public by then replays. */
const secretive = fc.tuple(arbitraryCase(80), fc.array(fc.tuple(fc.nat(999), fc.nat(5), fc.nat(3)), { minLength: 1, maxLength: 6 })).map(([theCase, hiding]) => {
  const events: Parameters<typeof caseOf>[0][number][] = [...theCase.events];
  hiding.forEach(([at, every, offset], round) => {
    const place = 1 + (at % Math.max(1, events.length));
    const reveals = events.slice(0, place).flatMap(({ id }, index) => ((index + offset) % (every + 1) === 0 ? [String(id)] : []));
    const effective = String(events[place - 1]?.["effective"] ?? "2000");
    if (reveals.length > 0) events.splice(place, 0, told("disclosure", { id: `news-${round}`, reveals, effective }));
  });
  return caseOf(events, { entities: theCase.entities });
});

test("[K1] [K2] [K6] every step of the known clock, and every fault, is what replaying all that is public from the start gives", () => {
  holdsForAll(secretive, (theCase) => {
    const { history, faults } = replayWithFaults(theCase, "record", "known");
    const naive = tellNaively(theCase);
    naive.forEach(({ effects }, index) => assert.deepEqual(byKey(history.effects[index + 1] ?? []), byKey(effects), `step ${index + 1}`));
    assert.deepEqual(distinct(faults), distinct(naive.flatMap((step) => step.faults)));
  }, 120);
});

test("[K1] to learn late what nothing looked at decides nothing else anew", () => {
  let looks = 0;
  const counted = (theCase: Case): Case => ({
    ...theCase,
    events: theCase.events.map((event) => new Proxy(event, { get: (of, field) => ((looks += field === "type" ? 1 : 0), Reflect.get(of, field) as unknown) })),
  });
  const stakes = Array.from({ length: 300 }, (_, index) => holds(`owner-${index}`, "acme", 0.1, { id: `stake-${index}` }));
  const looksWith = (late: number) => {
    const hidden = stakes.filter((_, index) => index % 300 < late * 3 && index % 3 === 0).map(({ id }) => String(id));
    const news = hidden.map((id) => told("disclosure", { reveals: [id] }));
    const theCase = counted(caseOf([...stakes, ...news]));
    looks = 0;
    replayWithFaults(theCase, "record", "known");
    return looks / theCase.events.length;
  };
  expect(looksWith(100)).toBeLessThan(1.5 * looksWith(1));
});
