import { expect, test } from "@playwright/test";
import { snapshotAt, thingsOfKind } from "../replay/snapshot";
import { caseOf, dollars, formed, given, holds, told } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { toDiffReport } from "./report-diff";
import { toReport } from "./report-snapshot";

/** The report of a made case at its end. */
function reportOf(...events: Parameters<typeof caseOf>[0]) {
  const theCase = caseOf(events);
  const history = given(theCase).history();
  return toReport(theCase, history, history.steps.length);
}

const isSorted = (rows: readonly string[]) => rows.every((row, index) => index === 0 || (rows[index - 1] ?? "") <= row);

test("every row is sorted, and the report holds all that stands, each once", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history();
    const step = history.steps.length;
    const report = toReport(theCase, history, step);
    const rows = [
      report.entities.map(({ id }) => id),
      report.ended.map(({ id }) => id),
      report.stakes.map(({ held, owner }) => `${held} ${owner}`),
      report.facilities.map(({ id }) => id),
      report.commitments.map(({ id }) => id),
      report.agreements.map(({ id }) => id),
      report.offices.map(({ entity, person, post }) => `${entity} ${person} ${post}`),
      report.successions.map(({ from, to, by }) => `${from} ${to} ${by}`),
    ];
    expect(rows.map(isSorted)).toEqual(rows.map(() => true));
    const kinds = ["entity", "stake", "facility", "commitment", "agreement", "office", "succession"] as const;
    const standing = kinds.map((kind) => thingsOfKind(snapshotAt(history, step), kind).length);
    expect(rows.flat()).toHaveLength(standing.reduce((sum, count) => sum + count, 0));
  });
});

test("a report survives being written as JSON and read back", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history("known");
    const report = toReport(theCase, history, history.steps.length);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

test("before the first event there is neither event nor date", () => {
  const theCase = caseOf([formed("co")]);
  expect(toReport(theCase, given(theCase).history(), 0)).toEqual({
    case: "test-case",
    account: "record",
    clock: "effective",
    step: 0,
    event: null,
    date: null,
    entities: [],
    ended: [],
    stakes: [],
    facilities: [],
    commitments: [],
    agreements: [],
    offices: [],
    successions: [],
  });
});

test("shares are numbers, ranges or null, sums have no trailing zeros", () => {
  const { stakes, facilities } = reportOf(
    holds("ada", "co", 9.58, { votes: 22 }),
    holds("ben", "co", { min: 50, minExclusive: true, max: 100 }),
    holds("cy", "co"),
    told("facility-committed", { facility: "loan", borrower: "co", lenders: ["z-bank", "a-bank"], amount: dollars("500.500") }),
  );
  expect(stakes).toEqual([
    { owner: "ada", held: "co", percent: 9.58, votes: 22 },
    { owner: "ben", held: "co", percent: { min: 50, max: 100, minExclusive: true }, votes: null },
    { owner: "cy", held: "co", percent: null, votes: null },
  ]);
  const sum = { amount: "500.5", currency: "USD" };
  expect(facilities).toEqual([
    { id: "loan", borrower: "co", lenders: ["a-bank", "z-bank"], guarantors: [], state: "committed", principal: sum, committed: sum, drawn: null },
  ]);
});

test("the principal of a loan is what is drawn, or what is committed while that is not known", () => {
  const promised = told("facility-committed", { facility: "loan", borrower: "co", lenders: ["bank"], amount: dollars("500") });
  const principal = (...events: Parameters<typeof caseOf>[0]) => reportOf(promised, ...events).facilities.map((it) => [it.state, it.principal?.amount]);
  expect(principal(told("facility-drawn", { facility: "loan", amount: dollars("450") }))).toEqual([["drawn", "450"]]);
  expect(principal(told("facility-drawn", { facility: "loan" }))).toEqual([["drawn", "500"]]);
});

test("the ended stay on the list until they are revived, the revoked and winding-up stand", () => {
  const ending = [formed("co"), formed("slow"), formed("bad"), told("entity-terminated", { entity: "co", effective: "2021" })];
  const others = [told("entity-dissolved", { entity: "slow", effective: "2022" }), told("entity-dissolved", { entity: "bad", administrative: true, effective: "2022" })];
  const { ended, entities } = reportOf(...ending, ...others);
  expect(ended).toEqual([{ id: "co", name: "CO", on: "2021", reason: "terminated", into: null }]);
  expect(entities.map(({ id, status }) => [id, status])).toEqual([["bad", "revoked"], ["slow", "winding-up"]]);
  const revived = reportOf(...ending, told("entity-revived", { entity: "co", effective: "2022" }));
  expect(revived.ended).toEqual([]);
  expect(revived.entities.map(({ id }) => id)).toEqual(["bad", "co", "slow"]);
});

test("a diff report gives each difference in the shapes of the report, entities first", () => {
  const theCase = caseOf([formed("co"), holds("ada", "co", 10), told("stake-changed", { owner: "ada", held: "co", percent: 20 }), told("entity-terminated", { entity: "co" })]);
  const history = given(theCase).history();
  const report = toDiffReport(theCase, snapshotAt(history, 2), snapshotAt(history, 4));
  expect(report.from).toEqual({ account: "record", clock: "effective", step: 2, event: "stake-existed-2", date: "2020-01-01" });
  expect(report.changes).toEqual([
    {
      kind: "entity",
      key: "entity:co",
      change: "changed",
      before: { id: "co", name: "CO", kind: "corporation", jurisdiction: null, status: "standing" },
      after: { id: "co", name: "CO", on: "2020-01-01", reason: "terminated", into: null },
    },
    { kind: "stake", key: "stake:ada>co", change: "removed", before: { owner: "ada", held: "co", percent: 10, votes: null }, after: null },
  ]);
});
