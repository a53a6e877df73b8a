import { PNG } from "pngjs";
import { insertTexts } from "../app/_core/picture/png-chunks";
import { ExportDialog } from "./support/export-dialog";
import { dropFile } from "./support/own-files";
import { expect, test } from "./support/test";

const MERGER = "/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp";
const plainPng = () => PNG.sync.write(new PNG({ width: 4, height: 4 }));

const pictureOf = (texts: Readonly<Record<string, string>>) =>
  Buffer.from(insertTexts(plainPng(), { "holdings:case": "x-holdings", "holdings:step": "twitter-merges-into-x-corp", "holdings:account": "record", "holdings:clock": "known", ...texts }));

test("a saved picture that is dropped on the library opens its very view", async ({ casePage, page }) => {
  await casePage.open(MERGER);
  const dialog = new ExportDialog(page);
  await dialog.choose("1×");
  const { name, bytes } = await dialog.saveFile();
  await page.goto("/");
  await dropFile(page, { name, buffer: bytes });
  await expect(page).toHaveURL(MERGER);
  await casePage.settle();
  await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
  await expect(page.getByText("Opened the view of the picture.", { exact: true })).toBeVisible();
});

test("a picture of the very step that is open still brings what it looks into", async ({ casePage, page }) => {
  await casePage.open(MERGER);
  await dropFile(page, { name: "focused.png", buffer: pictureOf({ "holdings:address": `https://holdings.example${MERGER}?focus=x-corp` }) });
  await expect(page).toHaveURL(`${MERGER}?focus=x-corp`);
  await expect(page.getByText("Focus: X Corp.")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Focus: X Corp.")).toBeHidden();
});

test("a picture can be chosen too, and opens its view in the case that is already open", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings");
  const dialog = new ExportDialog(page);
  await dialog.choose();
  const choosing = page.waitForEvent("filechooser");
  await dialog.root.getByRole("button", { name: "Open a picture…" }).click();
  await (await choosing).setFiles({ name: "old.png", mimeType: "image/png", buffer: pictureOf({ "holdings:sha256": "0".repeat(64) }) });
  await expect(page).toHaveURL(MERGER);
  await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
  await expect(page.getByText("The case has changed since the picture was made")).toBeVisible();
  await casePage.settle();
  await casePage.press("ArrowRight");
  await expect(page.getByText("The case has changed since")).toBeHidden();
});

test("of a step that the case no longer has, the nearest is opened, and that is said", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings");
  await dropFile(page, { name: "old.png", buffer: pictureOf({ "holdings:step": "twitter-merges-into-x-corporation" }) });
  await expect(page).toHaveURL(MERGER);
  await expect(page.getByText("The case no longer has the step of the picture; this is the nearest.")).toBeVisible();
});

for (const { what, name, bytes, says } of [
  { what: "neither a picture nor a case file", name: "contract.pdf", bytes: Buffer.from("%PDF-1.7"), says: "“contract.pdf” is neither a case file (JSON) nor a picture" },
  { what: "a PNG of something else", name: "cat.png", bytes: plainPng(), says: "“cat.png” does not say which view it shows" },
  { what: "a picture of an unknown case", name: "enron.png", bytes: pictureOf({ "holdings:case": "enron" }), says: "shows the case “enron”, which is not in this library" },
]) {
  test(`${what} leads nowhere, and that is said`, async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    const before = page.url();
    await dropFile(page, { name, buffer: bytes });
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    expect(page.url()).toBe(before);
    await page.getByRole("button", { name: "Close the note" }).click();
    await expect(page.getByText(says)).toBeHidden();
  });
}
