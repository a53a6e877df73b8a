import AxeBuilder from "@axe-core/playwright";
import { SearchBox } from "./support/search-box";
import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";

test("the slash opens the search, arrows and Enter choose, and Esc gives the page back", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await casePage.press("/");
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue("");
  await search.write("margin loan", /margin/i);
  await casePage.press("ArrowDown");
  await casePage.press("ArrowUp");
  await casePage.press("Escape");
  await expect(search.dialog).toBeHidden();
  await expect(page).toHaveURL(CASE);
});

test("an entity that stands is looked into, by a slip of the pen and in any order of words", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.write("talal alwaled", "Prince Alwaleed bin Talal");
  await page.keyboard.press("Enter");
  await expect(search.dialog).toBeHidden();
  await expect(page).toHaveURL(`${CASE}?about=entity:alwaleed`);
});

test("a name borne long ago says when, and leads to where its bearer enters", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.write("x.com corp", "X.com Corporation");
  await expect(search.results.first()).toContainText("so called until 28 Sep 2001 at the latest");
  await expect(search.results.first()).toContainText("called PayPal, Inc. at this step");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Go to where it enters" }).click();
  await expect(page).toHaveURL(`${CASE}/at/x-com-is-founded?about=entity:x-com`);
  await casePage.expectStep(1);
});

test("an entity of the other account only is met there, and switching back returns", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  const start = await casePage.step();
  await search.open();
  await search.write("10000 gpus", "Musk buys 10,000 GPUs");
  await expect(search.results.first()).toContainText("The article");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${CASE}/account/article/at/article-musk-buys-10000-gpus`);
  await expect(casePage.notice).toContainText("Found in another telling: The article.");
  await casePage.option("Account", "The record").click();
  await casePage.expectStep(start);
});

test("a day, however it is written, leads to the last step then", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  for (const [written, said, address] of [
    ["27.10.2022", "27 October 2022", "2022-10-27"],
    ["Oct 2022", "October 2022", "2022-10"],
  ] as const) {
    await search.open();
    await search.write(written, said);
    await expect(search.group("Events").getByRole("option").filter({ hasText: "X Holdings II merges into Twitter, and ends" })).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${CASE}/at/${address}`);
  }
});

test("figures that leave a doubt offer both days, and an interval leads to its end", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.write("5/4/2022", "5 April 2022");
  await expect(search.group("Days").getByRole("option")).toContainText(["5 April 2022", "4 May 2022"]);
  await search.write("18-20 April 2022", "18–20 April 2022");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${CASE}/at/2022-04-20`);
});

test("loans and documents are found by name", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.write("bank debt", "Bank debt");
  await expect(search.group("Loans, promises, agreements")).toBeVisible();
  await search.write("corporate disclosure statement", "Corporate disclosure statement");
  await search.group("Documents").getByRole("option").first().click();
  await expect(search.dialog).toBeHidden();
  await expect(casePage.story).toContainText("Corporate disclosure statement");
});

test("what is in nothing is said, with what can be sought", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.field.fill("zzebra");
  await expect(search.dialog).toContainText("Nothing in the case is called “zzebra”.");
  await expect(search.results).toHaveCount(0);
  await search.write("", "Elon Musk");
});

test("keys that write elsewhere open nothing", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await page.keyboard.press("Control+/");
  await expect(search.dialog).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "How to read Holdings" })).toBeVisible();
  await page.keyboard.press("/");
  await expect(search.dialog).toBeHidden();
});

test("the keys are found on a keyboard of another script", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent("keydown", { key: ".", code: "Slash" })));
  await expect(new SearchBox(page).field).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the search: everyone, results, nothing, and where to go", async ({ casePage, page }) => {
      const search = new SearchBox(page);
      await casePage.open(CASE);
      await search.open();
      const findings = async () => (await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      expect(await findings()).toEqual([]);
      await search.write("xai", "X.AI Corp.");
      expect(await findings()).toEqual([]);
      await search.results.first().click();
      await expect(page.getByRole("button", { name: "Go to where it enters" })).toBeFocused();
      expect(await findings()).toEqual([]);
      await page.getByRole("button", { name: "Back to the results" }).click();
      await expect(search.field).toHaveValue("xai");
      await search.field.fill("zzebra");
      await expect(search.results).toHaveCount(0);
      expect(await findings()).toEqual([]);
    });
  });
}

test("a question is answered by what it names and the day that it ends with", async ({ casePage, page }) => {
  const search = new SearchBox(page);
  await casePage.open(CASE);
  await search.open();
  await search.write("who owed the 13 billion on 1 April 2023?", "1 April 2023");
  await expect(search.dialog.getByRole("option", { name: /^Bank debt/ })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${CASE}/at/2023-04-01`);
  await search.open();
  await search.write("what became of Twitter, Inc.?", "Twitter, Inc.");
});
