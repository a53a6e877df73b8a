import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { PROJECT_FOLDER } from "../app/_tools/project.mjs";
import { decodePng } from "./support/export-files";
import { ExportDialog } from "./support/export-dialog";
import { CasePage } from "./support/case-page";
import { expect, test } from "./support/test";

const MERGER = "/cases/x-holdings/clock/known/at/twitter-merges-into-x-corp";

test("a step is saved as a picture that says what it shows", async ({ casePage, page, baseURL }) => {
  await casePage.open(MERGER);
  const dialog = new ExportDialog(page);
  await dialog.choose("1×");
  const said = await dialog.readSize();
  const { name, bytes } = await dialog.saveFile();
  const picture = decodePng(bytes);
  expect(name).toBe("x-holdings--twitter-merges-into-x-corp--record--known.png");
  expect([picture.width, picture.height]).toEqual(said);
  expect(picture.colors).toBeGreaterThan(50);
  expect(picture.corner).toBe("#f7f5f0ff");
  const caseFile = await readFile(`${PROJECT_FOLDER}/data/cases/x-holdings.json`);
  expect(picture.texts).toMatchObject({
    Title: "Twitter merges into X Corp., and ends · From Twitter to X Corp.",
    "holdings:case": "x-holdings",
    "holdings:step": "twitter-merges-into-x-corp",
    "holdings:account": "record",
    "holdings:clock": "known",
    "holdings:address": `${baseURL ?? ""}${MERGER}`,
    "holdings:sha256": createHash("sha256").update(caseFile).digest("hex"),
  });
});

test("on a phone the dialog is a sheet whose button stays in sight", async ({ casePage, page, isMobile }) => {
  test.skip(!isMobile, "of phones");
  await casePage.open("/cases/teaching-merger");
  const dialog = new ExportDialog(page);
  await dialog.choose("Dark");
  await expect(dialog.save).toBeInViewport({ ratio: 1 });
  expect(decodePng((await dialog.saveFile()).bytes).corner).toBe("#121417ff");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing bars anyone from the dialog, ${colorScheme}`, async ({ casePage, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await casePage.open("/cases/teaching-merger");
    const dialog = new ExportDialog(page);
    for (const subject of ["All steps (ZIP)", "Animation", "This step"]) {
      await dialog.choose(subject);
      const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await expect(dialog.root).toBeHidden();
    await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
  });
}

test.describe("sizes and looks", () => {
  test.skip(({ isMobile }) => isMobile, "the same on a phone");

  test("a picture is just as large as was said, and of the theme that was chosen", async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    const dialog = new ExportDialog(page);
    await dialog.choose("1×", "Light");
    const [width, height] = await dialog.readSize();
    await dialog.choose("3×", "Dark");
    expect(await dialog.readSize()).toEqual([width * 3, height * 3]);
    const picture = decodePng((await dialog.saveFile()).bytes);
    expect([picture.width, picture.height]).toEqual([width * 3, height * 3]);
    expect(picture.corner).toBe("#121417ff");
    expect(picture.colors).toBeGreaterThan(50);
  });

  test("a page for print has its px, and says its density", async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    const dialog = new ExportDialog(page);
    await dialog.choose("A4");
    await expect(dialog.root.getByText("3,508 × 2,480 px, 297 × 210 mm at 300 dpi")).toBeVisible();
    const { bytes } = await dialog.saveFile();
    const { width, height, colors } = decodePng(bytes);
    expect([width, height]).toEqual([3508, 2480]);
    expect(colors).toBeGreaterThan(50);
    expect(bytes.readUInt32BE(bytes.indexOf("pHYs") + 4)).toBe(11811);
  });

  test("with nothing behind it, a picture is transparent", async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    const dialog = new ExportDialog(page);
    await dialog.choose("1×", "Transparent");
    const { corner, pixels } = decodePng((await dialog.saveFile()).bytes);
    expect(corner).toBe("#00000000");
    let opaque = 0;
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at] === 255) opaque++;
    expect(opaque).toBeGreaterThan(10_000);
    expect(opaque).toBeLessThan(pixels.length / 8);
  });

  test("screens of any density give the same px", async ({ browser, baseURL }) => {
    const pictures: string[] = [];
    for (const deviceScaleFactor of [1, 1.5, 3]) {
      const context = await browser.newContext({ deviceScaleFactor, viewport: { width: 1000, height: 800 }, ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      await new CasePage(page).open("/cases/teaching-merger");
      const dialog = new ExportDialog(page);
      await dialog.choose("2×");
      const { width, height, pixels } = decodePng((await dialog.saveFile()).bytes);
      pictures.push(`${String(width)} ${String(height)} ${createHash("sha256").update(pixels).digest("hex")}`);
      await context.close();
    }
    expect(new Set(pictures).size).toBe(1);
  });

  test("an SVG needs nothing else: its fonts are inside, and it says what it shows", async ({ casePage, page }) => {
    await casePage.open(MERGER);
    const dialog = new ExportDialog(page);
    await dialog.choose("SVG");
    const { name, bytes } = await dialog.saveFile();
    const svg = bytes.toString("utf8");
    const read = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        isWhole: drawing.querySelector("parsererror") === null && drawing.documentElement.localName === "svg",
        title: drawing.querySelector("title")?.textContent,
        description: drawing.querySelector("desc")?.textContent ?? "",
        texts: JSON.parse(drawing.querySelector("metadata")?.textContent ?? "{}") as Record<string, string>,
        fonts: drawing.querySelector("style")?.textContent.match(/font-family:[^;]+;/g) ?? [],
      };
    }, svg);
    expect(name).toBe("x-holdings--twitter-merges-into-x-corp--record--known.svg");
    expect(read.isWhole).toBe(true);
    expect(read.title).toBe("Twitter merges into X Corp., and ends");
    expect(read.description).toContain("X Corp.");
    expect(read.texts["holdings:step"]).toBe("twitter-merges-into-x-corp");
    expect(read.fonts.join(" ")).toMatch(/Inter.*Source Serif 4/);
    expect(svg.match(/(?:href|src)\s*[=:]\s*["'(]?(?!url\(data:)[^;]{0,40}/g)).toBeNull();
    expect(svg.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
  });

  test("the part that is seen on the screen can be saved alone", async ({ casePage, page }) => {
    await casePage.open("/cases/x-holdings");
    for (let press = 0; press < 3; press++) await page.getByRole("button", { name: "Zoom in" }).click();
    const dialog = new ExportDialog(page);
    await dialog.choose("1×", "Whole chapter");
    const whole = await dialog.preview.locator("[data-node]").count();
    await dialog.choose("As on screen");
    expect(await dialog.preview.locator("[data-node]").count()).toBeLessThan(whole);
    const [width] = await dialog.readSize();
    const picture = decodePng((await dialog.saveFile()).bytes);
    expect(picture.width).toBe(width);
    expect(picture.colors).toBeGreaterThan(50);
  });

  test("what is too large to be drawn is said before, with the largest that works", async ({ casePage, page }) => {
    await casePage.open("/cases/x-holdings");
    for (let press = 0; press < 14; press++) await page.getByRole("button", { name: "Zoom out" }).click();
    const dialog = new ExportDialog(page);
    await dialog.choose("As on screen", "4×");
    const [width, height] = await dialog.readSize();
    expect(width * height).toBeGreaterThan(2 ** 28);
    await expect(dialog.root.getByRole("alert").filter({ hasText: "more than a browser can draw" })).toContainText("The largest that works is");
    await expect(dialog.save).toBeDisabled();
    await dialog.root.getByRole("button", { name: /^Use / }).click();
    await expect(dialog.save).toBeEnabled();
    const [smaller, lower] = await dialog.readSize();
    expect(smaller * lower).toBeLessThanOrEqual(2 ** 28);
    await dialog.choose("4×", "SVG");
    await expect(dialog.save).toBeEnabled();
  });

  test("what was chosen last is chosen again, for as long as the tab lives", async ({ casePage, page }) => {
    await casePage.open("/cases/teaching-merger");
    await new ExportDialog(page).choose("Slide", "Dark", "Transparent");
    await casePage.open("/cases/teaching-merger");
    const again = new ExportDialog(page);
    await again.choose();
    for (const label of ["Slide", "Dark", "Transparent"]) await expect(again.root.getByRole("radio", { name: label, exact: true })).toBeChecked();
    expect(await again.readSize()).toEqual([1920, 1080]);
  });
});
