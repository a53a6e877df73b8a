import { expect, test } from "@playwright/test";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, formed } from "../testing/given";
import { landIn } from "./land";
import { nearestSteps } from "./nearest-steps";
import { nameStep, toViewDefaults } from "./step-address";

const both = ["record", "paper"];
const told = caseOf(
  [
    formed("acme", { id: "acme-is-formed", accounts: both, effective: "2020-01-01" }),
    formed("quay", { id: "quay-is-formed", accounts: ["record"], effective: "2020-02-01" }),
    formed("tide", { id: "tide-is-formed", accounts: ["record"], effective: "2020-03-01" }),
    formed("quay", { id: "paper-says-quay-existed", accounts: ["paper"], effective: "2020-06-01" }),
  ],
  {
    accounts: both.map((id) => ({ id, title: id, summary: id })),
    cover: "quay-is-formed",
    differences: [{ id: "when", events: ["quay-is-formed", "paper-says-quay-existed"], why: "They part.", unsettled: true }],
  },
);
const [record, paper] = [replay(told, "record", "effective"), replay(told, "paper", "effective")];

test("a switch lands on the same event where it is told", () => {
  expect(landIn(paper, snapshotAt(record, 1), told.differences)).toEqual({ step: 1, how: "same-event" });
});

test("a switch lands on the event that a difference sets against it", () => {
  expect(landIn(paper, snapshotAt(record, 2), told.differences)).toEqual({ step: 2, how: "rival" });
});

test("a switch lands on the same day where nothing else is told", () => {
  expect(landIn(paper, snapshotAt(record, 3), told.differences)).toEqual({ step: 1, how: "same-day" });
});

test("the opening stays the opening", () => {
  expect(landIn(paper, snapshotAt(record, 0), told.differences)).toEqual({ step: 0, how: "opening" });
});

test("an account that does not tell the cover opens on its rival", () => {
  expect(toViewDefaults(told, [record, paper]).covers).toEqual({ record: "quay-is-formed", paper: "paper-says-quay-existed" });
});

test("the steps nearest to a misspelt one come first", () => {
  expect(nearestSteps(record, "quay-formed", 1).map((step) => nameStep(record, step))).toEqual(["quay-is-formed"]);
});

test("nothing is near to a word that is like no step", () => {
  expect(nearestSteps(record, "nope", 3)).toEqual([]);
  expect(nearestSteps(record, "from-a-tree-into-a-house", 3)).toEqual([]);
});

test("a step that shares a telling word is near, however long the rest", () => {
  expect(nearestSteps(record, "everything-about-tide-and-its-many-subsidiaries", 3).map((step) => nameStep(record, step))).toEqual(["tide-is-formed"]);
});
