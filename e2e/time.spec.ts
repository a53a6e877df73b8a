import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";

async function ask(page: Page, day: string): Promise<void> {
  const field = page.getByRole("textbox", { name: /stood at the end of a day/ });
  if (!(await field.isVisible())) await page.getByRole("button", { name: "On that day" }).click();
  await field.fill(day);
  await page.getByRole("button", { name: "Show", exact: true }).click();
}

test("a day that is asked for has an address of its own, and Back leads to where one was", async ({ casePage, page }) => {
  test.slow(); // Its page is made when it is asked for.
  await casePage.open(CASE);
  const start = await casePage.step();
  await ask(page, "1 april 2023");
  await expect(page).toHaveURL(`${CASE}/at/2023-04-01`);
  await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
  await expect(casePage.story.getByText("On 1 April 2023")).toBeVisible();
  const asked = await casePage.step();
  await page.reload();
  await casePage.settle();
  await casePage.expectStep(asked);
  await page.goBack();
  await casePage.expectStep(start);
});

test("a month and a year are asked for as they end", async ({ casePage, page }) => {
  await casePage.open(CASE);
  await ask(page, "April 2023");
  await expect(page).toHaveURL(`${CASE}/at/2023-04`);
  await expect(casePage.story.getByText("On 30 April 2023")).toBeVisible();
  await ask(page, "2023");
  await expect(casePage.story.getByText("On 31 December 2023")).toBeVisible();
});

test("of a day that cannot be read or does not exist is said why, and nothing moves", async ({ casePage, page }) => {
  await casePage.open(CASE);
  for (const [day, fault] of [
    ["31 April 2023", "There is no 31 April 2023: the month has 30 days."],
    ["4/5/2023", '"4/5/2023" can mean 4 May 2023 or 5 April 2023. Write the month as a word.'],
    ["soon", '"soon" cannot be read as a day. Write it like 27 October 2022, or only the month or the year.'],
  ] as const) {
    await ask(page, day);
    await expect(page.getByRole("dialog", { name: "On that day" }).getByRole("alert")).toHaveText(fault);
    await expect(page).toHaveURL(CASE);
  }
});

test("a day before the first event or after the last is said to be that", async ({ casePage, page }) => {
  await casePage.open(CASE);
  await ask(page, "1998");
  await casePage.expectStep(0);
  await expect(casePage.notice).toHaveText("1998 is before the first event, of March 1999: nothing is told of it.");
  await ask(page, "1 January 2030");
  await casePage.expectStep(await casePage.lastStep());
  await expect(casePage.notice).toContainText("1 January 2030 is after the last event");
});

test("the key d opens the day box, its examples lead where they say, and Esc returns the focus", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  await casePage.press("d");
  const box = page.getByRole("dialog", { name: "On that day" });
  await expect(box.getByText("From March 1999 to 14 September 2026")).toBeVisible();
  await expect(box.getByRole("textbox")).toBeFocused();
  await casePage.press("Escape");
  await expect(box).toBeHidden();
  await casePage.press("d");
  await box.getByRole("button", { name: "November 2022" }).click();
  await expect(page).toHaveURL(`${CASE}/at/2022-11`);
});

test("a press on the axis leads to the step nearest to it, and the pointer is told day and title", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no pointer");
  await casePage.open(`${CASE}/at/twitter-merges-into-x-corp`);
  const step = await casePage.step();
  const axis = page.locator("[data-axis]");
  const dot = axis.locator(`[data-axis-mark="${String(step - 1)}"]`);
  await dot.hover();
  await expect(axis.getByText("X Holdings I merges into X Holdings Corp.")).toBeVisible();
  await expect(axis.getByText("known 20 days later")).toBeVisible();
  const box = await dot.boundingBox();
  if (box === null) throw new Error("no dot");
  await page.mouse.click(box.x - 14, box.y + 4);
  await casePage.expectStep(step - 1);
  await page.locator("[data-overview]").getByText("After", { exact: true }).click();
  await expect(casePage.story.getByText("After", { exact: true })).toBeVisible();
});

test("a chapter's name on the overview is shown whole or not at all", async ({ casePage, page }) => {
  for (const path of [CASE, "/cases/alphabet", "/cases/ebay-paypal"]) {
    await casePage.open(path);
    const names = await page.locator("[data-overview] a > span > span").evaluateAll((all) =>
      all.map((name) => {
        const [own, room] = [name.getBoundingClientRect(), name.parentElement?.getBoundingClientRect()];
        const isWhole = room !== undefined && own.height <= room.height && name.scrollWidth <= room.width + 1;
        return { title: name.textContent, isShown: parseFloat(getComputedStyle(name).fontSize) > 0, isWhole };
      }),
    );
    expect(names.filter(({ isShown, isWhole }) => isShown && !isWhole)).toEqual([]);
    expect(names.some(({ isShown }) => isShown)).toBe(true);
  }
});

test("time and player leave the chart its room", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone scrolls");
  await casePage.open(CASE);
  const play = await page.getByRole("button", { name: "Play", exact: true }).boundingBox();
  expect(900 - (play?.y ?? 0)).toBeLessThanOrEqual(168);
});

test("on a phone the axis moves under a finger, the step stays in view, and a tap beside a dot finds it", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "a desk shows all of it");
  await casePage.open("/cases/x-holdings/at/end");
  const axis = page.locator("[data-axis]");
  const step = await casePage.step();
  // To the very end: further up the player lies over it.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const dot = axis.locator(`[data-axis-mark="${String(step)}"]`);
  await expect(dot).toBeInViewport();
  const scroller = axis.locator("> div").first();
  const left = () => scroller.evaluate((element) => element.scrollLeft);
  const before = await left();
  expect(before).toBeGreaterThan(100);
  const box = await axis.boundingBox();
  if (box === null) throw new Error("no axis");
  const finger = await page.context().newCDPSession(page);
  const at = (x: number) => ({ touchPoints: [{ x, y: box.y + 60 }] });
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(60) });
  for (const x of [90, 130, 170, 210, 250]) await finger.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(x) });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(left).toBeLessThan(before - 80);
  await casePage.expectStep(step);
  const other = axis.locator(`[data-axis-mark="${String(step - 2)}"]`);
  await other.evaluate((element) => element.scrollIntoView({ inline: "center", block: "nearest" }));
  await expect(other).toBeInViewport();
  // A first tap may only stop an axis that still runs on from the finger's push.
  await expect(async () => {
    const place = await other.boundingBox();
    if (place === null) throw new Error("no dot");
    await page.touchscreen.tap(place.x - 8, place.y - 12);
    expect(await casePage.step()).toBe(step - 2);
  }).toPass();
  await casePage.expectStep(step - 2);
});
