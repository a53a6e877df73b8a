import { expect, test } from "@playwright/test";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import { caseOf, dollars, formed, given, holds, told } from "../../testing/given";
import { findEntities } from "../search/find-entity";
import { answerControl } from "./answer-control";
import { answerDebts } from "./answer-debts";
import { answerHistory } from "./answer-history";
import { answerLineage } from "./answer-lineage";
import { answerOwnership } from "./answer-ownership";
import { answerPath } from "./answer-path";

const theCase = caseOf([
  formed("shell", { id: "shell-formed" }),
  formed("target", { id: "target-formed" }),
  holds("ada", "shell", 80, { id: "ada-holds" }),
  told("facility-committed", { id: "loan-promised", facility: "loan", borrower: "shell", lenders: ["bank"], guarantors: ["ada"], amount: dollars("5") }),
  told("merger-completed", { id: "merged", constituents: ["shell", "target"], survivor: "target", form: "reverse-triangular", newName: "New Target" }),
  formed("heir", { id: "heir-formed" }),
  told("merger-completed", { id: "merged-again", constituents: ["target", "heir"], survivor: "heir", form: "unspecified" }),
  told("office-taken", { id: "cy-serves", entity: "heir", persons: ["cy"], post: "director" }),
]);
const history = given(theCase).history();
const at = (step: number): Snapshot => snapshotAt(history, step);
const end = at(history.steps.length);

test("[Q9] a debt tells from whom it came, by which events and rules", () => {
  const [debt, ...others] = answerDebts(end, "heir").debts;
  expect(others).toEqual([]);
  expect(debt).toMatchObject({
    id: "loan",
    as: "borrower",
    passings: [
      { from: "shell", to: "target", event: "merged", rules: ["M5"] },
      { from: "target", to: "heir", event: "merged-again", rules: ["M5"] },
    ],
  });
  expect(debt?.restsOn.map(({ event }) => event)).toEqual(["loan-promised", "merged", "merged-again"]);
  expect(answerDebts(at(4), "shell").debts).toMatchObject([{ passings: [] }]);
});

test("a guarantor answers for a debt and does not owe it", () => {
  expect(answerDebts(end, "ada").debts).toMatchObject([{ id: "loan", as: "guarantor", borrower: "heir" }]);
});

test("[Q9] a debt that becomes known after its debtor has gone is told as the successor's all the same", () => {
  const loan = { facility: "loan", borrower: "old", lenders: ["bank"], amount: dollars("100") };
  const history = given(
    told("facility-committed", { id: "secret", ...loan }),
    told("merger-completed", { id: "first", constituents: ["old", "mid"], survivor: "mid", form: "direct", effective: "2020-02-01" }),
    told("merger-completed", { id: "second", constituents: ["mid", "new"], survivor: "new", form: "direct", effective: "2020-03-01" }),
    told("disclosure", { reveals: ["secret"], effective: "2020-04-01" }),
  ).history("known");
  expect(answerDebts(snapshotAt(history, history.steps.length), "new").debts).toMatchObject([
    { id: "loan", passings: [{ from: "old", to: "mid", event: "first", rules: ["M5"] }, { from: "mid", to: "new", event: "second", rules: ["M5"] }] },
  ]);
});

test("[E9] what a terminated debtor left unpaid is told until somebody owes it again", () => {
  const loan = { facility: "loan", borrower: "co", lenders: ["bank"], amount: dollars("100") };
  const history = given(
    formed("co"), told("facility-existed", loan), told("entity-terminated", { id: "gone", entity: "co", effective: "2020-02-01" }),
    told("entity-revived", { entity: "co", effective: "2020-03-01" }), told("facility-existed", { ...loan, effective: "2020-03-01" }),
  ).history();
  expect(answerDebts(snapshotAt(history, 2), "co").left).toEqual([]);
  expect(answerDebts(snapshotAt(history, 3), "co")).toMatchObject({ debts: [], left: [{ id: "loan", drawn: { amount: "100" }, event: "gone", rules: ["E9"] }] });
  expect(answerDebts(snapshotAt(history, 4), "co").left).toMatchObject([{ id: "loan" }]);
  expect(answerDebts(snapshotAt(history, 5), "co")).toMatchObject({ debts: [{ id: "loan" }], left: [] });
});

test("[Q9] a new loan under an old name has not come from the debtor of the old one, nor has one that is told otherwise by a correction", () => {
  const loan = { facility: "loan", lenders: ["bank"], amount: dollars("100") };
  const again = given(
    told("facility-existed", { ...loan, borrower: "old" }),
    told("merger-completed", { constituents: ["old", "new"], survivor: "new", form: "direct", effective: "2020-02-01" }),
    told("facility-terminated", { facility: "loan", effective: "2020-03-01" }),
    told("facility-existed", { ...loan, borrower: "new", effective: "2020-04-01" }),
  ).history();
  expect(answerDebts(snapshotAt(again, 3), "new").debts).toEqual([]);
  expect(answerDebts(snapshotAt(again, 4), "new").debts).toMatchObject([{ passings: [] }]);
  const corrected = given(told("facility-existed", { id: "wrong", ...loan, borrower: "old" }), told("facility-existed", { id: "right", ...loan, borrower: "new", corrects: "wrong" })).history("known");
  expect(answerDebts(snapshotAt(corrected, corrected.steps.length), "new").debts).toMatchObject([{ id: "loan", passings: [] }]);
});

test("a lineage tells lives and successions, past and to come", () => {
  const { lives, successions } = answerLineage(at(5), "target");
  expect(lives).toMatchObject([{ from: { event: "target-formed" }, until: { event: "merged-again", reason: "merged", into: "heir" } }]);
  expect(successions).toMatchObject([
    { from: "shell", to: "target", event: "merged", isToCome: false },
    { from: "target", to: "heir", event: "merged-again", isToCome: true },
  ]);
});

test("an entity that was revived has two lives", () => {
  const revived = given(formed("co", { id: "born" }), told("entity-terminated", { id: "gone", entity: "co" }), told("entity-revived", { id: "back", entity: "co" })).history();
  const { lives } = answerLineage(snapshotAt(revived, 3), "co");
  expect(lives).toMatchObject([{ from: { event: "born" }, until: { event: "gone", reason: "terminated" } }, { from: { event: "back" }, until: null }]);
});

test("who is only on record from a day has no beginning, and days are effective days on the known clock too", () => {
  const secret = [formed("co", { id: "born" }), told("disclosure", { id: "told", reveals: ["born"], effective: "2021-05-01" }), told("entity-existed", { id: "seen", entity: "old", effective: "2021-06-01" })];
  const history = given(...secret).history("known");
  const end = snapshotAt(history, history.steps.length);
  expect(answerLineage(end, "co").lives).toMatchObject([{ from: { event: "born", on: "2020-01-01", isBeginning: true }, until: null }]);
  expect(answerLineage(end, "old").lives).toMatchObject([{ from: { event: "seen", on: "2021-06-01", isBeginning: false }, until: null }]);
});

test("ownership rests on the recorded stakes along its paths", () => {
  const events = [holds("ada", "hold", 60, { id: "first" }), holds("hold", "co", 50, { id: "second" })];
  const { holdings } = answerOwnership(snapshotAt(given(...events).history(), 2), { entity: "co", kind: "economic", threshold: { operator: ">=", at: 0.3 }, side: "owners" });
  expect(holdings).toMatchObject([
    { owner: "hold", direct: { percent: 50 }, effective: 50, meets: "true", stakes: [{ restsOn: [{ event: "second", rules: ["S1"] }] }] },
    { owner: "ada", direct: null, effective: 30, meets: "true", paths: [{ entities: ["ada", "hold", "co"], percent: 30, loop: null }], stakes: [{ owner: "ada" }, { owner: "hold" }] },
  ]);
});

test("control is proved majority by majority, each by the stakes it rests on", () => {
  const events = [holds("ada", "hold", 60), holds("hold", "co", 51), holds("ben", "co", 49)];
  const { controlledBy } = answerControl(snapshotAt(given(...events).history(), 3), "co");
  expect(controlledBy.map(({ controller, is, proof }) => [controller, is, proof.map(({ company, held }) => [company, held.map(({ owner, counted }) => [owner, counted])])])).toEqual([
    ["hold", "certain", [["co", [["hold", 51]]]]],
    ["ada", "certain", [["hold", [["ada", 60]]], ["co", [["hold", 51]]]]],
  ]);
});

test("two entities are related by the shortest way, whatever the relations", () => {
  const { links, ownership } = answerPath(end, "cy", "bank");
  expect(links.map(({ from, to, kind }) => [from, kind, to])).toEqual([["cy", "office", "heir"], ["heir", "facility", "bank"]]);
  expect(ownership).toEqual([]);
  expect(answerPath(at(3), "ada", "shell").ownership).toMatchObject([{ owner: "ada", held: "shell", effective: 80 }]);
  expect(answerPath(at(3), "ada", "target").links).toEqual([]);
});

test("a history is every step that touches an entity, with what it changed of it", () => {
  const { steps } = answerHistory(end, "shell");
  expect(steps.map(({ event }) => event)).toEqual(["shell-formed", "ada-holds", "loan-promised", "merged"]);
  expect(steps.at(-1)?.changes.map(({ key, change }) => [key, change])).toContainEqual(["stake:ada>shell", "removed"]);
  expect(steps.at(-1)?.rules).toContain("M1");
});

test("an entity is found by its id and by every name it ever bore", () => {
  expect(findEntities(history, "target")).toEqual(["target"]);
  expect(findEntities(history, "TARGET")).toEqual(["target"]);
  expect(findEntities(history, "new target")).toEqual(["target"]);
  expect(findEntities(history, "nobody")).toEqual([]);
});
