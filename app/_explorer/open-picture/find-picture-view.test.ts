import { expect, test } from "@playwright/test";
import { PNG } from "pngjs";
import { insertTexts } from "../../_core/picture/png-chunks";
import { caseOf, formed, holds } from "../../_core/testing/given";
import { placeEntities } from "../../_core/graph/placement";
import { toCaseShelf } from "../view/case-shelf";
import { findPictureView } from "./find-picture-view";
import { readPicture, type PictureView } from "./read-picture";

const theCase = caseOf([formed("mother"), formed("daughter"), holds("mother", "daughter", 100)]);
const shelf = toCaseShelf({ theCase, placement: placeEntities(theCase, []), caseHash: "abc" });
const [, second] = theCase.events;
const SHOWN: PictureView = { caseId: theCase.id, caseHash: "abc", account: "record", clock: "effective", step: second?.id ?? "", search: "" };
const HERE = `/cases/${theCase.id}/at/${SHOWN.step}`;

const emptyPng = () => new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));

test("a picture leads to the very view that it shows", () => {
  expect(findPictureView(shelf, SHOWN)).toEqual({ href: HERE, notice: "Opened the view of the picture." });
  expect(findPictureView(shelf, { ...SHOWN, clock: "known", search: "?focus=mother" }).href).toBe(`/cases/${theCase.id}/clock/known/at/${SHOWN.step}?focus=mother`);
});

test("a picture of the case as it was before says that the case has changed, and still leads to its step", () => {
  const found = findPictureView(shelf, { ...SHOWN, caseHash: "other" });
  expect(found.href).toBe(HERE);
  expect(found.notice).toContain("has changed");
});

test("of a step that is no more, the nearest is opened, and that is said", () => {
  const found = findPictureView(shelf, { ...SHOWN, step: `${SHOWN.step}-old` });
  expect(found.href).toBe(HERE);
  expect(found.notice).toContain("no longer has the step");
  expect(findPictureView(shelf, { ...SHOWN, account: "gone" }).notice).toContain("no longer");
  expect(findPictureView(shelf, { ...SHOWN, clock: "gone" }).notice).toContain("no longer");
});

test("nothing of the address that a picture carries is trusted but what it looks into", () => {
  const png = insertTexts(emptyPng(), { "holdings:case": "c", "holdings:step": "s", "holdings:address": "javascript:alert(1)//?focus=x&evil=1" });
  const read = readPicture(png);
  expect(read.ok && read.view.search).toBe("?focus=x&evil=1");
  expect(findPictureView(shelf, { ...SHOWN, search: "?focus=x&evil=1" }).href).toBe(`${HERE}?focus=x`);
});

test("other files and pictures of others are told apart", () => {
  expect(readPicture(new TextEncoder().encode("%PDF-1.7"))).toEqual({ ok: false, reason: "no-png" });
  expect(readPicture(emptyPng())).toEqual({ ok: false, reason: "no-words" });
});
