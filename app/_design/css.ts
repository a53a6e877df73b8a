import { COLORS, FONT_FAMILIES, FONT_WEIGHTS, GRID, MOTION, PAGE, RADII, SPACING, STROKES, TYPE_SCALE, type Theme } from "./tokens";

const BROWSER_FONT_SIZE = 16;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const px = (value: number) => `${value}px`;

/** Type grows with the size a reader has set in the browser: hence rem. */
const rem = (value: number) => `${value / BROWSER_FONT_SIZE}rem`;

const declare = (values: Readonly<Record<string, string | number>>, prefix = "", toCss: (value: number) => string = String) =>
  Object.entries(values).map(([name, value]) => `--${prefix}${kebab(name)}:${typeof value === "number" ? toCss(value) : value}`);

const themeDeclarations = (theme: Theme) => [`color-scheme:${theme}`, ...declare(COLORS[theme])];

const durations = { mark: MOTION.mark, move: MOTION.move, combination: MOTION.combination };

const sharedDeclarations = [
  ...declare(FONT_FAMILIES, "font-"),
  ...Object.entries(TYPE_SCALE).flatMap(([name, { size, lineHeight }]) => [
    `--type-${name}:${rem(size)}`,
    `--line-${name}:${lineHeight}`,
  ]),
  ...declare(FONT_WEIGHTS, "weight-"),
  `--grid:${px(GRID)}`,
  ...declare(SPACING, "space-", px),
  ...declare(RADII, "radius-", px),
  ...declare(STROKES, "stroke-", px),
  ...declare(PAGE, "page-", px),
  ...declare(durations, "motion-", (ms) => `${ms}ms`),
  `--motion-easing:${MOTION.easing}`,
];

const rule = (selector: string, declarations: readonly string[]) => `${selector}{${declarations.join(";")}}`;

/**
 * The tokens as CSS custom properties: `--paper`, `--gained-tint`, `--font-serif`, `--type-story`, `--line-story`,
 * `--weight-semibold`, `--space-usual`, `--radius-llc`, `--page-header-height`, `--motion-mark` …
 *
 * On paper all is light. Without `data-theme` on the root element the system's theme holds; `data-theme="light"` or `"dark"` overrides it.
 */
export function tokensToCss(): string {
  return [
    rule(":root", [...sharedDeclarations, ...themeDeclarations("light")]),
    `@media screen and (prefers-color-scheme:dark){${rule(":root", themeDeclarations("dark"))}}`,
    rule(':root[data-theme="light"]', themeDeclarations("light")),
    `@media screen{${rule(':root[data-theme="dark"]', themeDeclarations("dark"))}}`,
    `@media (prefers-reduced-motion:reduce){${rule(":root", declare(durations, "motion-", () => "0ms"))}}`,
  ].join("\n");
}
