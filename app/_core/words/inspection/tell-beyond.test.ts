import assert from "node:assert";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { snapshotAt } from "../../replay/snapshot";
import { caseOf, dollars, formed, given, holds, told } from "../../testing/given";
import { arbitraryCase } from "../../testing/histories";
import { holdsForAll } from "../../testing/properties";
import { plainWords } from "../linked-words";
import { withPlainSpaces } from "../spaces";
import { tellBeyond } from "./tell-beyond";

/** The sections of an entity at the end of a history, each row as one line. */
function beyond(events: Parameters<typeof caseOf>[0], entity: string): Record<string, string[]> {
  const history = given(caseOf(events)).history();
  const sections = tellBeyond(snapshotAt(history, history.steps.length), entity);
  return Object.fromEntries(sections.map(({ heading, rows }) => [heading, rows.map(({ who, terms, how }) => withPlainSpaces([plainWords(who), terms, plainWords(how)].filter((it) => it !== "").join(" | ")))]));
}

test("of any made history everything can be told, and every link leads to something", () => {
  const views = fc.tuple(arbitraryCase(40), fc.nat(1000));
  holdsForAll(views, ([theCase, roll]) => {
    const history = given(theCase).history();
    const snapshot = snapshotAt(history, roll % (history.steps.length + 1));
    for (const [entity] of history.abouts) {
      const rows = tellBeyond(snapshot, entity).flatMap((section) => section.rows);
      for (const { about, who, how, terms } of rows) {
        assert.ok(history.threads.has(about));
        assert.ok([...who, ...how].every((word) => typeof word === "string" || history.threads.has(word.about)));
        assert.ok(!/undefined|NaN|Infinity/.test(terms + plainWords(how)));
      }
    }
  }, 60);
});

test("what the recorded stakes say already is not said again", () => {
  expect(beyond([holds("ada", "co", 60), holds("ben", "co", 40)], "co")).toEqual({});
});

test("shares through others and chains of control are told with their ways", () => {
  expect(beyond([holds("ada", "hold", 80), holds("hold", "co", 60), holds("ada", "co", 5)], "co")).toEqual({
    "Owners through others": ["ADA | 53 % | through HOLD 48 %, directly 5 %"],
    "Controlled through a chain": ["ADA | ADA 80 % of the votes of HOLD; ADA 5 % and HOLD 60 % of the votes of CO"],
  });
});

test("a loop is said to be counted in", () => {
  const cross = [holds("renault", "nissan", 43.4), holds("nissan", "renault", 15), holds("state", "renault", 15.01)];
  expect(beyond(cross, "nissan")["Owners through others"]).toEqual(["STATE | about 6.968 % | through RENAULT, a loop counted in"]);
});

test("a debt is told as that of whom it came from", () => {
  const events = [
    formed("shell"),
    formed("target"),
    told("facility-committed", { facility: "bank-debt", borrower: "shell", lenders: ["bank"], amount: dollars("5") }),
    told("merger-completed", { constituents: ["shell", "target"], survivor: "target", form: "unspecified" }),
  ];
  expect(beyond(events, "target")).toEqual({ "Owes as a successor": ["The BANK debt | as successor of SHELL"] });
});
