import { expect, test } from "@playwright/test";
import { replay } from "../../_core/replay/replay";
import { snapshotAt } from "../../_core/replay/snapshot";
import { caseOf, dollars, formed, told } from "../../_core/testing/given";
import { toCaseShelf } from "../view/case-shelf";
import type { SearchItem } from "./search-item";
import { toSearchGroups } from "./to-search-groups";

const ACCOUNTS = [
  { id: "record", title: "The record", summary: "What is filed." },
  { id: "paper-says", title: "The paper", summary: "What is said." },
];
const [IN_THE_PAPER, IN_BOTH] = [{ accounts: ["paper-says"] }, { accounts: ["record", "paper-says"] }];
const theCase = caseOf(
  [
    formed("acme", IN_BOTH),
    formed("bank", { effective: "2020-01-02", ...IN_BOTH }),
    told("facility-committed", { facility: "bridge", borrower: "acme", lenders: ["bank"], amount: dollars("5"), effective: "2020-01-03", ...IN_THE_PAPER }),
    formed("rumoured", { effective: "2020-01-04", ...IN_THE_PAPER }),
    formed("last", { effective: "2020-01-05" }),
  ],
  { accounts: ACCOUNTS },
);
const shelf = toCaseShelf({ theCase, placement: { places: {}, sizes: {} } as never, caseHash: "abc" });

function find(account: string, step: number, sought: string): SearchItem | undefined {
  return toSearchGroups({ shelf, here: snapshotAt(shelf.historyOf(account, "effective"), step) }, sought)[0]?.items[0];
}

test("what only another telling has is neither ended nor still to come", () => {
  expect(replay(theCase, "record", "effective").steps).toHaveLength(3);
  for (const step of [0, 3]) for (const sought of ["bridge", "rumoured"]) expect(find("record", step, sought)?.aside).toBe("not in this telling");
  expect(find("paper-says", 1, "bridge")?.aside).toBe("not yet here");
  expect(find("paper-says", 3, "bridge")?.aside).toBe("");
  expect(find("record", 1, "last")?.aside).toBe("not yet here");
});

test("what stands at one step only is offered once", () => {
  const brief = caseOf([formed("acme"), formed("bank"), told("facility-committed", { facility: "bridge", borrower: "acme", lenders: ["bank"], amount: dollars("5") })]);
  const other = toCaseShelf({ theCase: brief, placement: { places: {}, sizes: {} } as never, caseHash: "abc" });
  const choice = toSearchGroups({ shelf: other, here: snapshotAt(other.historyOf("record", "effective"), 0) }, "bridge")[0]?.items[0]?.choice;
  expect(choice?.to === "ask" && choice.offers.map(({ title }) => title)).toEqual(["Go to where it begins"]);
});
