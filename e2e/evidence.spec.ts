import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";

test("from a step a reader finds what the case rests on, and each of its pages", async ({ casePage, page }) => {
  await casePage.open(CASE);
  // A phone's header has no room for it: there the story leads to it.
  await page.getByRole("link", { name: /^(Evidence|What the whole case rests on)$/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What “From Twitter to X Corp.” rests on");
  await page.getByRole("link", { name: "True, and not yet public" }).click();
  await expect(page.getByRole("link", { name: "Not yet public" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("navigation", { name: "Evidence" }).getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What rests on which document");
});

test("who borrowed the 13 billion: both tellings, why they part, what settles it, and the way to compare them", async ({ page }) => {
  await page.goto(`${CASE}/evidence/differences`);
  const point = page.locator("#who-borrowed-13-billion");
  await expect(point.getByRole("term")).toHaveText(["The record", "The article"]);
  await expect(point.getByText(/The borrower was X Holdings II/)).toBeVisible();
  await expect(point.getByText("Settled by")).toBeVisible();
  await point.getByRole("link", { name: "Compare the two tellings" }).click();
  await expect(page).toHaveURL(/\/compare\/.*with\/account\/article/);
});

test("a point that nothing settles says so", async ({ page }) => {
  await page.goto(`${CASE}/evidence/differences`);
  await expect(page.locator("#where-x-holdings-iii-hung").getByText("Open: nothing that was read settles it.")).toBeVisible();
});

test("the Nevada mergers were true for 20 days before the public could know, and what was known is set beside what was true", async ({ page }) => {
  await page.goto(`${CASE}/evidence/not-yet-public`);
  const told = page.getByRole("listitem").filter({ hasText: "Twitter merges into X Corp., and ends" });
  await expect(told).toContainText("15 March 2023");
  await expect(told).toContainText("20 days");
  await page.locator("[aria-labelledby=by-nevada-becomes-public]").getByRole("link", { name: "Compare what was true with what was known" }).click();
  await expect(page).toHaveURL(`${CASE}/compare/at/2023-03-15/with/clock/known/at/2023-03-15`);
  await expect(page.getByRole("heading", { name: /on the left/i }).first()).toBeVisible();
});

test("of a document one sees what rests on it alone, and what would fall with that", async ({ page }) => {
  await page.goto(`${CASE}/evidence/sources`);
  const letter = page.locator("#source-ecl");
  await expect(letter).toContainText("2 events rest on it alone, and 3 more would fall with those.");
  await letter.getByText("What rests on it").click();
  await expect(letter.getByText("nothing else shows it")).toHaveCount(2);
  await letter.getByRole("link", { name: /33\.5/ }).first().click();
  await expect(page).toHaveURL(/equity-rises-to-33-billion/);
});

test("what no document shows has a dotted label, and the legend, the table and its panel say so in words", async ({ casePage, page }) => {
  await casePage.open(CASE);
  await expect(page.getByRole("list", { name: "Legend" }).getByText("not shown by a document")).toBeAttached();
  await casePage.openTable();
  await expect(page.getByRole("row", { name: /Co-investors of May 2022.*inferred|Co-investors of May 2022.*reported/ }).first()).toBeVisible();
});

test("the panel of the bank debt says that it is told differently, and leads to who says what", async ({ casePage, page }) => {
  await casePage.open(`${CASE}?about=facility:bank-debt`);
  const parted = page.getByRole("region", { name: "Told differently" });
  await expect(parted.getByText(/The borrower was X Holdings II/)).toBeVisible();
  await parted.getByRole("link", { name: "Who says what" }).first().click();
  await expect(page).toHaveURL(`${CASE}/evidence/differences#who-borrowed-13-billion`);
});

test("there is no other page of evidence", async ({ request }) => {
  expect((await request.get(`${CASE}/evidence/nothing-such`)).status()).toBe(404);
});
