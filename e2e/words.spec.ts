import { expect, test } from "./support/test";

test("on a walk through the whole case no word on the chart is covered or lost", async ({ casePage, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  test.slow();
  await casePage.open("/cases/x-holdings/at/opening");
  const lastStep = await casePage.lastStep();
  for (let step = 1; step <= lastStep; step += 1) {
    await casePage.press("ArrowRight");
    await casePage.expectStep(step);
    await expect.poll(() => casePage.listUnseenWords(), `words that are not seen at step ${step}`).toEqual([]);
  }
});
