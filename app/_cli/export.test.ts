import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { readTexts } from "../_core/picture/png-chunks";
import { caseFilePath } from "../_server/read-case";
import { runCommandLine } from "./run-command-line";

const TEACHING = "teaching-merger";
const MERGED = "quay-sub-merges-into-harbour";

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "holdings-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  let [answer, complaint] = ["", ""];
  const chunks: Uint8Array[] = [];
  const code = await runCommandLine(args, {
    answer: (text) => (answer += text),
    write: (bytes) => chunks.push(bytes),
    complain: (text) => (complaint += text),
    hasColour: false,
    folder,
  });
  return { code, answer, complaint, written: Buffer.concat(chunks) };
}
const exported = (...args: string[]) => run("export", TEACHING, "--at", MERGED, ...args);
const read = (name: string) => readFileSync(join(folder, name));

/** How many colours a picture shows, and how much of it lets the ground through. */
function look(png: Buffer) {
  const { width, height, data } = PNG.sync.read(png, { checkCRC: true });
  const colors = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colors.add(data.readUInt32BE(at));
  return { width, height, colors: colors.size, corner: data.toString("hex", 0, 4) };
}

test("a step is written as a PNG that says what it shows, and JSON says what was written", async () => {
  const { code, answer, complaint } = await exported("--json");
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  const name = `${TEACHING}--${MERGED}--record.png`;
  const bytes = read(name);
  const { width, height, colors, corner } = look(bytes);
  expect(JSON.parse(answer)).toEqual({ file: name, width, height, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  expect(colors).toBeGreaterThan(50);
  expect(corner).toBe("f7f5f0ff");
  const path = caseFilePath(TEACHING) ?? "";
  expect(readTexts(bytes)).toMatchObject({
    "holdings:case": TEACHING,
    "holdings:step": MERGED,
    "holdings:account": "record",
    "holdings:clock": "effective",
    "holdings:address": expect.stringMatching(/^\/cases\/teaching-merger/),
    "holdings:sha256": createHash("sha256").update(readFileSync(path)).digest("hex"),
  });
});

test("a page has just the size that was asked for, and twice the scale is twice the picture", async () => {
  await exported("--preset", "slide", "--out", "slide.png", "--theme", "dark");
  expect(look(read("slide.png"))).toMatchObject({ width: 1920, height: 1080, corner: "121417ff" });
  await exported("--size", "1000x1400", "--out", "tall.png", "--background", "transparent");
  expect(look(read("tall.png"))).toMatchObject({ width: 1000, height: 1400, corner: "00000000" });
  const [once, twice] = [await exported("--scale", "1", "--json"), await exported("--scale", "2", "--json")].map(({ answer }) => JSON.parse(answer) as { width: number; height: number });
  expect(twice).toMatchObject({ width: (once?.width ?? 0) * 2, height: (once?.height ?? 0) * 2 });
});

test("an SVG carries its words, its texts and its fonts, and asks for nothing from outside", async () => {
  const { code } = await exported("--out", "step.svg", "--origin", "https://holdings.example");
  expect(code).toBe(0);
  const svg = read("step.svg").toString("utf8");
  expect(svg).toMatch(/^<svg [^>]*width="\d+" height="\d+"/);
  expect(svg).toContain("https://holdings.example/cases/teaching-merger");
  expect(svg).toContain("<title");
  expect(svg).toContain("<metadata>");
  expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(2);
  expect(svg.replaceAll(/url\(data:[^)]*\)/g, "")).not.toContain("url(");
});

test("standard output takes the picture alone", async () => {
  const { code, answer, written } = await exported("--out", "-", "--scale", "1");
  expect({ code, answer }).toEqual({ code: 0, answer: "" });
  expect(look(written).colors).toBeGreaterThan(50);
});

test("the same step is the same picture, byte for byte, whoever's file it is written over", async () => {
  const [first, second] = [await exported("--out", "-", "--to", "svg"), await exported("--out", "-", "--to", "svg")];
  expect(first.written.equals(second.written)).toBe(true);
  writeFileSync(join(folder, "old.svg"), "old");
  await exported("--out", "old.svg");
  expect(read("old.svg").equals(first.written)).toBe(true);
});

test("a file that is nobody's case page names no address, unless it is said where it is published", async () => {
  copyFileSync(caseFilePath(TEACHING) ?? "", join(folder, "mine.json"));
  await run("export", "mine.json", "--out", "mine.png");
  expect(readTexts(read("mine.png"))["holdings:address"]).toBe("");
  await run("export", "mine.json", "--out", "mine.png", "--origin", "https://holdings.example", "--at", "opening", "--clock", "known");
  expect(readTexts(read("mine.png"))["holdings:address"]).toBe("https://holdings.example/cases/teaching-merger/clock/known/at/opening");
});

test("a day is said as it was asked for, beside the step's own", async () => {
  await run("export", TEACHING, "--at", "2020-05-30", "--out", "day.png");
  const texts = readTexts(read("day.png"));
  expect(texts["Description"]).toContain("On 30 May 2020, the last step before: 29 May 2020");
  expect(texts["holdings:address"]).toBe("/cases/teaching-merger/at/2020-05-30");
  expect(texts["holdings:step"]).toBe(MERGED);
});

const WRONG: readonly (readonly [args: readonly string[], says: string])[] = [
  [["--to", "pdf"], 'no format "pdf"'],
  [["--to", "svg", "--out", "a.png"], "ends in .png"],
  [["--size", "1920"], "no size"],
  [["--size", "200x900"], "no room"],
  [["--size", "3000x400"], "long and narrow"],
  [["--size", "20000x20000"], "8192x8192"],
  [["--scale", "5"], "no scale"],
  [["--scale", "2", "--preset", "a4"], "--scale and --preset"],
  [["--preset", "a5"], "a4"],
  [["--theme", "drak"], "dark"],
  [["--background", "none"], "transparent"],
  [["--origin", "holdings.example"], "no origin"],
  [["--out", "missing/a.png"], "no folder"],
  [["--out", "-", "--json"], "not both"],
  [["--out", "there"], "is a folder"],
];
for (const [args, says] of WRONG) {
  test(`export ${args.join(" ")} ends with 2 and writes nothing`, async () => {
    mkdirSync(join(folder, "there"));
    const { code, answer, complaint, written } = await exported(...args);
    expect({ code, answer, written: written.length }).toEqual({ code: 2, answer: "", written: 0 });
    expect(complaint).toContain(says);
  });
}

test("a faulty file is said, not drawn", async () => {
  writeFileSync(join(folder, "mine.json"), '{ "format": 1 }');
  expect(await run("export", "mine.json", "--json")).toEqual({ ...(await run("validate", "mine.json", "--json")), code: 1 });
});
