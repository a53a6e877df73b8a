import { expect, test } from "@playwright/test";
import { placeEntities } from "../../_core/graph/placement";
import { replay } from "../../_core/replay/replay";
import { caseOf, formed } from "../../_core/testing/given";
import { toCaseShelf } from "../view/case-shelf";
import { toStepPage } from "../view/step-page";
import { FIRST_CHOICE } from "./export-choice";
import { picturesOfSteps, toIndex } from "./export-steps";

test("in the list of pictures, too, a headline that a spreadsheet would run is shown as words", () => {
  const told = caseOf([formed("mother")]);
  const theCase = { ...told, events: told.events.map((event) => ({ ...event, title: '=HYPERLINK("x"), Inc., is formed' })) };
  const [account] = theCase.accounts;
  const placement = placeEntities(theCase, [replay(theCase, account?.id ?? "", "effective")]);
  const shelf = toCaseShelf({ theCase, placement, caseHash: "abc" });
  const page = toStepPage(shelf, { account: account?.id ?? "", clock: "effective", at: "end" });
  if (page === undefined) throw new Error("the case has no end");
  const rows = toIndex(picturesOfSteps(shelf, page, FIRST_CHOICE, "https://holdings.example")).split("\r\n");
  expect(rows[0]).toBe("\uFEFFstep,day,title,address,file");
  expect(rows[1]).toContain(`"'=HYPERLINK(""x""), Inc., is formed"`);
});
