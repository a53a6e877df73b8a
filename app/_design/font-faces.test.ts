import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { FONT_FACES } from "./font-faces";
import { FONT_FAMILIES } from "./tokens";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

test("the style sheet declares the same font files as pictures embed", () => {
  const blocks = read("fonts.css").split("@font-face").slice(1);
  const declared = blocks.map((block) => ({
    family: /font-family: '(.*)'/.exec(block)?.[1],
    weights: /font-weight: (.*);/.exec(block)?.[1],
    unicodeRange: /unicode-range: (.*);/.exec(block)?.[1],
    file: /url\('(.*?)'\)/.exec(block)?.[1],
  }));
  expect(declared).toEqual(FONT_FACES.map(({ family, weights, unicodeRange, file }) => ({ family, weights, unicodeRange, file })));
});

test("every font file is a woff2 that is installed", () => {
  for (const { file } of FONT_FACES) {
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)));
    expect(bytes.subarray(0, 4).toString("latin1"), file).toBe("wOF2");
  }
});

test("each family of the tokens begins with a self-hosted font", () => {
  const hosted = FONT_FACES.map(({ family }) => family as string);
  for (const stack of Object.values(FONT_FAMILIES)) {
    expect(hosted).toContain(stack.split(",")[0]?.replaceAll("'", ""));
  }
});
