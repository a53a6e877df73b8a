import { expect, test } from "@playwright/test";
import { answerControl } from "../../analysis/answers/answer-control";
import { answerLineage } from "../../analysis/answers/answer-lineage";
import { answerOwnership } from "../../analysis/answers/answer-ownership";
import { snapshotAt } from "../../replay/snapshot";
import { caseOf, formed, given, holds, told } from "../../testing/given";
import type { Clock } from "../../vocabulary";
import { withPlainSpaces } from "../spaces";
import type { Memo } from "./memo";
import { tellControl } from "./tell-control";
import { tellLineageMemo } from "./tell-lineage-memo";
import { tellOwnership } from "./tell-ownership";

type Events = Parameters<typeof caseOf>[0];

function ask(events: Events, tell: (asked: { case: ReturnType<typeof caseOf>; snapshot: ReturnType<typeof snapshotAt> }) => Memo, clock: Clock = "effective"): { lead: string; lines: string[]; basis: string[]; notes: string } {
  const theCase = caseOf(events);
  const history = given(theCase).history(clock);
  const { lead, sections, notes } = tell({ case: theCase, snapshot: snapshotAt(history, history.steps.length) });
  return { lead: withPlainSpaces(lead), lines: sections.flatMap(({ lines }) => lines.map(({ text }) => withPlainSpaces(text))), basis: sections.flatMap(({ lines }) => lines.flatMap((it) => it.basis.map(withPlainSpaces))), notes: notes.join(" ") };
}

const ownersOf = (events: Events, entity: string) =>
  ask(events, (asked) => tellOwnership(asked, answerOwnership(asked.snapshot, { entity, kind: "economic", threshold: null, side: "owners" }), "owners", false));
const controlOf = (events: Events, entity: string) => ask(events, (asked) => tellControl(asked, answerControl(asked.snapshot, entity)));

test("a cross-holding is told with its loop as one factor", () => {
  const { lead, lines } = ownersOf([holds("renault", "nissan", 43.4), holds("nissan", "renault", 15), holds("state", "renault", 15.01)], "nissan");
  expect(lead).toBe("The largest recorded owner of NISSAN is RENAULT: 43.4 %.");
  expect(lines.slice(0, 3)).toEqual(["RENAULT: 43.4 %, directly", "STATE: effectively about 6.968 %; not directly", "   through RENAULT: about 6.968 % (a loop on the way, counted as × 1.069633)"]);
});

test("what is not disclosed is never told as nothing, and an outer bound is said to be one", () => {
  const { lines, notes } = ownersOf([holds("a", "b", { min: 40, max: 60 }), holds("b", "a", 10), holds("x", "a", 50), holds("y", "a")], "b");
  expect(lines.filter((text) => text.includes("effectively"))).toEqual(["X: effectively 20.833–31.915 % (outer bounds); not directly", "Y: effectively up to 25.532 % (outer bounds); not directly"]);
  expect(notes).toContain("Outer bounds:");
});

test("who is largest is told only where nothing left open could be larger", () => {
  expect(ownersOf([holds("ada", "co", 39), holds("ben", "co")], "co")).toMatchObject({ lead: "Which recorded owner of CO is the largest is left open; of what is sure, the largest is ADA: 39 %.", lines: ["ADA: 39 %, directly", "BEN: up to 61 %, directly"] });
  expect(ownersOf([holds("ada", "co", 51), holds("ben", "co")], "co").lead).toBe("The largest recorded owner of CO is ADA: 51 %.");
  expect(ownersOf([holds("ada", "co"), holds("ben", "co")], "co").lead).toBe("Which recorded owner of CO is the largest is not disclosed.");
  expect(ownersOf([holds("ada", "hold", 100), holds("hold", "co", 60)], "co").lead).toBe("The largest recorded owners of CO are ADA and HOLD: effectively 60 % each.");
});

test("treasury shares and companies that hold each other whole are said", () => {
  expect(ownersOf([holds("co", "co", 10), holds("ada", "co", 45)], "co")).toMatchObject({ lead: "The largest recorded owner of CO is ADA: 50 %.", notes: expect.stringContaining("What CO holds of itself leaves the arithmetic") });
  expect(ownersOf([holds("a", "b", 100), holds("b", "a", 100)], "a").notes).toContain("hold each other whole: nobody outside holds any of them.");
});

test("joint control is no control, and control together is told holder by holder", () => {
  expect(controlOf([holds("ada", "co", 50), holds("ben", "co", 50)], "co")).toMatchObject({ lead: "Nobody controls CO alone.", notes: expect.stringContaining("ADA and BEN hold exactly half") });
  expect(controlOf([holds("ada", "hold", 80), holds("hold", "co", 31), holds("ada", "co", 20)], "co").lines).toEqual(["ADA controls CO", "   ADA has 80 % of the votes of HOLD", "   ADA 20 % and HOLD 31 %: together more than half of the votes of CO"]);
});

test("a lineage says since when something stood only where that is stated, and what was known later than it happened", () => {
  const events = [formed("shell", { id: "born" }), holds("ada", "old", 100, { effective: "../2020-02-01" }), told("merger-completed", { id: "merged", constituents: ["shell", "old"], survivor: "old", form: "direct", effective: "2020-03-01" }), told("disclosure", { reveals: ["merged"], effective: "2020-04-01" })];
  const lineageOf = (entity: string, clock: "effective" | "known") => ask(events, (asked) => tellLineageMemo(asked, answerLineage(asked.snapshot, entity)), clock);
  expect(lineageOf("old", "effective").lines).toEqual(["OLD continues SHELL, from 1 March 2020 on", "On record by 1 February 2020, then to the end of what is told"]);
  expect(lineageOf("old", "effective").notes).toContain("do not say since when it stood");
  expect(lineageOf("shell", "known")).toMatchObject({ lines: ["OLD continues SHELL, from 1 March 2020 on", "From 1 January 2020 to 1 March 2020, merged into OLD"], notes: "" });
  expect(lineageOf("shell", "known").basis[0]).toContain("1 March 2020, known since 1 April 2020");
});
