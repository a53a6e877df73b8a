import { expect, test } from "@playwright/test";
import { snapshotAt, type Snapshot } from "../replay/snapshot";
import type { Thing } from "../replay/things";
import { caseOf, dollars, formed, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { tellRelation } from "./relations";
import { withPlainSpaces } from "./spaces";

function standing({ history, step }: Snapshot): Thing[] {
  return [...history.threads.values()].flatMap(({ versions }) => versions.findLast((it) => it.step <= step)?.thing ?? []);
}

test("whatever stands is told in one whole sentence", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history();
    const snapshot = snapshotAt(history, history.steps.length);
    const broken = standing(snapshot).map((thing) => tellRelation(snapshot, thing)).filter((text) => /^$|undefined|null|\bco-\d| {2}/.test(text));
    expect(broken).toEqual([]);
  });
});

/** The relations of one kind at the end, in sentences. */
function toldOf(kind: Thing["of"], events: Parameters<typeof caseOf>[0], more: Parameters<typeof caseOf>[1] = {}): string[] {
  const history = given(caseOf(events, more)).history();
  const snapshot = snapshotAt(history, history.steps.length);
  return standing(snapshot).flatMap((thing) => (thing.of === kind ? [withPlainSpaces(tellRelation(snapshot, thing))] : []));
}

test("a stake says the share, and the votes where they differ", () => {
  const stakes = [
    holds("ada", "co", 100),
    holds("ben", "renault", 15, { votes: 0 }),
    holds("state", "renault", 15.01, { votes: 22 }),
    holds("cy", "renault"),
    holds("fund", "fund", 3),
  ];
  expect(toldOf("stake", stakes)).toEqual([
    "ADA owns 100 % of CO",
    "BEN owns 15 % of RENAULT without votes",
    "STATE owns 15.01 % of RENAULT with 22 % of the votes",
    "CY owns shares of RENAULT (how much is not disclosed)",
    "FUND holds 3 % of itself",
  ]);
});

const banks = { entities: [{ id: "banks", kind: "syndicate", name: "The seven banks" } as const] };

test("lenders in the plural lend, and an article is small inside a sentence", () => {
  const loan = { facility: "bank-debt", borrower: "co", amount: dollars("12500000000") };
  expect(toldOf("facility", [told("facility-existed", { ...loan, lenders: ["banks"] })], banks)).toEqual([
    "The seven banks lend $12.5 billion to CO (the bank debt, drawn)",
  ]);
  expect(toldOf("facility", [told("facility-existed", { ...loan, borrower: "banks", lenders: ["fund"] })], banks)).toEqual([
    "FUND lends $12.5 billion to the seven banks (the bank debt, drawn)",
  ]);
});

test("promises, contracts, posts and listings have their own words", () => {
  expect(toldOf("commitment", [told("equity-committed", { commitment: "ada-equity", by: ["ada"], to: ["co"], amount: dollars("1000000") })])).toEqual([
    "ADA has promised $1 million of equity to CO (the ADA equity)",
  ]);
  expect(toldOf("agreement", [told("agreement-signed", { agreement: "merger-agreement", parties: ["a", "b"] })])).toEqual([
    "A and B are parties to the merger agreement (in force)",
  ]);
  expect(toldOf("office", [told("office-taken", { entity: "co", persons: ["ada"], post: "Chief executive" })])).toEqual(["ADA serves as chief executive of CO"]);
  expect(toldOf("office", [told("office-taken", { entity: "co", persons: ["ada"], post: "CEO" })])).toEqual(["ADA serves as CEO of CO"]);
  expect(toldOf("listing", [formed("co"), told("entity-listed", { entity: "co", market: "Nasdaq" })])).toEqual(["CO is listed on Nasdaq"]);
});

test("who is named in the plural serves in the plural", () => {
  const board = { entities: [{ id: "board", kind: "group", name: "Nine directors" } as const] };
  expect(toldOf("office", [told("office-existed", { entity: "co", persons: ["board"], post: "Director" })], board)).toEqual(["Nine directors serve as director of CO"]);
});

test("an heir is called by the name it bore when it became one", () => {
  const events = [
    told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct", effective: "2000-03" }),
    told("entity-renamed", { entity: "b", name: "Later, Inc.", effective: "2001" }),
  ];
  expect(toldOf("entity", events)).toEqual(["A ended March 2000, merged into B", "Later, Inc. is a corporation"]);
  expect(toldOf("succession", events)).toEqual(["B continues A"]);
});

test("an ended entity says when and into whom", () => {
  const merger = told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct", effective: "2022-10-27" });
  expect(toldOf("entity", [merger])).toEqual(["A ended 27 October 2022, merged into B", "B is a corporation"]);
  expect(toldOf("succession", [merger])).toEqual(["B continues A"]);
});

test("a name that begins small stays so", () => {
  const ebay = { entities: [{ id: "ebay", kind: "corporation", name: "eBay Inc." } as const] };
  expect(toldOf("stake", [holds("ebay", "paypal", 100)], ebay)).toEqual(["eBay Inc. owns 100 % of PAYPAL"]);
});
