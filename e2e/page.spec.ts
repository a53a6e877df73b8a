import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const COVER = "/cases/x-holdings";

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.describe("on paper", () => {
  test.use({ colorScheme: "dark" });

  test("a step prints its chart, its story and its sources, light, and nothing to press", async ({ casePage, page }) => {
    await casePage.open(COVER);
    await casePage.openTable();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(casePage.table).toBeHidden();
    await expect(page.getByRole("list", { name: "Legend" })).toBeVisible();
    const picture = page.getByRole("img", { name: /^Chart: / });
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.height).toBeGreaterThan(150);
    await expect(page.locator("canvas").first()).toBeHidden();
    for (const name of ["Next step", "First step"] as const) await expect(casePage.button(name)).toBeHidden();
    await expect(page.getByRole("button")).toHaveCount(0);
    for (const text of ["Sources", "Drive Tesla Canada lets two"]) await expect(casePage.story.getByText(text).first()).toBeVisible();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper"));
    expect(ground.trim().toLowerCase()).toBe("#f7f5f0");
    const cut = await casePage.story.evaluate((story) => {
      const around = story.parentElement;
      return around === null ? NaN : around.scrollHeight - around.clientHeight;
    });
    expect(cut).toBe(0);
  });

  test("what is printed is the step that was stepped to", async ({ casePage, page }) => {
    await casePage.open(COVER);
    const start = await casePage.step();
    await casePage.button("Next step").click();
    await casePage.expectStep(start + 1);
    await page.emulateMedia({ media: "print" });
    const headline = (await casePage.headline.textContent()) ?? "";
    await expect(page.getByRole("img", { name: `Chart: ${headline}` })).toBeVisible();
  });
});

test("an open table scrolls by itself and never widens the page", async ({ casePage, page }) => {
  await casePage.open(COVER);
  await casePage.openTable();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const table = casePage.table.getByRole("region").first();
  await table.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  const last = casePage.table.getByRole("cell").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test("the export stays within the window", async ({ casePage, page, viewport }) => {
  await casePage.open(COVER);
  await casePage.openTable();
  await page.getByRole("button", { name: "Export" }).click();
  const box = await page.getByRole("dialog", { name: "Export" }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(viewport?.width ?? NaN);
});

test.describe("at 200 % zoom", () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test("nothing is pinned over the chart, and the player stands beneath it", async ({ casePage, page }) => {
    await casePage.open(COVER);
    const chart = await page.locator("[data-chart]").boundingBox();
    expect(chart?.height).toBeGreaterThanOrEqual(300);
    const before = await casePage.button("Next step").boundingBox();
    await page.evaluate(() => window.scrollBy(0, 200));
    const after = await casePage.button("Next step").boundingBox();
    expect((before?.y ?? NaN) - (after?.y ?? NaN)).toBe(200);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

test("of many points on which tellings part two stand open, the nearest rival first, and the rest is folded after the sources", async ({ casePage }) => {
  await casePage.open(COVER);
  const notes = casePage.story.getByRole("region", { name: "Where tellings and sources part" });
  await expect(notes.getByRole("heading")).toHaveCount(2);
  await expect(notes.getByRole("heading").first()).toHaveText("Told differently in The article");
  await expect(notes.getByRole("link").first()).toHaveText(/Twitter/);
  const more = casePage.story.getByText("4 more points on which sources part");
  const sources = casePage.story.getByRole("heading", { name: "Sources" });
  expect((await sources.boundingBox())?.y).toBeLessThan((await more.boundingBox())?.y ?? NaN);
  await more.click();
  await expect(casePage.story.getByText("Drive Tesla Canada lets two")).toBeVisible();
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 768, height: 1024 } });

  test("what changed stands beside the story, and the whole legend beside the tools", async ({ casePage, page, isMobile }) => {
    test.skip(isMobile, "one width is enough");
    await casePage.open("/cases/x-holdings");
    const [headline, changes] = [await casePage.headline.boundingBox(), await page.getByRole("heading", { name: "What changed" }).boundingBox()];
    expect(changes?.x).toBeGreaterThan((headline?.x ?? NaN) + (headline?.width ?? NaN));
    const legend = page.getByRole("list", { name: "Legend" });
    const [signs, tools] = [await legend.boundingBox(), await page.getByRole("group", { name: "Chart tools" }).boundingBox()];
    expect((signs?.x ?? NaN) + (signs?.width ?? NaN)).toBeLessThanOrEqual(tools?.x ?? NaN);
    for (const sign of await legend.getByRole("listitem").all()) await expect(sign).toBeInViewport({ ratio: 1 });
  });
});
