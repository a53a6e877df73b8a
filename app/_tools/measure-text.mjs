// Measures Inter in a real browser and writes the table that the graph lays labels out with, since the core has no
// browser to ask. Run again when the font's version changes: node app/_tools/measure-text.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { fromEnvironment, QUIET_FLAGS } from "./chromium.mjs";
import { inProject, say } from "./project.mjs";

const TABLE = "app/_core/graph/inter-advances.ts";
const WEIGHTS = [400, 500, 600];
const SIZE = 1000;

/** @param {number} first @param {number} last */
const signsBetween = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

const DIGITS = signsBetween(0x30, 0x39);
/** ASCII; Latin-1 and Latin Extended-A; the punctuation and signs that labels use. In the order of their code points. */
const SIGNS = [...signsBetween(0x20, 0x7e), ...signsBetween(0xa0, 0x17f), ..."–—‘’‚“”„†•…‹›€™→−"];

/** Real labels, to see how far the sum of advances is from what the browser sets with kerning. */
const SAMPLES = ["Kingdom Holding Company", "X Holdings III, LLC", "AVTO Ltd. · Typed, Wyoming", "Morgan Stanley and six more", "$13.0 bn drawn", "Société Générale S.A."];

/** @param {string} subset */
const fontFace = (subset) => {
  const file = fileURLToPath(import.meta.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`));
  return `@font-face { font-family: "Inter ${subset}"; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(file).toString("base64")}) }`;
};

const { executable, sandbox } = fromEnvironment();
const browser = await chromium.launch({
  args: QUIET_FLAGS,
  chromiumSandbox: sandbox,
  ...(executable === undefined ? {} : { executablePath: executable }),
});
const page = await browser.newPage();
await page.setContent(`<style>${fontFace("latin")}${fontFace("latin-ext")}
  span { position: absolute; white-space: pre; font-size: ${SIZE}px }
</style>`);

/**
 * Widths of texts in thousandths of an em; null for one that the font has no sign for.
 * @param {string[]} texts
 * @param {number} weight
 * @param {{ kerning: 'none' | 'normal', digits: 'normal' | 'tabular-nums' }} setting
 */
const measure = (texts, weight, setting) =>
  page.evaluate(
    async ([texts, weight, setting]) => {
      const fonts = '"Inter latin", "Inter latin-ext"';
      await Promise.all(["Inter latin", "Inter latin-ext"].map((family) => document.fonts.load(`${weight} 1000px "${family}"`)));
      const span = document.body.appendChild(document.createElement("span"));
      span.style.fontWeight = String(weight);
      span.style.fontKerning = setting.kerning;
      span.style.fontVariantNumeric = setting.digits;
      /** @param {string} text @param {string} family */
      const widthIn = (text, family) => {
        span.style.fontFamily = family;
        span.textContent = text;
        return span.getBoundingClientRect().width;
      };
      // A sign that the font lacks comes from the fallback, and changes its width with it.
      const widths = texts.map((text) => {
        const width = widthIn(text, `${fonts}, monospace`);
        return width === widthIn(text, `${fonts}, serif`) || text.trim() === "" ? Math.round(width) : null;
      });
      span.remove();
      return widths;
    },
    /** @type {const} */ ([texts, weight, setting]),
  );

/** @type {Map<string, (number | null)[]>} */
const advances = new Map(SIGNS.map((sign) => [sign, []]));
for (const weight of WEIGHTS) {
  // Tabular figures change points and signs too; only the digits are counted as tabular, which is never too narrow.
  const plain = await measure(SIGNS, weight, { kerning: "none", digits: "normal" });
  const tabular = await measure(DIGITS, weight, { kerning: "none", digits: "tabular-nums" });
  SIGNS.forEach((sign, at) => advances.get(sign)?.push(tabular[DIGITS.indexOf(sign)] ?? plain[at] ?? null));
}

const known = SIGNS.filter((sign) => advances.get(sign)?.every((advance) => advance !== null));
say(`Inter has no sign for ${SIGNS.filter((sign) => !known.includes(sign)).join(" ")}: left out of the table.`);

/** @type {string[][]} */
const runs = [];
for (const sign of known) {
  const before = runs.at(-1)?.at(-1)?.codePointAt(0) ?? -2;
  if (sign.codePointAt(0) === before + 1) runs.at(-1)?.push(sign);
  else runs.push([sign]);
}
const rows = runs.map((signs) => {
  const lists = WEIGHTS.map((weight, at) => `    ${weight}: [${signs.map((sign) => advances.get(sign)?.[at]).join(", ")}],`);
  return `  {\n    first: 0x${signs[0]?.codePointAt(0)?.toString(16)},\n${lists.join("\n")}\n  },`;
});

for (const weight of WEIGHTS) {
  const [set, plain] = [await measure(SAMPLES, weight, { kerning: "normal", digits: "normal" }), await measure(SAMPLES, weight, { kerning: "none", digits: "normal" })];
  const off = SAMPLES.map((_, at) => ((plain[at] ?? 0) / (set[at] ?? 1) - 1) * 100);
  say(`Weight ${weight}: without kerning a label is ${Math.min(...off).toFixed(2)} to ${Math.max(...off).toFixed(2)} percent wider.`);
}
await browser.close();

const { version } = JSON.parse(readFileSync(inProject("node_modules", "@fontsource-variable", "inter", "package.json"), "utf8"));
writeFileSync(
  inProject(TABLE),
  `// Written by app/_tools/measure-text.mjs from @fontsource-variable/inter ${version}. Do not edit: run it again.

/** Consecutive code points and how far each moves the pen, by weight, in thousandths of an em. Digits are tabular. */
export interface AdvanceRange {
  /** the first code point of the lists */
  first: number;
  400: readonly number[];
  500: readonly number[];
  600: readonly number[];
}

/** Inter: ASCII, Latin-1, Latin Extended-A and the punctuation of labels. */
export const INTER_ADVANCES: readonly AdvanceRange[] = [
${rows.join("\n")}
];
`,
);
say(`Wrote ${TABLE}.`);
