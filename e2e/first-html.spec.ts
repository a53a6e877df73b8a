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
  const shapes = page.getByRole("img", { name: /^Chart: / }).locator("[data-node] rect:last-of-type");
  const picture = await shapes.evaluateAll((rects) =>
    rects.map((rect) => {
      const { x, y, width, height } = rect.getBoundingClientRect();
      return { id: rect.parentElement?.getAttribute("data-node") ?? "", x: x + width / 2, y: y + height / 2 };
    }),
  );
  await plain.close();
  expect(picture.length).toBeGreaterThan(3);

  await casePage.open(STEP);
  const host = await casePage.page.locator("[data-chart]").boundingBox();
  const { nodes, zoom, pan } = await casePage.readChart();
  for (const { id, x, y } of picture) {
    const node = nodes.find((it) => it.id === id);
    expect(Math.abs((host?.x ?? NaN) + pan.x + (node?.x ?? NaN) * zoom - x), id).toBeLessThan(1);
    expect(Math.abs((host?.y ?? NaN) + pan.y + (node?.y ?? NaN) * zoom - y), id).toBeLessThan(1);
  }
});

test("an unknown case is not found", async ({ request }) => {
  const answer = await request.get("/cases/no-such-case");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toMatch(/<h1[^>]*>There is no such page/);
});
