import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { replay } from "../replay/replay";
import { caseOf, dollars, formed, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Account, Case } from "../timeline/case";
import { CLOCKS } from "../vocabulary";
import { checkCaseText } from "./check-case";

const check = (theCase: unknown) => checkCaseText(JSON.stringify(theCase, null, 2));
const faultsOf = (theCase: unknown) => check(theCase).faults.map(({ code, event }) => `${code} ${event ?? "-"}`);
const warningsOf = (theCase: unknown) => check(theCase).warnings.map(({ code, event }) => `${code} ${event ?? "-"}`);

const TWO_ACCOUNTS: Account[] = [
  { id: "record", title: "The record", summary: "What is known." },
  { id: "paper-says", title: "The paper", summary: "What it told." },
];
const BOTH = { accounts: ["record", "paper-says"] };
const loan = (more: object = {}) => told("facility-committed", { facility: "loan", borrower: "acme", lenders: ["bank"], amount: dollars("100"), ...more });
const drawn = (amount: string, more: object = {}) => told("facility-drawn", { facility: "loan", amount: dollars(amount), ...more });

test("the teaching case has no fault", () => {
  const text = readFileSync(new URL("../../../data/cases/teaching-merger.json", import.meta.url), "utf8");
  expect(check(JSON.parse(text)).faults).toEqual([]);
  expect(checkCaseText(text)).toMatchObject({ ok: true, warnings: [] });
});

/** Only these entities, whatever the events name. */
const withEntities = (theCase: Case, ids: readonly string[]): Case => ({ ...theCase, entities: ids.map((id) => ({ id, kind: "corporation", name: id })) });
/** The case with an entity for every id that its statements are about. */
function withEntitiesTalkedOf(theCase: Case): Case {
  const about = theCase.events.flatMap((event) => (event.type === "statement-made" ? event.about : []));
  const known = new Set(theCase.entities.map(({ id }) => id));
  const missing = [...new Set(about)].filter((id) => !known.has(id));
  return { ...theCase, entities: [...theCase.entities, ...missing.map((id) => ({ id, kind: "unknown" as const, name: id }))] };
}

test("every case that replays is accepted, and what is accepted replays on both clocks", () => {
  const someEvents = arbitraryCase().filter(({ events }) => events.length > 0);
  holdsForAll(someEvents, (theCase) => {
    const checked = check(withEntitiesTalkedOf(theCase));
    assert.deepEqual(checked.faults, []);
    if (checked.ok) for (const clock of CLOCKS) replay(checked.case, "record", clock);
  });
});

test("faults of several stages come at once, in the order of the text", () => {
  const theCase = caseOf([
    formed("acme", { effective: "2020-13-01", id: "acme-formed" }),
    formed("birch", { id: "birch-formed", chapter: "no-chapter" }),
    holds("ada", "cedar", 60, { id: "ada-holds" }),
    holds("ben", "cedar", 60, { id: "ben-holds" }),
  ]);
  expect(faultsOf(theCase)).toEqual(["impossible-day acme-formed", "unknown-id birch-formed", "stake-above-100 ben-holds"]);
});

test("[T2] an event whose latest day is before the earliest day of one that stands before it is out of order; days that overlap are not", () => {
  const inOrder = [formed("acme", { effective: "2020-03-01/2020-05-31" }), formed("birch", { effective: "2020-04" }), formed("cedar", { effective: "2020" })];
  expect(faultsOf(caseOf(inOrder))).toEqual([]);
  const outOfOrder = [formed("acme", { effective: "2020-03-02" }), formed("birch", { id: "early", effective: "../2020-03-01" })];
  expect(check(caseOf(outOfOrder)).faults).toMatchObject([{ code: "order-against-days", event: "early", expected: expect.stringContaining('"entity-formed-1"') }]);
});

test("[T2] one event too late in its day is one fault, however many stand after it; each account has an order of its own", () => {
  const late = [formed("acme", { effective: "2030" }), ...["birch", "cedar", "dogwood"].map((id) => formed(id, { effective: "2020" }))];
  expect(faultsOf(caseOf(late))).toEqual(["order-against-days entity-formed-2"]);
  const apart = [formed("acme", { effective: "2030", accounts: ["record"] }), formed("birch", { effective: "2020", accounts: ["paper-says"] })];
  expect(faultsOf(caseOf(apart, { accounts: TWO_ACCOUNTS }))).toEqual([]);
});

test("an event that is out of order brings no fault of replay with it", () => {
  const theCase = caseOf([
    loan({ effective: "2020-01-01" }),
    told("facility-terminated", { facility: "loan", effective: "2020-06-01" }),
    drawn("10", { id: "late", effective: "2020-03-01" }),
  ]);
  expect(faultsOf(theCase)).toEqual(["order-against-days late"]);
});

test("what rests on an event that was left out is no second fault; what does not is", () => {
  const promised = { ...loan({ id: "promised" }), lenders: ["bnak"] };
  const known = ["acme", "bank", "ada", "cedar"];
  const others = [holds("ada", "cedar", 60), holds("bank", "cedar", 60, { id: "too-much" })];
  expect(faultsOf(withEntities(caseOf([promised, drawn("10"), ...others]), known))).toEqual(["unknown-id promised", "stake-above-100 too-much"]);
  const nameless = { ...loan({ id: "promised" }), facility: undefined };
  expect(faultsOf(withEntities(caseOf([nameless, drawn("10")]), known))).toEqual(["missing-key promised"]);
});

test("what stands before an event that was left out is checked all the same", () => {
  const theCase = caseOf([holds("ada", "cedar", 60), holds("ben", "cedar", 60, { id: "too-much" }), { ...holds("ada", "cedar", 10), id: "bad", votes: 200 }]);
  expect(faultsOf(theCase)).toEqual(["stake-above-100 too-much", "wrong-shape bad"]);
});

test("one mistake about one thing is said once in an account", () => {
  const theCase = caseOf([formed("acme"), told("entity-terminated", { entity: "acme" }), ...["a", "b"].map((name) => told("entity-renamed", { entity: "acme", name }))]);
  expect(faultsOf(theCase)).toEqual(["acts-after-end entity-renamed-3"]);
});

test("an entity that acts before it was formed is not formed twice", () => {
  const theCase = caseOf([told("entity-renamed", { entity: "acme", name: "Acme" }), formed("acme")]);
  expect(faultsOf(theCase)).toEqual(["acts-before-formation entity-renamed-1"]);
});

test("an entity that acts after its end is not revived while it stands", () => {
  const ended = [formed("acme"), told("entity-terminated", { entity: "acme" })];
  const revival = told("entity-revived", { entity: "acme" });
  expect(faultsOf(caseOf([...ended, told("entity-existed", { id: "seen", entity: "acme" }), revival]))).toEqual(["acts-after-end seen"]);
  expect(faultsOf(caseOf([...ended, revival]))).toEqual([]);
});

test("a fault of an event that two accounts share is said once, with both", () => {
  const theCase = caseOf([loan(BOTH), drawn("101", BOTH)], { accounts: TWO_ACCOUNTS });
  expect(check(theCase).faults).toMatchObject([{ code: "draws-more-than-committed", found: '101 USD (account "record", "paper-says")' }]);
});

test("each account must replay by itself", () => {
  const theCase = caseOf([loan(), drawn("50"), drawn("60", { id: "too-much", accounts: ["paper-says"] }), loan({ accounts: ["paper-says"] })], { accounts: TWO_ACCOUNTS });
  expect(check(theCase).faults).toMatchObject([{ code: "not-standing", event: "too-much", found: expect.stringContaining('"paper-says"') }]);
});

test("[K5] an event may not be public before what it needs; with it, or after it, it may", () => {
  const public_ = (...reveals: string[]) => [loan({ id: "promised" }), drawn("10", { id: "drawn" }), told("disclosure", { id: "notice", reveals })];
  expect(faultsOf(caseOf(public_("promised")))).toEqual(["revealed-before-what-it-needs drawn"]);
  expect(faultsOf(caseOf(public_("promised", "drawn")))).toEqual([]);
  expect(faultsOf(caseOf(public_("drawn")))).toEqual([]);
  const [fault] = check(caseOf(public_("promised"))).faults;
  expect(fault?.found).toContain('"promised" becomes known only by "notice"');
  expect(fault?.advice).toContain('Let "notice" reveal this event too');
});

test("nothing is said of the known clock where a disclosure could not be read", () => {
  const events = [loan({ id: "promised" }), drawn("10", { id: "drawn" }), told("disclosure", { id: "first", reveals: ["promised"] })];
  expect(faultsOf(caseOf([...events, told("disclosure", { id: "bad", reveals: ["no-such"] })]))).toEqual(["unknown-id bad"]);
});

test("ids that are names of other things in JavaScript are ids like any other", () => {
  const theCase = caseOf([formed("constructor", { id: "to-string" }), holds("hasownproperty", "constructor", 50, { id: "constructor" })]);
  expect(faultsOf(theCase)).toEqual([]);
  const [fault, ...others] = check(withEntities(caseOf([formed("acme")]), ["acme", "__proto__"])).faults;
  expect([fault?.path, fault?.code, others]).toEqual(["/entities/1/id", "wrong-shape", []]);
});

test("__proto__ as a key is an unknown key, and changes no prototype", () => {
  const text = JSON.stringify(caseOf([formed("acme", { id: "acme-formed" })])).replace('"entity":"acme"', '"entity":"acme","__proto__":{"polluted":true}');
  expect(checkCaseText(text).faults).toMatchObject([{ code: "unknown-key", path: "/events/0/__proto__", event: "acme-formed" }]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("markup in a text is text; a link that runs code is refused; so is a name that turns what follows", () => {
  const withText = (text: string): Case => caseOf([formed("acme", { text })]);
  expect(faultsOf(withText("<img src=x onerror=alert(1)> & <b>bold</b>"))).toEqual([]);
  const source = { id: "paper", title: "A paper", publisher: "A press", kind: "press" as const, published: "2020", grade: "secondary" as const };
  for (const url of ["javascript:alert(1)", " https://x", "data:text/html,x", "//evil.example", "JaVaScRiPt:x", "https://", "http:///x", "https://a\u202Eb"]) {
    expect(faultsOf(caseOf([formed("acme")], { sources: [{ ...source, url }] })), url).toEqual(["unsafe-link -"]);
  }
  expect(faultsOf(caseOf([formed("acme")], { sources: [{ ...source, url: "HTTPS://example.org/a?b=c#d" }] }))).toEqual([]);
  for (const mark of ["\u202E", "\u2066", "\u200F", "\u061C", "\u0000", "\u009F"]) {
    const entities = [{ id: "acme", kind: "llc" as const, name: `Ac${mark}me` }];
    expect(faultsOf(caseOf([formed("acme")], { entities })), JSON.stringify(mark)).toEqual(["unsafe-text -"]);
  }
});

test("a share that nothing states is a warning, a purchase of everything from everybody is none", () => {
  const bought = (from: string) => told("stake-acquired", { owner: "ada", held: "acme", from });
  expect(warningsOf(caseOf([holds("ben", "acme"), bought("all")]))).toEqual(["share-unknown stake-existed-1"]);
  expect(warningsOf(caseOf([bought("issue")]))).toEqual(["share-unknown stake-acquired-1"]);
});

test("a day known to the year is a warning, by a year too; a month or a span within a year is none", () => {
  const on = (effective: string) => warningsOf(caseOf([formed("acme", { effective })])).length;
  expect(["2020", "2021", "../2020", "2019/2021", "2019-03/2020-02"].map(on)).toEqual([1, 1, 1, 1, 1]);
  expect(["2020-02", "../2020-02", "2020-01-01", "2019-04/2020-02"].map(on)).toEqual([0, 0, 0, 0]);
});

test("the usual order within a day is asked of the events of one company only", () => {
  const merged = told("merger-completed", { constituents: ["acme", "birch"], survivor: "acme", form: "unspecified" });
  const renamed = (entity: string, effective = "2020-01-01") => told("entity-renamed", { entity, name: "New", effective });
  expect(warningsOf(caseOf([merged, renamed("acme")]))).toEqual(["unusual-order-within-a-day entity-renamed-2"]);
  expect(warningsOf(caseOf([merged, renamed("cedar")]))).toEqual([]);
  expect(warningsOf(caseOf([merged, renamed("acme", "2020-01-02")]))).toEqual([]);
  expect(warningsOf(caseOf([renamed("acme"), merged]))).toEqual([]);
});

test("[D2] what a division leaves unallocated is named in the words of the file", () => {
  const divided = told("division-completed", { entity: "acme", into: ["birch"], survives: false, allocation: [{ facility: "loan", to: "birch" }, { facility: "loan", to: "birch" }] });
  const { faults } = check(caseOf([formed("acme"), loan(), holds("acme", "cedar", 40), divided]));
  expect(faults.map(({ code, found }) => [code, found])).toEqual([
    ["unallocated-division", 'the stake in "cedar", allocated to none'],
    ["allocated-twice", 'the facility "loan" allocated again, to "birch"'],
  ]);
});

test("what a terminated entity left behind is a warning", () => {
  const ended = told("entity-terminated", { entity: "bank", id: "end" });
  expect(check(caseOf([loan(), ended])).warnings).toMatchObject([{ code: "orphaned-relations", event: "end", found: 'the facility "loan", ended with it' }]);
  expect(warningsOf(caseOf([loan(), told("facility-terminated", { facility: "loan" }), ended]))).toEqual([]);
});
