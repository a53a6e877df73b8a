import { COLORS, type ColorName, type Theme } from "../../_design/tokens";

export { THEMES, type Theme } from "../../_design/tokens";

/** A colour for each name, as SVG writes it. */
export type Palette = Readonly<Record<ColorName, string>>;

/** "page" takes the colours of the page that the picture stands in, so that it follows the page's theme. */
export type PictureTheme = Theme | "page";

function toVariable(name: string): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

/** The colours of a theme. */
export function paletteOf(theme: PictureTheme): Palette {
  if (theme !== "page") return COLORS[theme];
  return Object.fromEntries(Object.keys(COLORS.light).map((name) => [name, toVariable(name)])) as Record<ColorName, string>;
}
