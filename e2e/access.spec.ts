import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on the library", async ({ page }) => {
      await page.goto("/");
      await expectNoFindings(page);
    });

    test("axe finds nothing on a case", async ({ casePage, page }) => {
      await casePage.open("/cases/x-holdings");
      await expectNoFindings(page);
    });

    test("axe finds nothing with the table open", async ({ casePage, page }) => {
      await casePage.open("/cases/x-holdings");
      await casePage.openTable();
      await expectNoFindings(page);
    });

    test("axe finds nothing with the export open, after a switch", async ({ casePage, page }) => {
      await casePage.open("/cases/x-holdings");
      await casePage.option("Account", "The article").click();
      await page.getByRole("button", { name: "Export" }).click();
      await expectNoFindings(page);
    });

    test("axe finds nothing where a step is unknown", async ({ page }) => {
      await page.goto("/cases/x-holdings/at/nothing-of-the-kind");
      await expectNoFindings(page);
    });
  });
}

test("the first key that a keyboard finds skips to the story", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open("/cases/x-holdings");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the story" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#story")).toBeFocused();
});

test("the wheel scrolls the page until the chart has focus", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no wheel");
  await casePage.open("/cases/x-holdings");
  const chart = page.locator("[data-chart]");
  const { zoom } = await casePage.readChart();
  await chart.hover();
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(200);
  expect((await casePage.readChart()).zoom).toBe(zoom);
  await chart.focus();
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await casePage.readChart()).zoom).toBeGreaterThan(zoom);
  await page.keyboard.press("0");
  await expect.poll(async () => (await casePage.readChart()).zoom).toBe(zoom);
});
