import { expect, test } from "@playwright/test";
import { snapshotAt, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { caseOf, dollars, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Case } from "../timeline/case";
import { outlineOwnership } from "./ownership-outline";
import { withPlainSpaces } from "./spaces";
import { outlineStructure } from "./structure";

function atEnd(theCase: Case): Snapshot {
  const history = given(theCase).history();
  return snapshotAt(history, history.steps.length);
}

test("every entity is somewhere in the structure, and every owner and owned in the chart", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const snapshot = atEnd(theCase);
    const all = outlineStructure(snapshot).flatMap(({ lines }) => lines).join("\n");
    const chart = outlineOwnership(snapshot).join("\n");
    const owning = new Set(thingsOfKind(snapshot, "stake").flatMap(({ owner, held }) => [owner, held]));
    const missing = thingsOfKind(snapshot, "entity").filter(({ id, name }) => !(owning.has(id) ? chart : all).includes(name));
    expect(missing).toEqual([]);
  });
});

test("each entity is drawn in full just once, also in loops", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const snapshot = atEnd(theCase);
    const full = outlineOwnership(snapshot).filter((line) => !/^[│ ├└].*\((?:above|below)\)$/.test(line));
    const stakes = thingsOfKind(snapshot, "stake");
    expect(full).toHaveLength(new Set(stakes.flatMap(({ owner, held }) => [owner, held])).size);
  });
});

const chart = (...events: Parameters<typeof caseOf>[0]) => outlineOwnership(atEnd(caseOf(events))).map(withPlainSpaces);

test("owners stand above what they own, and a company with several owners is shown in full once", () => {
  expect(chart(holds("ada", "top", 60), holds("ben", "top", 20), holds("top", "mid", 100), holds("mid", "low"), holds("ben", "low", 5))).toEqual([
    "ADA · corporation",
    "└─ 60 %  TOP · corporation · others / not disclosed: 20 %",
    "   └─ 100 %  MID · corporation",
    "      └─ share not disclosed  LOW · corporation",
    "BEN · corporation",
    "├─ 20 %  TOP (above)",
    "└─ 5 %  LOW (above)",
  ]);
});

test("an owner of one company that was shown takes one line", () => {
  expect(chart(holds("ada", "co", 60), holds("ben", "co", 40))).toEqual(["ADA · corporation", "└─ 60 %  CO · corporation", "BEN · corporation ── 40 %  CO (above)"]);
});

test("a loop is drawn to where it closes", () => {
  expect(chart(holds("a", "b", 50), holds("b", "a", 30))).toEqual([
    "A · corporation · others / not disclosed: 70 %",
    "└─ 50 %  B · corporation · others / not disclosed: 50 %",
    "   └─ 30 %  A (above)",
  ]);
});

test("a chain deeper than a line is wide goes on below", () => {
  const depth = 3000;
  const lines = chart(...Array.from({ length: depth }, (_, index) => holds(`co-${index}`, `co-${index + 1}`, 100)));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
  expect(lines.filter((line) => line.includes(`CO-${depth} `))).toHaveLength(1);
});

test("parts of which nothing stands are left out", () => {
  const headings = outlineStructure(atEnd(caseOf([holds("ada", "co", 60), told("coverage-ended", { entities: ["co"] })]))).map(({ heading }) => heading);
  expect(headings).toEqual(["Standing without a recorded relation", "Ended"]);
});

test("what was kept and performed comes last, and who ended is told in the order of the ends", () => {
  const events = [
    told("equity-committed", { commitment: "ada-equity", by: ["ada"], to: ["co"], amount: dollars("1") }),
    told("equity-committed", { commitment: "ben-equity", by: ["ben"], to: ["co"], amount: dollars("1") }),
    told("agreement-signed", { agreement: "deal", parties: ["ada", "co"] }),
    told("equity-funded", { commitment: "ada-equity" }),
    told("agreement-completed", { agreement: "deal" }),
    holds("late", "early", 50),
    told("entity-terminated", { entity: "early", effective: "2021" }),
    told("entity-terminated", { entity: "late", effective: "2022" }),
  ];
  expect(outlineStructure(atEnd(caseOf(events))).map(({ heading, lines }) => [heading, ...lines.map(withPlainSpaces)])).toEqual([
    ["Promises", "BEN has promised $1 of equity to CO (the BEN equity)"],
    ["Ended", "EARLY ended 2021, terminated", "LATE ended 2022, terminated"],
    ["Kept and performed", "ADA has provided $1 of equity to CO (the ADA equity)", "ADA and CO are parties to the deal (performed)"],
  ]);
});
