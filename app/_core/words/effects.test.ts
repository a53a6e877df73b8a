import { expect, test } from "@playwright/test";
import { squashChanges } from "../replay/change";
import type { History } from "../replay/history";
import { RULES } from "../replay/rules";
import { caseOf, dollars, formed, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { CLOCKS, type MergerForm } from "../vocabulary";
import { tellEffects } from "./effects";
import { withPlainSpaces } from "./spaces";

const stepsOf = (history: History) => history.steps.map((_, index) => index + 1);

test("every change of a step is told by a sentence, and no sentence tells what did not change", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    for (const clock of CLOCKS) {
      const history = given(theCase).history(clock);
      const changed = stepsOf(history).map((step) => squashChanges(history.effects[step] ?? []).map(({ key }) => key).sort());
      const toldKeys = stepsOf(history).map((step) => [...new Set(tellEffects(history, step).flatMap(({ keys }) => keys))].sort());
      expect(toldKeys).toEqual(changed);
    }
  });
});

test("a sentence is whole: words, no gaps, no ids for names, a rule that made one of its changes", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history("known");
    const broken = stepsOf(history).flatMap((step) => {
      const rules = new Set((history.effects[step] ?? []).map(({ rule }) => rule));
      return tellEffects(history, step).filter(({ text, because, rule }) => {
        const isWhole = /^\S.*\S$/.test(text) && !/ {2}|undefined|null|\bco-\d|bank-[ab]|\bada\b| ,/.test(text);
        return !isWhole || !rules.has(rule) || because !== RULES[rule];
      });
    });
    expect(broken).toEqual([]);
  });
});

test("the sentences of a step are told apart by what they tell", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history();
    const names = stepsOf(history).flatMap((step) => tellEffects(history, step).map(({ keys }) => `${step} ${keys.join(" ")}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

/** What the last event changed: `sign text`, the entries left out. */
function lastTold(...events: Parameters<typeof caseOf>[0]): string[] {
  const history = given(caseOf(events)).history();
  const entries = new Set(["E3"]);
  return tellEffects(history, history.steps.length)
    .filter(({ rule }) => !entries.has(rule))
    .map(({ mark, text }) => `${mark}: ${withPlainSpaces(text)}`);
}

const takeover = (form: MergerForm) => [
  formed("parent"),
  formed("shell"),
  formed("target"),
  holds("parent", "shell", 100),
  holds("ada", "target", 40),
  holds("ben", "target", 60),
  told("facility-committed", { facility: "bank-debt", borrower: "shell", lenders: ["bank"], amount: dollars("13000000000") }),
  told("facility-drawn", { facility: "bank-debt", amount: dollars("12500000000") }),
  told("merger-completed", { constituents: ["shell", "target"], survivor: "target", form }),
];

test("what a plan pays out is said, and what the others hold then, in place of what they gave", () => {
  const holders = [{ owner: "ben", in: "parent", becomes: "paid-out" as const }];
  const down = told("merger-completed", { constituents: ["parent", "sub"], survivor: "sub", form: "short-form-down", holders });
  expect(lastTold(holds("ada", "parent", 60), holds("ben", "parent", 40), holds("parent", "sub", 90), holds("cy", "sub", 10), down)).toEqual([
    "ended: PARENT ended, merged into SUB",
    "new: ADA now owns 84.375 % of SUB, in place of 60 % of PARENT",
    "changed: CY now owns 15.625 % of SUB (before: 10 %)",
    "ended: 90 % of SUB, held by PARENT, was extinguished",
    "ended: BEN was paid out for 40 % of PARENT",
  ]);
});

test("a reverse triangular merger reads as what it is", () => {
  expect(lastTold(...takeover("reverse-triangular"))).toEqual([
    "ended: SHELL ended, merged into TARGET",
    "changed: The BANK debt of $12.5 billion passed to TARGET",
    "new: PARENT now owns 100 % of TARGET, in place of 100 % of SHELL",
    "ended: ADA and BEN were paid out for their shares of TARGET",
  ]);
});

test("who swaps a part of one company for the same part of another is told the part once", () => {
  const about15 = { min: 14.5, max: 15.5, maxExclusive: true } as const;
  const swap = [told("stake-acquired", { owner: "old", held: "new", percent: 100, from: "issue" }), told("share-exchange-completed", { acquired: "old", acquirer: "new" })];
  expect(lastTold(formed("old"), formed("new"), holds("ada", "old", about15, { votes: 56 }), ...swap)).toContain(
    "new: ADA now owns about 15 % (14.5 to under 15.5 %) of NEW with 56 % of the votes, in place of the same part of OLD",
  );
});

test("an end and its succession are one sentence, concerning both", () => {
  const history = given(caseOf(takeover("reverse-triangular"))).history();
  const [end] = tellEffects(history, history.steps.length);
  expect(end?.keys).toEqual(["entity:shell", "succession:shell>target>merger-completed-9"]);
  expect(end?.entities).toEqual(["shell", "target"]);
});

test("stakes that a merger passes on are one sentence each, with the total where they add up", () => {
  const merger = told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct" });
  expect(lastTold(holds("a", "mine", 30), holds("a", "yours", 20), holds("b", "yours", 10), merger)).toEqual([
    "ended: A ended, merged into B",
    "changed: 30 % of MINE passed from A to B",
    "changed: 20 % of YOURS passed from A to B, which now owns 30 % of YOURS",
  ]);
});

test("long rows of holders who keep their parts are one sentence", () => {
  const owners = ["o1", "o2", "o3", "o4", "o5"];
  const merger = told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct" });
  expect(lastTold(...owners.map((owner) => holds(owner, "a", 20)), formed("b"), merger)[1]).toBe(
    "new: O1, O2, O3 and 2 others now own shares of B, each as much as before, in place of shares of A",
  );
});

test("a contribution, a dilution, a purchase and a disposal each say who has what now", () => {
  expect(lastTold(holds("ada", "gift", 80), holds("ben", "fund", 100), told("stake-exchanged", { contributor: "ada", contributed: "gift", into: "fund" }))).toEqual([
    "changed: 80 % of GIFT passed from ADA to FUND",
    "new: ADA now owns shares of FUND (how much is not disclosed)",
    "changed: How much BEN owns of FUND is no longer disclosed",
  ]);
  expect(lastTold(holds("ada", "co", 80), told("stake-acquired", { owner: "ben", held: "co", percent: 30, from: "ada" }))).toEqual([
    "new: BEN now owns 30 % of CO",
    "changed: ADA now owns 50 % of CO (before: 80 %)",
  ]);
  expect(lastTold(holds("ada", "co", 80), told("stake-disposed", { owner: "ada", held: "co", percent: "all", to: "ben" }))).toEqual([
    "changed: 80 % of CO passed from ADA to BEN",
  ]);
});

const promiseAndContract = [
  told("equity-committed", { commitment: "ada-equity", by: ["ada"], to: ["a"], amount: dollars("1000000") }),
  told("agreement-signed", { agreement: "deal", parties: ["a", "seller"] }),
];
const merger = told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct" });

test("what still matters to somebody passes on in a sentence of its own, what was kept and performed together and last", () => {
  expect(lastTold(...promiseAndContract, merger).slice(1)).toEqual([
    "changed: The ADA equity of $1 million now favours B in place of A",
    "changed: The deal now binds B in place of A",
  ]);
  const spent = [told("equity-funded", { commitment: "ada-equity" }), told("agreement-completed", { agreement: "deal" })];
  expect(lastTold(...promiseAndContract, ...spent, holds("a", "sub", 100), merger).slice(1)).toEqual([
    "changed: 100 % of SUB passed from A to B",
    "changed: What was already kept or performed now stands with B in place of A: the ADA equity and the deal",
  ]);
});

test("the step that keeps a promise or performs a contract says so itself", () => {
  expect(lastTold(...promiseAndContract, told("equity-funded", { commitment: "ada-equity" }))).toEqual(["changed: The ADA equity of $1 million was paid in"]);
  expect(lastTold(...promiseAndContract, told("merger-completed", { constituents: ["a", "b"], survivor: "b", form: "direct", agreement: "deal" })).at(-1)).toBe(
    "changed: The deal was performed, and now binds B in place of A",
  );
});

test("a spin-off says who distributed and what each holder got", () => {
  expect(lastTold(holds("ada", "parent", 60), holds("parent", "sub", 100), told("spin-off-completed", { parent: "parent", held: "sub" }))).toEqual([
    "new: ADA now owns 60 % of SUB",
    "ended: PARENT distributed 100 % of SUB to its own holders",
  ]);
});

test("a loan is told from promise to end", () => {
  const promised = told("facility-committed", { facility: "loan", borrower: "co", lenders: ["bank"], guarantors: ["ada"], amount: dollars("500000000") });
  const drawn = told("facility-drawn", { facility: "loan", amount: dollars("450000000") });
  expect(lastTold(promised)).toEqual(["new: BANK has promised $500 million to CO (the loan, undrawn), guaranteed by ADA"]);
  expect(lastTold(promised, drawn)).toEqual(["changed: The loan was drawn: $450 million is owed"]);
  expect(lastTold(promised, drawn, told("facility-repaid", { facility: "loan", amount: dollars("50000000") }))).toEqual([
    "changed: The loan was repaid by $50 million, to $400 million",
  ]);
  expect(lastTold(promised, drawn, told("facility-sold", { facility: "loan", from: "bank", to: "fund" }))).toEqual([
    "changed: The loan of $450 million is now lent by FUND in place of BANK",
  ]);
  expect(lastTold(promised, told("facility-terminated", { facility: "loan" }))).toEqual(["ended: The loan of $500 million ended without being drawn"]);
});

test("a conversion is told as the same legal person", () => {
  expect(lastTold(formed("co"), told("entity-converted", { entity: "co", kind: "llc", jurisdiction: "US-NV", name: "Co LLC" }))).toEqual([
    "changed: CO became a Nevada LLC (before: corporation), the same legal person, and was renamed Co LLC",
  ]);
});

test("an entity that enters by being named is said to enter the record", () => {
  const history = given(caseOf([holds("ada", "co", 10)])).history();
  expect(tellEffects(history, 1).map(({ text, rule }) => `${rule} ${withPlainSpaces(text)}`)).toEqual([
    "S1 ADA owns 10 % of CO",
    "E3 ADA and CO enter the record",
  ]);
});

test("before the first event nothing is told", () => {
  expect(tellEffects(given(caseOf([formed("co")])).history(), 0)).toEqual([]);
});
