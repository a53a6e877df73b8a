import { expect, test } from "@playwright/test";
import { contrast } from "./contrast";
import { tokensToCss } from "./css";
import { COLORS, MEANINGS, THEMES, TINT_OF, TYPE_SCALE, type ColorName } from "./tokens";

const SURFACES = ["paper", "panel", "node", "band"] as const satisfies readonly ColorName[];
const TINTS = MEANINGS.map((meaning) => TINT_OF[meaning]);

/** Every pair that the product may put text in: [text, background]. */
const TEXT_PAIRS: [ColorName, ColorName][] = [
  ...(["ink", "soft", ...MEANINGS] as const).flatMap((text) => SURFACES.map((surface): [ColorName, ColorName] => [text, surface])),
  ...(["ink", "soft"] as const).flatMap((text) => TINTS.map((tint): [ColorName, ColorName] => [text, tint])),
  ...MEANINGS.map((meaning): [ColorName, ColorName] => [meaning, TINT_OF[meaning]]),
  // marks and pressed buttons are filled: their sign is written in paper or panel
  ...(["ink", ...MEANINGS] as const).flatMap((fill): [ColorName, ColorName][] => [["paper", fill], ["panel", fill]]),
];

/** Every pair that has to be told apart without being read: [line or shape, background]. */
const SHAPE_PAIRS: [ColorName, ColorName][] = [
  ...(["ink", "soft", "faint", ...MEANINGS] as const).flatMap((line) => SURFACES.map((surface): [ColorName, ColorName] => [line, surface])),
];

for (const theme of THEMES) {
  const tooPale = (pairs: readonly [ColorName, ColorName][], least: number) =>
    pairs
      .map(([front, back]) => ({ front, back, contrast: contrast(COLORS[theme][front], COLORS[theme][back]) }))
      .filter((pair) => pair.contrast < least);

  test(`${theme}: every text is readable on everything it stands on`, () => {
    expect(tooPale(TEXT_PAIRS, 4.5)).toEqual([]);
  });
  test(`${theme}: every line and shape is seen on everything it stands on`, () => {
    expect(tooPale(SHAPE_PAIRS, 3)).toEqual([]);
  });
}

test("both themes name the same colours", () => {
  expect(Object.keys(COLORS.dark)).toEqual(Object.keys(COLORS.light));
});

test("contrast runs from 1 to 21", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
  expect(contrast("#5B606B", "#5B606B")).toBe(1);
});

test("no type is smaller than a label", () => {
  for (const { size } of Object.values(TYPE_SCALE)) expect(size).toBeGreaterThanOrEqual(TYPE_SCALE.label.size);
});

test("a chosen theme wins over the one of the system", () => {
  const css = tokensToCss();
  const [system, chosen] = [css.indexOf("prefers-color-scheme:dark"), css.indexOf('[data-theme="light"]')];
  expect(system).toBeGreaterThan(-1);
  expect(chosen).toBeGreaterThan(system);
});

test("every colour, size and duration reaches the page", () => {
  const css = tokensToCss();
  for (const declaration of ["--paper:#F7F5F0", "--paper:#121417", "--gained-tint:#E6F5EE", "--type-label:0.71875rem", "--motion-mark:180ms", "--motion-mark:0ms", "--page-header-height:56px"]) {
    expect(css).toContain(declaration);
  }
});
