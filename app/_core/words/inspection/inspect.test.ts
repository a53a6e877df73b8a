import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import { key, type Key } from "../../replay/things";
import { caseOf, dollars, formed, given, holds, told } from "../../testing/given";
import { arbitraryCase } from "../../testing/histories";
import { holdsForAll } from "../../testing/properties";
import { plainWords } from "../linked-words";
import { withPlainSpaces } from "../spaces";
import { inspect } from "./inspect";

const views = fc.tuple(arbitraryCase(), fc.nat(1000)).map(([theCase, roll]) => {
  const history = given(theCase).history("known");
  return { theCase, snapshot: snapshotAt(history, roll % (history.steps.length + 1)) };
});

test("whatever a history has can be inspected at any step, and every link in it leads to something", () => {
  holdsForAll(views, ({ theCase, snapshot }) => {
    const isThere = (it: Key) => snapshot.history.threads.has(it);
    for (const it of snapshot.history.threads.keys()) {
      const told = inspect(theCase.entities, snapshot, it);
      assert.ok(told !== undefined);
      const rows = told.relations.flatMap((section) => section.rows);
      const words = [...rows.flatMap(({ who }) => who), ...told.terms.flatMap((term) => term.words), ...told.lineage.flatMap(({ from, to }) => [from, to])];
      assert.ok(words.every((word) => typeof word === "string" || isThere(word.about)));
      assert.ok(rows.every((row) => isThere(row.key)));
      assert.ok(!/undefined|null|\[object/.test(JSON.stringify([told.title, told.sentence ?? "", words, told.presence.words])));
    }
  });
});

test("just one version of what stands is the present one, and none of what is not there yet", () => {
  holdsForAll(views, ({ theCase, snapshot }) => {
    for (const it of snapshot.history.threads.keys()) {
      const told = inspect(theCase.entities, snapshot, it);
      const present = told?.versions.filter(({ tense }) => tense === "now").length;
      assert.equal(present, told?.presence.is === "not-yet" ? 0 : 1);
    }
  });
});

const theCase = caseOf([
  formed("shell", { effective: "2020-01-05" }),
  told("entity-existed", { entity: "target", effective: "../2020-02" }),
  holds("ada", "shell", 80, { votes: 50, effective: "2020-03" }),
  told("facility-committed", { facility: "bank-debt", borrower: "shell", lenders: ["bank"], amount: dollars("13000000000"), effective: "2020-03-04" }),
  told("merger-completed", { constituents: ["shell", "target"], survivor: "target", form: "reverse-triangular", effective: "2020-04-01" }),
]);
const history = given(theCase).history();
function inspectAt(step: number, it: Key) {
  const snapshot: Snapshot = snapshotAt(history, step);
  const told = inspect(theCase.entities, snapshot, it);
  if (told === undefined) throw new Error(`${it} is not there`);
  return told;
}
const presence = (step: number, it: Key) => withPlainSpaces(inspectAt(step, it).presence.words);

test("how a thing stands to the step is said in a few words", () => {
  expect(presence(1, key.entity("shell"))).toBe("Stands since 5 January 2020");
  expect(presence(2, key.entity("target"))).toBe("On record by February 2020");
  expect(presence(1, key.facility("bank-debt"))).toBe("Not yet: enters on 4 March 2020");
  expect(presence(5, key.entity("shell"))).toBe("Ended 1 April 2020, merged into TARGET");
  expect(presence(5, key.stake("ada", "shell"))).toBe("Ended on 1 April 2020: the shell’s holders take the survivor in the same percents");
});

test("an entity lists who owns it and what is left over, and whom it owes", () => {
  const sections = inspectAt(4, key.entity("shell")).relations.map(({ heading, rows, remainder }) => [
    heading,
    ...rows.map(({ who, terms, name, since }) => withPlainSpaces(`${plainWords(who)} | ${terms} | ${name ?? ""} | ${since}`)),
    ...(remainder === null ? [] : [withPlainSpaces(remainder)]),
  ]);
  expect(sections).toEqual([
    ["Owners", "ADA | 80 %, 50 % of the votes |  | 3", "others / not disclosed: 20 %"],
    ["Owes", "from BANK | $13 billion promised, undrawn | The BANK debt | 4"],
  ]);
});

test("a relation says its terms and how it came to stand so", () => {
  const debt = inspectAt(5, key.facility("bank-debt"));
  expect(debt.terms.map(({ label, words }) => `${label}: ${withPlainSpaces(plainWords(words))}`)).toEqual([
    "Borrower: TARGET",
    "Lenders: BANK",
    "Guarantors: none stated",
    "Committed: $13 billion",
    "Drawn: nothing yet",
  ]);
  expect(debt.versions.map(({ step, rules, tense }) => [step, rules, tense])).toEqual([
    [4, ["F1"], "past"],
    [5, ["M5"], "now"],
  ]);
});
