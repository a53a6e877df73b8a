import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";
const PAGES = [
  ["/", "How corporate groups came to be"],
  ["/help", "How to read Holdings"],
  ["/corrections", "Corrections"],
  ["/rules", "The rules"],
  ["/own", "A file of your own"],
  [`${CASE}/evidence`, "What “From Twitter to X Corp.” rests on"],
  [`${CASE}/evidence/differences`, "Where the accounts differ"],
  [`${CASE}/evidence/not-yet-public`, "True, and not yet public"],
  [`${CASE}/evidence/sources`, "What rests on which document"],
] as const;

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [path, head] of PAGES) {
      test(`axe finds nothing on ${path}, which stays within the window`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(head);
        expect(await findingsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      });
    }

    test("axe finds nothing on any part of the help's dialog", async ({ casePage, page }) => {
      await casePage.open(CASE);
      await page.getByRole("button", { name: "Help" }).click();
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        await expect(tab).toHaveAttribute("aria-selected", "true");
        const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      }
    });
  });
}

test("the question mark opens the help, and Esc closes it", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  await casePage.press("?");
  const dialog = page.getByRole("dialog", { name: "How to read Holdings" });
  await expect(dialog.getByRole("tabpanel")).toContainText("Owners stand above what they own");
  await casePage.press("Escape");
  await expect(dialog).toBeHidden();
});

test("keys of one character can be turned off, for good; the others stay", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  const dialog = page.getByRole("dialog");
  const start = await casePage.step();
  const box = dialog.getByRole("checkbox", { name: "/ ? and d act by themselves" });
  const openKeys = async () => {
    await page.getByRole("button", { name: "Help" }).click();
    await dialog.getByRole("tab", { name: "Keys" }).click();
  };
  await openKeys();
  await expect(box).toBeChecked();
  await box.uncheck();
  await casePage.press("Escape");
  await expect(dialog).toBeHidden();

  await page.reload();
  await casePage.settle();
  await expect(page.getByRole("button", { name: "Search" })).not.toHaveAttribute("aria-keyshortcuts");
  for (const key of ["/", "?", "d"]) await casePage.press(key);
  await casePage.press("ArrowLeft");
  await casePage.expectStep(start - 1);
  await expect(dialog).toHaveCount(0);

  await openKeys();
  await box.check();
  await casePage.press("Escape");
  await expect(dialog).toBeHidden();
  await casePage.press("d");
  await expect(page.getByRole("dialog", { name: "On that day" })).toBeVisible();
});

test("no key acts on the page under a dialog", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  const start = await casePage.step();
  await casePage.press("?");
  await expect(page.getByRole("dialog", { name: "How to read Holdings" })).toBeVisible();
  for (const key of ["End", "d", "/"]) await casePage.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await casePage.expectStep(start);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("help and corrections read, and lead to one another", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Help" }).click();
    for (const part of ["Reading the chart", "Steps and tellings", "What it rests on", "Keys", "Citing and taking along"]) {
      await expect(page.getByRole("heading", { level: 2, name: part })).toBeVisible();
    }
    await page.getByRole("contentinfo").getByRole("link", { name: "Corrections" }).click();
    await expect(page.getByRole("main")).toContainText("Nothing so far.");
    await expect(page.getByRole("main")).toContainText("no legal advice");
  });
});

test("the library sets cases that were made up apart from real ones", async ({ page }) => {
  await page.goto("/");
  const invented = page.getByRole("region", { name: "Invented, to learn from" });
  await expect(invented.getByRole("heading", { level: 3 })).toContainText([/\(invented\)$/, /\(invented\)$/, /\(invented\)$/, /\(invented\)$/]);
  await expect(page.locator("#cases").getByRole("heading", { level: 2 })).toHaveText(["From Twitter to X Corp.", "Renault and Nissan own each other", "From Google to Alphabet", "eBay and PayPal"]);
});

test("a chapter in the library leads to its main step", async ({ page, casePage }) => {
  await page.goto("/");
  const chapters = page.getByRole("list", { name: "Chapters" });
  await expect(chapters.getByRole("link")).toHaveCount(7);
  await chapters.getByRole("link", { name: "The margin loan is given up, undrawn" }).click();
  await casePage.settle();
  await expect(casePage.headline).toHaveText("The margin loan is given up, undrawn");
});

test("the picture of the first case shows its labels large enough to read", async ({ page }) => {
  await page.goto("/");
  const label = page.locator("#cases > li").first().locator("svg text", { hasText: /^Twitter, Inc\.$/ });
  const height = await label.evaluate((text) => text.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(10);
});

test("what is open in a case is listed among the corrections, with its steps", async ({ page }) => {
  await page.goto("/corrections");
  await page.getByRole("link", { name: "Linda Yaccarino becomes chief executive" }).click();
  await expect(page).toHaveURL(`${CASE}/at/yaccarino-becomes-chief-executive`);
});

test("a table is saved as CSV, named after its step, with numbers in columns of their own", async ({ casePage, page }) => {
  await casePage.open(`${CASE}/clock/known/at/takeover-becomes-public`);
  await casePage.openTable();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV: Who owns what" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("x-holdings--takeover-becomes-public--record--known--stakes.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [heads, ...rows] = text.slice(1).trimEnd().split("\r\n");
  expect(heads).toContain("percent_exact,percent_min,percent_max");
  expect(rows).toHaveLength(await casePage.table.getByRole("region", { name: "Who owns what" }).locator("tbody tr").count());
});

test("all tables of a step are saved together", async ({ casePage, page }) => {
  await casePage.open(CASE);
  await casePage.openTable();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "All tables (ZIP)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("x-holdings--x-holdings-ii-merges-into-twitter--record--tables.zip");
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  for (const table of ["entities", "stakes", "loans"]) expect(bytes.includes(`record--${table}.csv`)).toBe(true);
});

test("a name in a table is looked into", async ({ casePage, page }) => {
  await casePage.open(CASE);
  await casePage.openTable();
  await casePage.table.getByRole("link", { name: "Twitter, Inc.", exact: true }).first().click();
  await expect(page).toHaveURL(`${CASE}?about=entity:twitter`);
});

test("a browser that asks for an icon before it has read the page gets one", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/");
});
