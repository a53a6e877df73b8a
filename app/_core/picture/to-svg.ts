import type { Caption } from "./caption";
import { drawFooting, drawHeading } from "./draw-caption";
import { drawEdge, drawLabel } from "./draw-edge";
import { drawNode } from "./draw-node";
import { paletteOf, type Palette, type PictureTheme } from "./palette";
import { element, escapeText, formatNumber } from "./svg-markup";
import { inflate } from "../graph/geometry";
import type { Box, Scene, SceneEdge } from "../graph/scene";
import { FONT_FAMILIES } from "../../_design/tokens";

export type { Caption } from "./caption";
export type { PictureTheme } from "./palette";

export interface SvgOptions {
  readonly theme: PictureTheme;
  /** Words around the chart; without them the picture is the chart alone. */
  readonly caption?: Caption;
  /** `@font-face` rules with the fonts inside, for a picture that is looked at outside the page. */
  readonly embedFontCss?: string;
  /** Width in px; the height follows. Without it the picture is as wide as its place, or `naturalSize` outside a page. */
  readonly width?: number;
  /** Whether nothing lies behind the chart. */
  readonly isTransparent?: boolean;
  /** The name of the picture, for whoever cannot see it; else the caption's headline. */
  readonly title?: string;
  /** Sets the ids in this picture apart from others on the page. */
  readonly idPrefix?: string;
}

/** Around the words of a captioned picture, px. */
const MARGIN = 32;

function orderOf({ isEnded, mark }: SceneEdge): number {
  return isEnded ? 0 : mark === null ? 2 : 1;
}

function drawChart({ nodes, edges }: Scene, palette: Palette): string {
  const lines = [...edges].sort((a, b) => orderOf(a) - orderOf(b));
  return [
    ...lines.map((edge) => drawEdge(edge, palette)),
    ...nodes.map((node) => drawNode(node, palette)),
    ...lines.map((edge) => drawLabel(edge, palette)),
  ].join("");
}

function layOut(scene: Scene, { caption }: SvgOptions, palette: Palette): { box: Box; words: string } {
  if (caption === undefined) return { box: scene.frame, words: "" };
  const { frame } = scene;
  const [left, width] = [frame.x + 8, frame.width - 16];
  const measured = drawHeading(caption, left, 0, width, palette);
  const heading = drawHeading(caption, left, frame.y - measured.height, width, palette);
  const footing = drawFooting(caption, scene.legend, left, frame.y + frame.height, width, palette);
  const box = inflate({ ...frame, y: frame.y - heading.height, height: frame.height + heading.height + footing.height }, MARGIN - 8);
  return { box, words: heading.markup + footing.markup };
}

/** The size of a picture at 100 %, px, so that its exact size at any scale is known before it is drawn. */
export function naturalSize(scene: Scene, options: SvgOptions): { width: number; height: number } {
  const { box } = layOut(scene, options, paletteOf(options.theme));
  return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
}

function describe({ nodes, edges }: Scene): string {
  return [...nodes, ...edges].map(({ sentence }) => sentence).join(". ");
}

/**
 * A scene as a picture that needs nothing else: one SVG element. Every text is escaped, so that nothing a case file says
 * can become markup.
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const palette = paletteOf(options.theme);
  const { box, words } = layOut(scene, options, palette);
  const prefix = options.idPrefix ?? "chart";
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-description`];
  const isSized = options.width !== undefined || options.caption !== undefined;
  const width = options.width ?? Math.ceil(box.width);
  const size = isSized ? { width, height: Math.ceil((width * Math.ceil(box.height)) / Math.ceil(box.width)) } : { width: "100%" };
  const viewBox = [box.x, box.y, Math.ceil(box.width), Math.ceil(box.height)].map(formatNumber).join(" ");
  const content = [
    element("title", { id: titleId }, escapeText(options.title ?? options.caption?.headline ?? "Chart of the structure")),
    element("desc", { id: descriptionId }, escapeText(describe(scene)) || "Nothing stands at this step"),
    options.embedFontCss === undefined ? "" : element("style", {}, escapeText(options.embedFontCss)),
    options.isTransparent || options.theme === "page" ? "" : element("rect", { x: box.x, y: box.y, width: Math.ceil(box.width), height: Math.ceil(box.height), fill: palette.paper }),
    drawChart(scene, palette),
    words,
  ];
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox, ...size, role: "img", "aria-labelledby": titleId, "aria-describedby": descriptionId, "font-family": FONT_FAMILIES.sans },
    content.join(""),
  );
}
