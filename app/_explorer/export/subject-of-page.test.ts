import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { subjectOfPage } from "./subject-of-page";
import { toCaseShelf } from "../view/case-shelf";
import { listViews } from "../view/list-views";
import { snapshotOfView } from "../view/snapshot-of-view";
import { toStepPage } from "../view/step-page";
import { checkCaseText } from "../../_core/check/check-case";
import { placeEntities } from "../../_core/graph/placement";
import { replay } from "../../_core/replay/replay";
import { CLOCKS } from "../../_core/vocabulary";
import { parseViewSegments } from "../../_core/view-state/parse-view-state";
import { toPictureSubject } from "../../_core/words/picture-subject";

test("a picture says the same from the page as from the case file, at every step and on any day", () => {
  const checked = checkCaseText(readFileSync("data/cases/teaching-merger.json", "utf8"));
  if (!checked.ok) throw new Error("the case is sound");
  const theCase = checked.case;
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  const shelf = toCaseShelf({ theCase, placement: placeEntities(theCase, histories), caseHash: "0".repeat(64) });
  const days = CLOCKS.flatMap((clock) => ["2020-05-30", "2020-05", "2019"].map((at) => ["clock", clock, "at", at]));
  for (const segments of [...listViews(shelf), ...days]) {
    const { view } = parseViewSegments(segments, shelf.defaults);
    const [page, snapshot] = [toStepPage(shelf, view), snapshotOfView(shelf, view)];
    if (page === undefined || snapshot === undefined) throw new Error(`${segments.join("/")} is a step`);
    expect(toPictureSubject(theCase, snapshot, { at: view.at, href: page.href }, shelf.caseHash)).toEqual(subjectOfPage(page));
  }
});
