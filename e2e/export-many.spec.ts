import { decodePng, readZip } from "./support/export-files";
import { lookAtFilm, readFilm } from "./support/export-film";
import { ExportDialog } from "./support/export-dialog";
import { expect, test } from "./support/test";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

test("all steps are saved as one ZIP: numbered pictures in one framing, and a list of them", async ({ casePage, page, baseURL }) => {
  await casePage.open("/cases/teaching-merger");
  const last = await casePage.lastStep();
  const dialog = new ExportDialog(page);
  await dialog.choose("All steps (ZIP)", "Whole case", "1×");
  await expect(dialog.save).toHaveText(`Save ${String(last + 1)} pictures`);
  const size = await dialog.readSize();
  const { name, bytes } = await dialog.saveFile();
  expect(name).toBe("teaching-merger--all--record.zip");
  const files = readZip(bytes);
  const pictures = [...files].filter(([file]) => file.endsWith(".png"));
  expect(pictures).toHaveLength(last + 1);
  expect(pictures.map(([file]) => Number(file.slice(0, 3)))).toEqual(Array.from({ length: last + 1 }, (_, step) => step));
  const decoded = pictures.map(([, png]) => decodePng(png));
  expect(decoded.map(({ width, height }) => [width, height])).toEqual(pictures.map(() => size));
  expect(decoded.slice(1).every(({ colors }) => colors > 50)).toBe(true);
  const rows = (files.get("index.csv")?.toString("utf8") ?? "").trim().split("\r\n");
  expect(rows[0]).toBe("step,day,title,address,file");
  expect(rows).toHaveLength(last + 2);
  decoded.forEach(({ texts }, at) => {
    expect(rows[at + 1]).toContain(`${texts["holdings:address"] ?? "no address"},${pictures[at]?.[0] ?? ""}`);
    expect(texts["holdings:address"]).toContain(`${baseURL ?? ""}/cases/teaching-merger`);
  });
});

test("an export that is cancelled saves nothing, and another can be made", async ({ casePage, page }) => {
  await casePage.open("/cases/x-holdings");
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  const dialog = new ExportDialog(page);
  await dialog.choose("All steps (ZIP)", "Whole case", "2×");
  await dialog.save.click();
  await expect(dialog.root.getByText(/^Drawing \d+ of 80$/)).toBeVisible();
  await dialog.root.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.root.getByText("Stopped; nothing was saved.")).toBeVisible();
  expect(downloads).toEqual([]);
  await dialog.choose("This step", "1×");
  expect((await dialog.saveFile()).name).toMatch(/^x-holdings--.+--record\.png$/);
  expect(downloads).toHaveLength(1);
});

test("the steps are saved as a film that plays: each stands two seconds, and all are seen", async ({ casePage, page }) => {
  test.slow();
  await casePage.open("/cases/teaching-merger");
  const last = await casePage.lastStep();
  const dialog = new ExportDialog(page);
  await dialog.choose("Animation", "Whole case", "1280 × 720");
  await expect(dialog.save).toBeEnabled();
  const { name, bytes } = await dialog.saveFile();
  const [container] = /mp4|webm/.exec(name) ?? [""];
  expect(name).toBe(`teaching-merger--all--record.${container}`);
  const film = await readFilm(bytes);
  expect([film.width, film.height]).toEqual([1280, 720]);
  expect(film.duration).toBeCloseTo(2 * (last + 1) + 0.4 * last, 1);
  expect(film.frames).toBe(10 * (last + 1) + 10 * last);
  for (let step = 0; step <= last; step++) expect(film.keys.some((at) => Math.abs(at - 2.4 * step) < 0.05), `step ${String(step)} can be jumped to`).toBe(true);
  expect(film.title).toBeTruthy();
  const looks = await lookAtFilm(page, bytes, `video/${container}`, [0.1, 2.5, film.duration - 0.1]);
  expect(looks.map(({ contrast }) => contrast > 80)).toEqual([true, true, true]);
  const differs = (a: number, b: number) => looks[a]?.rough.filter((green, at) => Math.abs(green - (looks[b]?.rough[at] ?? 0)) > 40).length ?? 0;
  expect(differs(0, 2)).toBeGreaterThan(50);
});

test("under reduced motion the film cuts from step to step; without H.264 it is WebM", async ({ casePage, page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(() => {
    const supports = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = (config) => (config.codec.startsWith("avc1") ? Promise.resolve({ supported: false, config }) : supports(config));
  });
  await casePage.open("/cases/teaching-merger");
  const last = await casePage.lastStep();
  const dialog = new ExportDialog(page);
  await dialog.choose("Animation", "Whole case", "1280 × 720");
  await expect(dialog.save).toHaveText("Save WebM (VP9)");
  const film = await readFilm((await dialog.saveFile()).bytes);
  expect(film.codec).toBe("vp9");
  expect(film.frames).toBe(10 * (last + 1));
});

test("where a browser makes no films, the animation is off and the reason is said", async ({ casePage, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "VideoEncoder"));
  await casePage.open("/cases/teaching-merger");
  const dialog = new ExportDialog(page);
  await dialog.choose();
  await expect(dialog.root.getByRole("radio", { name: "Animation" })).toBeDisabled();
  await expect(dialog.root.getByText("This browser cannot make films.")).toBeVisible();
});
