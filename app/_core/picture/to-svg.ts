import type { Caption } from "./caption";
import { cropScene } from "./crop-scene";
import { drawChart } from "./draw-chart";
import type { PngTexts } from "./png-chunks";
import { paletteOf, type Palette, type PictureTheme } from "./palette";
import { arrangeNaturally, arrangeToFit, GAP, layOutNaturally, layOutToFit, type Arrangement, type Sheet, type Size, type Worded } from "./sheet";
import { element, escapeText, formatNumber } from "./svg-markup";
import type { Box, Scene } from "../graph/scene";
import { FONT_FAMILIES } from "../../_design/tokens";

export type { Caption } from "./caption";
export type { Size } from "./sheet";

/** What lies behind the chart. */
export const BACKGROUNDS = ["paper", "transparent"] as const;
export type Background = (typeof BACKGROUNDS)[number];

export interface SvgOptions {
  readonly theme: PictureTheme;
  /** Words around the chart; without them the picture is the chart alone. */
  readonly caption?: Caption;
  /** `@font-face` rules with the fonts inside, for a picture that is looked at outside the page. */
  readonly embedFontCss?: string;
  /** Width in px; the height follows. Without it the picture is as wide as its place, or `naturalSize` outside a page. */
  readonly width?: number;
  /** The whole page in px, filled by the chart as far as the words allow. The same picture at every size of one shape. */
  readonly fit?: Size;
  /** How the words are arranged, where several pictures are to have their charts in one place. */
  readonly arrangement?: Arrangement;
  /** The part of the scene that is shown; the whole frame unless given. The legend is then of that part. */
  readonly crop?: Box;
  /** What lies behind the chart; unless given, paper, and nothing in the colours of a page. */
  readonly background?: Background;
  /** What the file says of itself, for machines: the same texts that a PNG carries. */
  readonly texts?: PngTexts;
  /** The name of the picture, for whoever cannot see it; else the caption's headline. */
  readonly title?: string;
  /** Sets the ids in this picture apart from others on the page. */
  readonly idPrefix?: string;
}

function layOut(scene: Scene, { caption, fit, crop, arrangement }: SvgOptions, palette: Palette): Sheet {
  if (fit !== undefined) return layOutToFit(scene, caption, fit, palette, arrangement);
  if (caption !== undefined) return layOutNaturally(scene, caption, crop === undefined ? 0 : GAP, palette, arrangement);
  const { frame } = scene;
  return { width: Math.ceil(frame.width), height: Math.ceil(frame.height), chart: { ...frame, x: 0, y: 0 }, words: "" };
}

const shownOf = (scene: Scene, { crop }: SvgOptions) => (crop === undefined ? scene : cropScene(scene, crop));

/** The size of a picture at 100 %, px, so that its exact size at any scale is known before it is drawn. */
export function naturalSize(scene: Scene, options: SvgOptions): Size {
  if (options.fit !== undefined) return options.fit;
  const { width, height } = layOut(shownOf(scene, options), options, paletteOf(options.theme));
  return { width, height };
}

/** The arrangement of words in which several pictures with one frame have their charts in one place. */
export function arrangeAlike(pictures: readonly Worded[], { theme, fit }: Pick<SvgOptions, "theme" | "fit">): Arrangement {
  const palette = paletteOf(theme);
  return fit === undefined ? arrangeNaturally(pictures, palette) : arrangeToFit(pictures, fit, palette);
}

function describe({ nodes, edges }: Scene): string {
  return [...nodes, ...edges].map(({ sentence }) => sentence).join(". ");
}

const writeBox = (values: readonly number[]) => values.map(formatNumber).join(" ");

/** The chart in its place on the sheet; what reaches beyond the part that is shown is cut off. */
function drawShown(scene: Scene, { chart }: Sheet, isCropped: boolean, palette: Palette): string {
  const { x, y, width, height } = scene.frame;
  const drawn = drawChart(scene, palette);
  if (isCropped) {
    const border = element("rect", { ...chart, fill: "none", stroke: palette.rule, "stroke-width": 1 });
    return element("svg", { ...chart, viewBox: writeBox([x, y, width, height]) }, drawn) + border;
  }
  const scale = chart.width / width;
  const transform = `translate(${writeBox([chart.x - x * scale, chart.y - y * scale])})${scale === 1 ? "" : ` scale(${scale})`}`;
  return element("g", { transform }, drawn);
}

function sizeOf(sheet: Sheet, { width, fit, caption }: SvgOptions): Readonly<Record<string, string | number>> {
  if (width === undefined && fit === undefined && caption === undefined) return { width: "100%" };
  const wide = width ?? fit?.width ?? sheet.width;
  const ratio = fit === undefined ? sheet.height / sheet.width : fit.height / fit.width;
  return { width: wide, height: Math.ceil(Number((wide * ratio).toFixed(6))) };
}

/**
 * A scene as a picture that needs nothing else: one SVG element. Every text is escaped, so that nothing a case file says
 * can become markup.
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { theme, caption, crop, texts, background = theme === "page" ? "transparent" : "paper" } = options;
  const usual = paletteOf(theme);
  // Where no paper lies behind, what is filled with paper would stand out as patches of it: such fills are those of a box.
  const palette = background === "transparent" && theme !== "page" ? { ...usual, paper: usual.node } : usual;
  const shown = shownOf(scene, options);
  const sheet = layOut(shown, options, palette);
  const prefix = options.idPrefix ?? "chart";
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-description`];
  const content = [
    element("title", { id: titleId }, escapeText(options.title ?? caption?.headline ?? "Chart of the structure")),
    element("desc", { id: descriptionId }, escapeText(describe(shown)) || "Nothing stands at this step"),
    texts === undefined ? "" : element("metadata", {}, escapeText(JSON.stringify(texts))),
    options.embedFontCss === undefined ? "" : element("style", {}, escapeText(options.embedFontCss)),
    background === "transparent" ? "" : element("rect", { width: sheet.width, height: sheet.height, fill: palette.paper }),
    drawShown(shown, sheet, crop !== undefined, palette),
    sheet.words,
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: writeBox([0, 0, sheet.width, sheet.height]),
      ...sizeOf(sheet, options),
      role: "img",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      "font-family": FONT_FAMILIES.sans,
    },
    content.join(""),
  );
}
