import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { insertTexts } from "../app/_core/picture/png-chunks";
import { ExportDialog } from "./support/export-dialog";
import { expect, test } from "./support/test";

const MERGER = "/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp";
const plainPng = () => PNG.sync.write(new PNG({ width: 4, height: 4 }));

const pictureOf = (texts: Readonly<Record<string, string>>) =>
  Buffer.from(insertTexts(plainPng(), { "holdings:case": "x-holdings", "holdings:step": "twitter-merges-into-x-corp", "holdings:account": "record", "holdings:clock": "known", ...texts }));

/** Holds a file over the page, and lets it go. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const files = await page.evaluateHandle(
    ({ base64, named }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], named));
      return held;
    },
    { base64: bytes.toString("base64"), named: name },
  );
  const over = page.locator("[data-drop-overlay]");
  // Before the page is alive nobody listens.
  await expect(async () => {
    await page.dispatchEvent("h1", "dragenter", { dataTransfer: files });
    await expect(over).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent("h1", "drop", { dataTransfer: files });
  await expect(over).toBeHidden();
}

test("a saved picture that is dropped on the library opens its very view", async ({ casePage, page }) => {
  await casePage.open(MERGER);
  const dialog = new ExportDialog(page);
  await dialog.choose("1×");
  const { name, bytes } = await dialog.saveFile();
  await page.goto("/");
  await drop(page, name, bytes);
  await expect(page).toHaveURL(MERGER);
  await casePage.settle();
  await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
  await expect(page.getByText("Opened the view of the picture.", { exact: true })).toBeVisible();
});

test("a picture of the very step that is open still brings what it looks into", async ({ casePage, page }) => {
  await casePage.open(MERGER);
  await drop(page, "focused.png", pictureOf({ "holdings:address": `https://holdings.example${MERGER}?focus=x-corp` }));
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
  await drop(page, "old.png", pictureOf({ "holdings:step": "twitter-merges-into-x-corporation" }));
  await expect(page).toHaveURL(MERGER);
  await expect(page.getByText("The case no longer has the step of the picture; this is the nearest.")).toBeVisible();
});

for (const { what, name, bytes, says } of [
  { what: "no PNG", name: "contract.pdf", bytes: Buffer.from("%PDF-1.7"), says: "“contract.pdf” is no PNG." },
  { what: "a PNG of something else", name: "cat.png", bytes: plainPng(), says: "“cat.png” does not say which view it shows" },
  { what: "a picture of an unknown case", name: "enron.png", bytes: pictureOf({ "holdings:case": "enron" }), says: "shows the case “enron”, which is not in this library." },
]) {
  test(`${what} leads nowhere, and that is said`, async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    const before = page.url();
    await drop(page, name, bytes);
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    expect(page.url()).toBe(before);
    await page.getByRole("button", { name: "Close the note" }).click();
    await expect(page.getByText(says)).toBeHidden();
  });
}
