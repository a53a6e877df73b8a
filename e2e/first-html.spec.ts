import { expect, test } from "./support/test";

const STEP = "/cases/x-holdings/at/twitter-merges-into-x-corp";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a step reads: story, picture, table, and links to its neighbours", async ({ casePage, page }) => {
    await page.goto(STEP);
    await expect(casePage.headline).toHaveText("Twitter merges into X Corp., and ends");
    await expect(page.getByRole("img", { name: /^Chart: Twitter merges into X Corp\./ })).toBeVisible();
    await casePage.openTable();
    await expect(casePage.table.getByRole("row", { name: /^X Corp\. Nevada corporation/ })).toBeVisible();
    await page.getByText("As a table").click();
    await casePage.button("Previous step").click();
    await expect(casePage.headline).toHaveText("X Holdings I merges into X Holdings Corp.");
    await casePage.button("Next step").click();
    await expect(page).toHaveURL(STEP);
  });
});

test("the canvas takes over from the picture without a shift", async ({ browser, casePage, baseURL, viewport }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await plain.newPage();
  await page.goto(STEP);
  const stage = page.getByRole("img", { name: /^Chart: / });
  const picture = await stage.boundingBox();
  const viewBox = (await stage.getAttribute("viewBox"))?.split(" ").map(Number) ?? [];
  await plain.close();

  await casePage.open(STEP);
  const host = await casePage.page.locator("[data-chart]").boundingBox();
  const { zoom, pan } = await casePage.readChart();
  const [x = NaN, y = NaN, width = NaN] = viewBox;
  const drawn = { x: (host?.x ?? NaN) + pan.x + x * zoom, y: (host?.y ?? NaN) + pan.y + y * zoom, width: width * zoom };
  // The picture's frame is rounded up to whole px.
  for (const side of ["x", "y", "width"] as const) expect(Math.abs((picture?.[side] ?? NaN) - drawn[side]), side).toBeLessThan(1);
});

test("an unknown case is not found", async ({ request }) => {
  const answer = await request.get("/cases/no-such-case");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("There is no such page");
});
