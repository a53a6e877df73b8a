import { CHART_TYPE } from "../app/_core/graph/chart-type";
import type { CasePage, TwinReading } from "./support/case-page";
import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";

async function readStep(casePage: CasePage) {
  return { headline: await casePage.headline.textContent(), chart: await casePage.readChart(), twin: await casePage.readTwin() };
}

/** Relations of these kinds always have a line. */
const drawn = ({ relations }: TwinReading) => relations.filter((key) => /^(?:stake|facility):/.test(key));

test("the whole case steps forward and back by key; at every step chart and table agree, and nobody moves", async ({ casePage, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  test.slow();
  await casePage.page.emulateMedia({ reducedMotion: "reduce" });
  await casePage.open(`${CASE}/at/opening`);
  const lastStep = await casePage.lastStep();
  const places = new Map<string, string>();
  const seen = [await readStep(casePage)];
  for (let step = 1; step <= lastStep; step += 1) {
    await casePage.press("ArrowRight");
    await casePage.expectStep(step);
    const { headline, chart, twin } = await readStep(casePage);
    seen.push({ headline, chart, twin });
    const things = chart.edges.map(({ thing }) => thing);
    expect(twin.entities, `who is on the chart at step ${step} is in the table`).toEqual(expect.arrayContaining(chart.nodes.map(({ id }) => id)));
    expect(twin.relations, `every line at step ${step} is in the table`).toEqual(expect.arrayContaining(things));
    expect(things, `every stake and loan in the table at step ${step} has a line`).toEqual(expect.arrayContaining(drawn(twin)));
    expect(chart.zoom * CHART_TYPE.label.size, `labels at step ${step} can be read`).toBeGreaterThanOrEqual(11);
    for (const { id, x, y } of chart.nodes) {
      expect(places.get(id) ?? `${x} ${y}`, `${id} stays in its place at step ${step}`).toBe(`${x} ${y}`);
      places.set(id, `${x} ${y}`);
    }
  }
  await casePage.press("ArrowRight");
  for (let step = lastStep - 1; step >= 0; step -= 1) {
    await casePage.press("ArrowLeft");
    await casePage.expectStep(step);
    const { headline, twin, chart } = await readStep(casePage);
    const before = seen[step];
    expect(headline).toBe(before?.headline);
    expect(twin).toEqual(before?.twin);
    expect(new Set(chart.nodes.map(({ id }) => id))).toEqual(new Set(before?.chart.nodes.map(({ id }) => id)));
    expect(new Set(chart.edges.map(({ id }) => id))).toEqual(new Set(before?.chart.edges.map(({ id }) => id)));
  }
});

test("keys that come faster than pages are drawn lose no step", async ({ casePage, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(`${CASE}/at/opening`);
  const lastStep = await casePage.lastStep();
  await casePage.page.evaluate(() => {
    for (let count = 0; count < 25; count += 1) window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
  });
  await casePage.expectStep(25);
  await casePage.press("End");
  await casePage.expectStep(lastStep);
  await casePage.press("Home");
  await casePage.expectStep(0);
});

test("the slider loses no key that comes faster than pages are drawn", async ({ casePage }) => {
  await casePage.open(`${CASE}/at/opening`);
  await casePage.slider.focus();
  await Promise.all(Array.from({ length: 8 }, () => casePage.press("ArrowRight")));
  await casePage.expectStep(8);
  await expect(casePage.slider).toHaveValue("8");
});

test("neither does a button, and each step passed is one step back", async ({ casePage, page }) => {
  await casePage.open(`${CASE}/at/opening`);
  await casePage.button("Next step").evaluate((link: HTMLElement) => Array.from({ length: 6 }, () => link.click()));
  await casePage.expectStep(6);
  await page.goBack();
  await casePage.expectStep(5);
});

test("stepping asks for nothing", async ({ casePage, requests }) => {
  await casePage.open(CASE);
  await casePage.page.waitForLoadState("networkidle");
  const before = requests.length;
  const start = await casePage.step();
  for (let count = 1; count <= 5; count += 1) {
    await casePage.button("Next step").click();
    await casePage.expectStep(start + count);
  }
  await casePage.option("Clock", "As it became known").click();
  await casePage.option("Account", "The article").click();
  await casePage.page.goBack();
  await casePage.settle();
  await casePage.page.waitForTimeout(300);
  // The browser looks again for the icon of a page whose address changed: that is not the page's doing.
  const asked = requests.slice(before).map((request) => new URL(request.url()).pathname);
  expect(asked.filter((path) => path !== "/icon.svg")).toEqual([]);
});

test("Back and Forward walk the steps that were walked", async ({ casePage }) => {
  await casePage.open(CASE);
  const lastStep = await casePage.lastStep();
  const cover = await casePage.step();
  await casePage.button("Next step").click();
  await casePage.expectStep(cover + 1);
  await casePage.button("Last step").click();
  await casePage.expectStep(lastStep);
  await casePage.page.goBack();
  await casePage.expectStep(cover + 1);
  await casePage.page.goBack();
  await casePage.expectStep(cover);
  await expect(casePage.page).toHaveURL(CASE);
  await casePage.page.goForward();
  await casePage.expectStep(cover + 1);
});

test("a way to a place on the page leaves no step in the browser's history", async ({ casePage, page }) => {
  await casePage.open(CASE);
  const cover = await casePage.step();
  await page.getByRole("link", { name: /^Told differently in/ }).click();
  await expect(page.locator("#told-differently")).toBeFocused();
  await casePage.press("ArrowRight");
  await casePage.expectStep(cover + 1);
  await page.goBack();
  await casePage.expectStep(cover);
  await expect(page).toHaveURL(CASE);
});

test("Back from the library returns to the step that was left", async ({ casePage, page }) => {
  await casePage.open(CASE);
  const lastStep = await casePage.lastStep();
  await casePage.button("Last step").click();
  await casePage.expectStep(lastStep);
  await page.getByRole("link", { name: "Holdings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How corporate groups came to be");
  await page.goBack();
  await casePage.expectStep(lastStep);
});

test("a step is told to whoever cannot see it, and stands in the window's title", async ({ casePage }) => {
  await casePage.open(`${CASE}/at/margin-loan-is-halved`);
  await expect(casePage.announcement).toHaveText("");
  await casePage.button("Previous step").click();
  await expect(casePage.announcement).toContainText("Kingdom Holding holds 0.64 % of Twitter");
  await expect(casePage.page).toHaveTitle(/^Kingdom Holding holds 0\.64 % of Twitter · From Twitter to X Corp\./);
});

test("coming back to the step that one began with is told as well", async ({ casePage }) => {
  await casePage.open(`${CASE}/at/margin-loan-is-halved`);
  const start = await casePage.step();
  await casePage.button("Previous step").click();
  await casePage.expectStep(start - 1);
  await casePage.button("Next step").click();
  await expect(casePage.announcement).toContainText(`Step ${String(start)} of`);
});

test("the keyboard stays on the chart when what it was on is no longer there", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "needs a keyboard");
  await casePage.open(CASE);
  const cover = await casePage.step();
  const object = page.locator('[data-object="stake:x-holdings-i>x-holdings-ii"]');
  await object.focus();
  await casePage.press("ArrowRight");
  await casePage.expectStep(cover + 1);
  await expect(object).toHaveCount(0);
  await expect(page.locator("[data-chart]")).toBeFocused();
  await casePage.press("ArrowLeft");
  await casePage.expectStep(cover);
  expect((await casePage.readChart()).focused).toEqual([]);
});

test("the slider passes over steps and leaves one trace", async ({ casePage, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(`${CASE}/at/opening`);
  await casePage.slider.fill("30");
  await casePage.expectStep(30);
  await casePage.slider.fill("40");
  await casePage.expectStep(40);
  await casePage.slider.press("ArrowRight");
  await casePage.expectStep(41);
  await expect(casePage.slider).toHaveAttribute("aria-valuetext", /^Step 41 of \d+, /);
});

test("whoever follows a link that the next step does not have stays in the story by keyboard", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(`${CASE}/at/opening`);
  await page.getByRole("navigation", { name: "Chapters" }).getByRole("link", { name: "Nevada" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Chapters" })).toBeHidden();
  await expect(page.locator("#story")).toBeFocused();
});
