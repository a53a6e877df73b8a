import type { Page } from "@playwright/test";
import type { CasePage } from "./support/case-page";
import { expect, test } from "./support/test";

const COVER = "/cases/x-holdings";
const tip = (page: Page) => page.getByRole("tooltip");

async function isStill(casePage: CasePage): Promise<boolean> {
  return !(await casePage.readChart()).isMoving;
}

test.describe("pointing", () => {
  test("a shape that is pointed at is told in words, and what it touches stands out", async ({ casePage, page, isMobile }) => {
    test.skip(isMobile, "a phone has no mouse");
    await casePage.open(COVER);
    await casePage.pointAt("x-holdings-i");
    await expect(tip(page)).toHaveText("X Holdings I, Inc. is a Delaware corporation.");
    const { dimmed } = await casePage.readChart();
    expect(dimmed).toContain("acquisition-banks");
    for (const id of ["x-holdings-i", "twitter", "elon-musk", "stake:x-holdings-i>twitter"]) expect(dimmed).not.toContain(id);
    await tip(page).hover();
    await expect(tip(page)).toBeVisible();
    await page.mouse.move(5, 300);
    await expect(tip(page)).toBeHidden();
    expect((await casePage.readChart()).dimmed).toEqual([]);
  });

  test("a thin line is found a few px beside it", async ({ casePage, page, isMobile }) => {
    test.skip(isMobile, "a phone has no mouse");
    await casePage.open(COVER);
    const { x, y } = await casePage.placeOf("jack-dorsey");
    await page.mouse.move(x + 5, y + 60);
    await expect(tip(page)).toHaveText(/^Jack Dorsey owns shares of X Holdings I, Inc\./);
  });

  test("the words never leave the chart and never cover what they tell of", async ({ casePage, page, isMobile }) => {
    test.skip(isMobile, "a phone has no mouse");
    await casePage.open(COVER);
    const stage = await page.locator("[data-chart]").boundingBox();
    for (const { id } of (await casePage.readChart()).nodes) {
      const at = await casePage.pointAt(id);
      await expect(tip(page)).toBeVisible();
      await expect.poll(async () => (await casePage.readChart()).dimmed.includes(id)).toBe(false);
      const box = await tip(page).boundingBox();
      if (box === null || stage === null) throw new Error("no tip");
      expect(box.x).toBeGreaterThanOrEqual(stage.x);
      expect(box.x + box.width).toBeLessThanOrEqual(stage.x + stage.width);
      expect(at.y < box.y || at.y > box.y + box.height, `the words of ${id} lie over it`).toBe(true);
      await page.mouse.move(stage.x + 3, stage.y + 3);
      await expect(tip(page)).toBeHidden();
    }
  });
});

test("a click or a tap looks into a shape, one on the paper into nothing; a drag is neither", async ({ casePage, page, isMobile }) => {
  await casePage.open(COVER);
  await casePage.chooseAt("x-holdings-i");
  await expect(page).toHaveURL(`${COVER}?about=entity:x-holdings-i`);
  await expect.poll(async () => (await casePage.readChart()).chosen).toEqual(["x-holdings-i"]);
  const stage = await page.locator("[data-chart]").boundingBox();
  if (stage === null) throw new Error("no chart");
  const paper = { x: stage.x + 8, y: stage.y + stage.height - 8 };
  if (!isMobile) {
    await page.mouse.move(paper.x, paper.y);
    await page.mouse.down();
    await page.mouse.move(paper.x + 60, paper.y - 30, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/about=entity:x-holdings-i/);
    await page.mouse.click(paper.x, paper.y);
  } else await page.touchscreen.tap(paper.x, paper.y);
  await expect(page).toHaveURL(COVER);
  await expect.poll(async () => (await casePage.readChart()).chosen).toEqual([]);
});

test("a line that is looked into has a ring, on all of its lines", async ({ casePage }) => {
  await casePage.open(`${COVER}?about=stake:x-holdings-i>twitter`);
  await expect.poll(async () => (await casePage.readChart()).chosen).toEqual(["stake:x-holdings-i>twitter"]);
});

test.describe("by keyboard", () => {
  test.skip(({ isMobile }) => isMobile, "a phone has no keys");

  test("↓ goes through every shape and line in turn, owners first, and tells and shows each", async ({ casePage, page }) => {
    await casePage.open(COVER);
    await page.locator("[data-chart]").focus();
    const { nodes, edges } = await casePage.readChart();
    const seen: string[] = [];
    const buttons = page.locator("[data-object]");
    const count = await buttons.count();
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press("ArrowDown");
      const button = page.locator("[data-object]:focus");
      const id = (await button.getAttribute("data-object")) ?? "";
      await expect.poll(async () => (await casePage.readChart()).focused).toContain(id);
      await expect(tip(page)).toContainText((await button.textContent()) ?? "nothing");
      seen.push(id);
    }
    expect(seen).toEqual(expect.arrayContaining(nodes.map(({ id }) => id)));
    expect(new Set(seen.map((id) => edges.find((edge) => edge.id === id)?.thing))).toEqual(new Set([undefined, ...edges.map(({ thing }) => thing)]));
    expect(seen.indexOf("elon-musk")).toBeLessThan(seen.indexOf("x-holdings-i"));
    expect(seen.indexOf("x-holdings-i")).toBeLessThan(seen.indexOf("twitter"));
  });

  test("← and → step from within the chart, Shift with an arrow moves it, and what is out of view is brought in", async ({ casePage, page }) => {
    await casePage.open(COVER);
    const start = await casePage.step();
    await page.locator("[data-chart]").focus();
    const { pan } = await casePage.readChart();
    for (let count = 0; count < 20; count += 1) await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(async () => (await casePage.readChart()).pan.x).toBeLessThan(pan.x - 1000);
    await page.keyboard.press("ArrowDown");
    const stage = await page.locator("[data-chart]").boundingBox();
    const id = (await page.locator("[data-object]:focus").getAttribute("data-object")) ?? "";
    const { x } = await casePage.placeOf(id);
    expect(x).toBeGreaterThan(stage?.x ?? NaN);
    expect(x).toBeLessThan((stage?.x ?? NaN) + (stage?.width ?? NaN));
    await page.keyboard.press("ArrowRight");
    await casePage.expectStep(start + 1);
  });

  test("Enter looks into what the keyboard is on; Esc closes the words, then the look, then the focus", async ({ casePage, page }) => {
    await casePage.open(`${COVER}?focus=twitter`);
    await page.locator("[data-chart]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/about=entity:/);
    await expect(tip(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(tip(page)).toBeHidden();
    await expect(page).toHaveURL(/about=entity:.*focus=twitter/);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(`${COVER}?focus=twitter`);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(COVER);
    await expect.poll(async () => (await casePage.readChart()).dimmed).toEqual([]);
  });
});

test.describe("focus", () => {
  test("an entity in focus and all that it touches stay strong, the rest fades, and nothing moves", async ({ casePage, page }) => {
    await casePage.open(COVER);
    const before = await casePage.readChart();
    await casePage.open(`${COVER}?focus=twitter`);
    await expect.poll(async () => (await casePage.readChart()).dimmed).toContain("elon-musk");
    const { nodes, dimmed, edges } = await casePage.readChart();
    expect(nodes).toEqual(before.nodes);
    const touching = edges.filter(({ from, to }) => from === "twitter" || to === "twitter");
    for (const { id, from, to } of touching) for (const strong of [id, from, to]) expect(dimmed).not.toContain(strong);
    await expect(page.getByText("Focus: Twitter, Inc.")).toBeVisible();
    await page.getByRole("button", { name: "End the focus" }).click();
    await expect(page).toHaveURL(COVER);
    await expect.poll(async () => (await casePage.readChart()).dimmed).toEqual([]);
  });

  test("a focus that is not on the chart says so, and fades nothing", async ({ casePage, page }) => {
    await casePage.open(`${COVER}/at/opening?focus=x-holdings-ii`);
    await expect(page.getByText("Focus: X Holdings II, Inc., not on the chart at this step")).toBeVisible();
    expect((await casePage.readChart()).dimmed).toEqual([]);
  });
});

test("a ghost stays, dashed, in its place, in the chart and in the table, and goes when it is not wanted", async ({ casePage, page }) => {
  await casePage.open(COVER);
  const place = (await casePage.readChart()).nodes.find(({ id }) => id === "x-holdings-ii");
  const cover = await casePage.step();
  for (const step of [cover + 1, cover + 2]) {
    await casePage.button("Next step").click();
    await casePage.expectStep(step);
  }
  expect((await casePage.readChart()).nodes.map(({ id }) => id)).not.toContain("x-holdings-ii");
  const toggle = page.getByRole("button", { name: "Ghosts" });
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/ghosts=on/);
  await expect.poll(async () => (await casePage.readChart()).ended).toContain("x-holdings-ii");
  await expect.poll(() => isStill(casePage)).toBe(true);
  expect((await casePage.readChart()).nodes).toContainEqual(place);
  expect((await casePage.readTwin()).entities).toContain("x-holdings-ii");
  await toggle.click();
  await expect.poll(async () => (await casePage.readChart()).ended).not.toContain("x-holdings-ii");
});

test.describe("motion", () => {
  test("a merger is seen to happen, forward and back, and then stands as without motion", async ({ casePage, page }) => {
    test.slow();
    await page.clock.install();
    await casePage.open(COVER);
    const still = await casePage.readChart();
    const cover = await casePage.step();
    await casePage.button("Previous step").click();
    await casePage.expectStep(cover - 1);
    const before = await casePage.readChart();
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    for (const [name, wanted] of [["Next step", still], ["Previous step", before]] as const) {
      await casePage.button(name).click();
      await expect.poll(async () => (await casePage.readChart()).isMoving).toBe(true);
      await page.clock.runFor(450);
      const { isMoving, passing, nodes } = await casePage.readChart();
      expect(isMoving).toBe(true);
      expect(passing.some((id) => id.startsWith("passing x-holdings-ii into twitter"))).toBe(true);
      for (const { id, x, y } of nodes) {
        const kept = wanted.nodes.find((node) => node.id === id);
        if (kept !== undefined) expect({ x, y }, `${id} stays in its place`).toEqual({ x: kept.x, y: kept.y });
      }
      await page.clock.runFor(600);
      await expect.poll(async () => (await casePage.readChart()).parts).toEqual(wanted.parts);
      expect((await casePage.readChart()).isMoving).toBe(false);
    }
  });

  test("forty hasty steps leave nothing behind", async ({ casePage, page }) => {
    await casePage.open(`${COVER}/at/opening`);
    // Always the same forty: forward rather than back, so that all of the case is passed.
    const moves = Array.from({ length: 40 }, (_, at) => ((at * 7919) % 10 < 7 ? "ArrowRight" : "ArrowLeft"));
    for (const key of moves) {
      await page.evaluate((pressed) => {
        window.dispatchEvent(new KeyboardEvent("keydown", { key: pressed }));
        return new Promise(requestAnimationFrame);
      }, key);
    }
    await casePage.expectStep(moves.reduce((step, key) => Math.max(0, step + (key === "ArrowRight" ? 1 : -1)), 0));
    const hasty = await casePage.readChart();
    await casePage.open(new URL(page.url()).pathname);
    const fresh = await casePage.readChart();
    expect(hasty.parts).toEqual(fresh.parts);
    expect(hasty.isMoving).toBe(false);
    expect(hasty.passing).toEqual([]);
  });

  test.describe("reduced", () => {
    test.use({ contextOptions: { reducedMotion: "reduce" } });

    test("nothing moves", async ({ casePage, page }) => {
      await casePage.open(COVER);
      await page.evaluate(() => {
        const chart = document.querySelector("[data-chart]");
        if (chart === null) throw new Error("no chart");
        new MutationObserver(() => chart.toggleAttribute("data-has-moved", true)).observe(chart, { attributeFilter: ["data-moving"] });
      });
      const cover = await casePage.step();
      await casePage.button("Previous step").click();
      await casePage.expectStep(cover - 1);
      await casePage.button("Next step").click();
      await casePage.expectStep(cover);
      await expect(page.locator("[data-chart]")).not.toHaveAttribute("data-has-moved", "");
    });
  });
});

test("the row beneath the chart is one line, and hides nothing", async ({ page, casePage, isMobile }) => {
  await casePage.open(COVER);
  const legend = await page.getByRole("list", { name: "Legend" }).boundingBox();
  const tools = await page.getByRole("group", { name: "Chart tools" }).boundingBox();
  const table = await page.getByText("As a table").boundingBox();
  const stage = await page.locator("[data-chart]").boundingBox();
  if (legend === null || tools === null || table === null || stage === null) throw new Error("something is not there");
  expect(tools.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
  expect(legend.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
  expect(Math.abs(tools.y + tools.height / 2 - (table.y + table.height / 2))).toBeLessThan(3);
  if (!isMobile) expect(legend.x + legend.width).toBeLessThanOrEqual(tools.x);
});
