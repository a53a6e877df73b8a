import { ExportMenu } from "./support/export-menu";
import { expect, test } from "./support/test";

test("a step is saved as a picture that says what it shows", async ({ casePage, page, baseURL }) => {
  await casePage.open("/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp");
  const picture = await new ExportMenu(page).save("1×", "Light");
  expect(picture.name).toBe("x-holdings--twitter-merges-into-x-corp--record--known.png");
  expect(picture.colors).toBeGreaterThan(50);
  expect(picture.corner).toBe("#f7f5f0");
  expect(picture.texts).toMatchObject({
    Title: "Twitter merges into X Corp., and ends · From Twitter to X Corp.",
    "holdings:case": "x-holdings",
    "holdings:step": "twitter-merges-into-x-corp",
    "holdings:account": "record",
    "holdings:clock": "known",
    "holdings:address": `${baseURL ?? ""}/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp`,
  });
});

test("a picture is just as many times as large as was asked, whatever the screen's density", async ({ casePage, page }) => {
  await casePage.open("/cases/teaching-merger");
  const menu = new ExportMenu(page);
  const [once, fourTimes] = [await menu.save("1×", "Light"), await menu.save("4×", "Dark")];
  expect([fourTimes.width, fourTimes.height]).toEqual([once.width * 4, once.height * 4]);
  expect(fourTimes.corner).toBe("#121417");
  expect(fourTimes.colors).toBeGreaterThan(50);
});
