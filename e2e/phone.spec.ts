import { expect, test } from "./support/test";

test("on a phone the cover shows both who merges and who ends, and the whole chapter at a touch", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "a desk has room");
  await casePage.open("/cases/x-holdings");
  const room = (await page.locator("[data-chart]").boundingBox()) ?? { width: 0, height: 0 };
  const listBeyond = async (of: (id: string) => boolean) => {
    const { nodes, zoom, pan } = await casePage.readChart();
    const seen = nodes.filter(({ x, y }) => x * zoom + pan.x > 0 && x * zoom + pan.x < room.width && y * zoom + pan.y > 0 && y * zoom + pan.y < room.height);
    return nodes.map(({ id }) => id).filter((id) => of(id) && !seen.some((node) => node.id === id));
  };
  expect(await listBeyond((id) => ["twitter", "x-holdings-ii"].includes(id))).toEqual([]);
  await page.getByRole("button", { name: "Show the whole chapter" }).tap();
  await expect.poll(() => listBeyond(() => true)).toEqual([]);
});

test("one finger moves the chart, on a box as beside it", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "a desk has a mouse");
  await casePage.open("/cases/x-holdings");
  const host = await page.locator("[data-chart]").boundingBox();
  const { nodes, zoom, pan } = await casePage.readChart();
  const box = nodes.find(({ id }) => id === "x-holdings-ii");
  if (host === null || box === undefined) throw new Error("no chart, or another cover");
  const finger = await page.context().newCDPSession(page);
  const from = { x: host.x + box.x * zoom + pan.x, y: host.y + box.y * zoom + pan.y };
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (const far of [10, 20, 30, 40]) {
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: from.x + far, y: from.y }] });
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(async () => (await casePage.readChart()).pan.x).toBeGreaterThan(pan.x + 20);
});

test("a name that is tapped far down the story is looked into from its top", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "beside a desk's chart the column scrolls by itself");
  await casePage.open("/cases/x-holdings");
  const name = page.locator("#story [data-about]").last();
  await name.scrollIntoViewIfNeeded();
  expect((await page.locator("#story").boundingBox())?.y).toBeLessThan(0);
  await name.tap();
  await expect(page.getByRole("button", { name: "Back to the story" })).toBeInViewport();
});

test("the word of the focus stands beneath the chart, and hides none of it", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "a desk has room");
  await casePage.open("/cases/x-holdings?focus=x-holdings-ii");
  const [chart, chip] = [await page.locator("[data-chart]").boundingBox(), await page.locator("[data-focus-chip]").boundingBox()];
  expect(chip?.y).toBeGreaterThanOrEqual((chart?.y ?? NaN) + (chart?.height ?? NaN));
});
