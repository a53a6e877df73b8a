import type { Page } from "@playwright/test";
import type { CasePage } from "./support/case-page";
import { expect, test } from "./support/test";

const CASE = "/cases/x-holdings";
/** Longer than any step stays, ms. */
const LONGEST_STAY = 6100;

const play = (page: Page) => page.getByRole("button", { name: "Play", exact: true });
const pause = (page: Page) => page.getByRole("button", { name: "Pause", exact: true });

/** Opens a step with a clock of the test's own, so that nothing waits. */
async function openWithClock(casePage: CasePage, path: string): Promise<void> {
  await casePage.page.clock.install();
  await casePage.open(path);
}

test("playing steps on by itself, asks for nothing, reads out no step, and leaves one trace", async ({ casePage, page, requests }) => {
  await openWithClock(casePage, `${CASE}/at/opening`);
  await page.waitForLoadState("networkidle");
  const before = requests.length;
  await play(page).click();
  await expect(casePage.announcement).toHaveText("Playing.");
  for (const step of [1, 2, 3]) {
    await page.clock.fastForward(LONGEST_STAY);
    await casePage.expectStep(step);
    await expect(casePage.announcement).toHaveText("Playing.");
  }
  await pause(page).click();
  await expect(casePage.announcement).toContainText(/^Paused\. +Step 3 of \d+\. /);
  await page.clock.fastForward(2 * LONGEST_STAY);
  await casePage.expectStep(3);
  // The browser looks again for the icon of a page whose address changed: that is not the page's doing.
  const asked = requests.slice(before).map((request) => new URL(request.url()).pathname);
  expect(asked.filter((path) => path !== "/icon.svg")).toEqual([]);
  await page.goBack();
  await casePage.expectStep(0);
});

test("a step with many changes stays longer than one with few", async ({ casePage, page }) => {
  await openWithClock(casePage, `${CASE}/at/twitter-merges-into-x-corp`);
  const step = await casePage.step();
  await play(page).click();
  await page.clock.fastForward(3000);
  await casePage.expectStep(step);
  await page.clock.fastForward(3100);
  await casePage.expectStep(step + 1);
});

test("at the end it stops, and starts over when played again; with Loop it goes on", async ({ casePage, page }) => {
  await openWithClock(casePage, "/cases/teaching-merger/at/2020-05-29");
  const lastStep = await casePage.lastStep();
  await play(page).click();
  await page.clock.fastForward(LONGEST_STAY);
  await casePage.expectStep(lastStep);
  await page.clock.fastForward(LONGEST_STAY);
  await expect(casePage.announcement).toContainText(/^The end\. /);
  await expect(play(page)).toBeVisible();
  await play(page).click();
  await casePage.expectStep(0);
  await pause(page).click();
  const loop = page.getByRole("button", { name: "Loop" });
  await loop.click();
  await expect(loop).toHaveAttribute("aria-pressed", "true");
  await casePage.button("Last step").click();
  await casePage.expectStep(lastStep);
  await casePage.button("Previous step").click();
  await casePage.expectStep(lastStep - 1);
  await play(page).click();
  await page.clock.fastForward(LONGEST_STAY);
  await casePage.expectStep(lastStep);
  await page.clock.fastForward(LONGEST_STAY);
  await casePage.expectStep(0);
  await expect(pause(page)).toBeVisible();
});

test("the speed changes how long a step stays", async ({ casePage, page }) => {
  await openWithClock(casePage, `${CASE}/at/twitter-merges-into-x-corp`);
  const step = await casePage.step();
  const speed = page.getByRole("combobox", { name: "Speed" });
  await speed.selectOption("0.5×");
  await play(page).click();
  await page.clock.fastForward(LONGEST_STAY);
  await casePage.expectStep(step);
  await speed.selectOption("4×");
  await page.clock.fastForward(LONGEST_STAY / 4);
  await expect.poll(() => casePage.step()).toBeGreaterThan(step);
});

test("what the reader does by hand pauses it", async ({ casePage, page }) => {
  await openWithClock(casePage, `${CASE}/at/opening`);
  const doings: readonly (() => Promise<unknown>)[] = [
    () => casePage.button("Next step").click(),
    () => casePage.option("Clock", "As it became known").click(),
    () => page.getByRole("button", { name: "On that day" }).click(),
    () => page.goBack(),
  ];
  for (const act of doings) {
    await play(page).click();
    await expect(pause(page)).toBeVisible();
    await act();
    await expect(play(page)).toBeVisible();
    await page.keyboard.press("Escape");
  }
});

test("a tab that is hidden does not play on", async ({ casePage, page }) => {
  await openWithClock(casePage, CASE);
  await play(page).click();
  await expect(pause(page)).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(play(page)).toBeVisible();
});

test("Space plays and pauses, but presses the button or types in the field that has the focus", async ({ casePage, page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await openWithClock(casePage, CASE);
  await casePage.press("Space");
  await expect(pause(page)).toBeVisible();
  await casePage.press("Space");
  await expect(play(page)).toBeVisible();
  // A link is not pressed by Space: after a step by mouse it plays.
  await casePage.button("Next step").click();
  await casePage.press("Space");
  await expect(pause(page)).toBeVisible();
  await casePage.press("Space");
  const loop = page.getByRole("button", { name: "Loop" });
  await loop.focus();
  await casePage.press("Space");
  await expect(loop).toHaveAttribute("aria-pressed", "true");
  await expect(play(page)).toBeVisible();
  await casePage.press("d");
  const field = page.getByRole("textbox", { name: /stood at the end of a day/ });
  await field.fill("1");
  await field.press("Space");
  await field.pressSequentially("May");
  await expect(field).toHaveValue("1 May");
  await page.keyboard.press("Escape");
  await expect(play(page)).toBeVisible();
});

test("Shift with an arrow leads from chapter to chapter", async ({ casePage, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await casePage.open(CASE);
  const start = await casePage.step();
  await casePage.press("Shift+ArrowRight");
  await expect(casePage.story.getByText("Nevada", { exact: true })).toBeVisible();
  const nevada = await casePage.step();
  await casePage.press("ArrowRight");
  await casePage.press("Shift+ArrowLeft");
  await casePage.expectStep(nevada);
  await casePage.press("Shift+ArrowLeft");
  await expect(casePage.story.getByText("Closing", { exact: true })).toBeVisible();
  expect(await casePage.step()).toBeLessThan(start);
});

test("a finger swept over the story steps, one that goes down does not", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "a desk has a mouse");
  await casePage.open(CASE);
  const start = await casePage.step();
  const finger = await page.context().newCDPSession(page);
  const sweep = async (on: "story" | "slider", right: number, down: number) => {
    const box = await (on === "story" ? casePage.headline : casePage.slider).boundingBox();
    if (box === null) throw new Error("nothing to touch");
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: from.x + right * part, y: from.y + down * part }] });
    }
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await sweep("story", -120, 6);
  await casePage.expectStep(start + 1);
  await sweep("story", 120, -4);
  await casePage.expectStep(start);
  const top = await page.evaluate(() => window.scrollY);
  await sweep("story", 30, -200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top);
  await casePage.expectStep(start);
});
