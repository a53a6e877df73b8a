import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Caption } from "./caption";
import { widthOfLine } from "./break-lines";
import { paletteOf } from "./palette";
import { layOutNaturally, layOutToFit, type Sheet } from "./sheet";
import { overlaps } from "../graph/geometry";
import type { Box, LegendItem, Scene } from "../graph/scene";

const LEGEND: readonly LegendItem[] = [
  { of: "shape", shape: "box", label: "corporation" },
  { of: "shape", shape: "stack", label: "group, syndicate" },
  { of: "edge", kind: "ownership", label: "owns" },
  { of: "edge", kind: "lineage", label: "continues as" },
  { of: "mark", mark: "new", label: "new" },
];
const PALETTE = paletteOf("light");

/** The boxes of the lines of text on a sheet, read from its markup. */
function textBoxes({ words }: Sheet): Box[] {
  const boxes: Box[] = [];
  const shifts: { x: number; y: number }[] = [];
  for (const [tag, closing, name, attributes = "", content = ""] of words.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (name === "g" && closing === "/") shifts.pop();
    else if (name === "g") {
      const [, x = "0", y = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? [];
      shifts.push({ x: Number(x), y: Number(y) });
    } else if (name === "text" && closing !== "/") {
      const read = (attribute: string) => Number(new RegExp(` ${attribute}="([-\\d.]+)"`).exec(attributes)?.[1] ?? "0");
      const size = read("font-size");
      const weight = ([400, 500, 600] as const).find((it) => it === read("font-weight"));
      assert.ok(weight !== undefined, tag);
      const [left, top] = [shifts.reduce((sum, { x }) => sum + x, read("x")), shifts.reduce((sum, { y }) => sum + y, read("y"))];
      boxes.push({ x: left, y: top - size * 0.74, width: widthOfLine(content, { size, weight, isSerif: attributes.includes("Serif") }), height: size * 0.94 });
    }
  }
  return boxes;
}

const words = (most: number) => fc.array(fc.string({ unit: fc.constantFrom(..."aeilmWMÉ-/"), minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: most }).map((list) => list.join(" "));
const captions: fc.Arbitrary<Caption> = fc.record({
  caseTitle: words(6),
  step: fc.constant("Step 47 of 79"),
  day: words(6),
  headline: words(40),
  standing: fc.option(words(5)),
  account: words(5),
  clock: fc.constant("as it happened"),
  sources: fc.array(words(12), { maxLength: 14 }),
  address: words(1),
});
const scenes: fc.Arbitrary<Scene> = fc
  .record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }), width: fc.integer({ min: 120, max: 3000 }), height: fc.integer({ min: 120, max: 3000 }) })
  .map((frame) => ({ frame, nodes: [], edges: [], legend: LEGEND }));

function assertIsClean(sheet: Sheet): void {
  const boxes = [...textBoxes(sheet), sheet.chart];
  boxes.forEach((box, at) => {
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= sheet.width && box.y + box.height <= sheet.height, `${JSON.stringify(box)} leaves ${sheet.width} × ${sheet.height}`);
    const under = boxes.slice(at + 1).find((other) => overlaps(box, other));
    assert.ok(under === undefined, `${JSON.stringify(box)} lies over ${JSON.stringify(under)}`);
  });
}

test("whatever a picture says, nothing lies over anything and nothing leaves the page", () => {
  fc.assert(fc.property(scenes, captions, (scene, caption) => assertIsClean(layOutNaturally(scene, caption, 0, PALETTE))));
});

test("nor does it on a page of a given size, and the chart keeps its shape and its room", () => {
  const sides = fc.integer({ min: 500, max: 1500 });
  fc.assert(
    fc.property(scenes, captions, sides, sides, (scene, caption, width, height) => {
      const sheet = layOutToFit(scene, caption, { width, height }, PALETTE);
      assertIsClean(sheet);
      const { chart } = sheet;
      assert.ok(Math.abs(chart.width / chart.height - scene.frame.width / scene.frame.height) < 1e-6 * (scene.frame.width / scene.frame.height));
      assert.ok(Math.max(chart.width / sheet.width, chart.height / sheet.height) > 0.2);
    }),
  );
});

const CAPTION: Caption = {
  caseTitle: "From Twitter to X Corp.",
  step: "Step 47 of 79",
  day: "27 October 2022",
  headline: "X Holdings II merges into Twitter, and ends",
  standing: null,
  account: "The record",
  clock: "as it happened",
  sources: ["One source, p. 3 (The publisher, 2022)", "Another (Its publisher, 2023)"],
  address: "https://holdings.example/cases/x-holdings",
};

test("a page of one shape is the same picture at every size", () => {
  const scene: Scene = { frame: { x: 0, y: 0, width: 930, height: 600 }, nodes: [], edges: [], legend: LEGEND };
  const [small, large] = [1, 2].map((times) => layOutToFit(scene, CAPTION, { width: 1920 * times, height: 1080 * times }, PALETTE));
  expect(large).toEqual(small);
});

test("on a wide page the words stand beside the chart, on a tall one above and below it", () => {
  const scene: Scene = { frame: { x: 0, y: 0, width: 930, height: 700 }, nodes: [], edges: [], legend: LEGEND };
  const [wide, tall] = [layOutToFit(scene, CAPTION, { width: 1920, height: 1080 }, PALETTE), layOutToFit(scene, CAPTION, { width: 1080, height: 1350 }, PALETTE)];
  expect(textBoxes(wide).every((box) => box.x + box.width < wide.chart.x)).toBe(true);
  expect(textBoxes(tall).every((box) => box.y + box.height < tall.chart.y || box.y > tall.chart.y + tall.chart.height)).toBe(true);
});
