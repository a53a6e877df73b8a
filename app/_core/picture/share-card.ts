import { Column, placePanel } from "./column";
import { drawChart } from "./draw-chart";
import { paletteOf, type Palette } from "./palette";
import { fitInto, type Size } from "./sheet";
import { element, escapeText } from "./svg-markup";
import type { Box, Scene } from "../graph/scene";
import { boxOfAll } from "../graph/geometry";
import { FONT_FAMILIES } from "../../_design/tokens";

/** The size of a card that stands for a page where its address is shared, px: what readers of Open Graph expect. */
export const CARD_SIZE: Size = { width: 1200, height: 630 };

/** What a card says; it is read at the size of a thumb, so it says little. */
export interface CardWords {
  /** Above the headline: the case. */
  readonly kicker: string;
  readonly headline: string;
  /** Beneath the headline: the day, or how much there is to see. */
  readonly below: string;
  /** In smaller type: the account and the clock. */
  readonly detail: string;
}

const [MARGIN, TEXT_WIDTH] = [56, 430] as const;

/** The largest size, px, at which a headline keeps to four lines; at the smallest, what is too much is left out. */
function writeHeadline(headline: string, width: number, most: number, palette: Palette): Column {
  const style = { weight: 600, isSerif: true, isBalanced: true, fill: palette.ink } as const;
  for (const size of [60, 52, 46, 40]) {
    const column = new Column(width).write(headline, { ...style, size, lineHeight: size * 1.14 });
    if (column.finish().height <= most) return column;
  }
  return new Column(width).write(headline, { ...style, size: 40, lineHeight: 46, most: Math.floor(most / 46) });
}

function drawWords({ kicker, headline, below, detail }: CardWords, width: number, lines: number, palette: Palette): string {
  const above = new Column(width).write(kicker, { size: 24, weight: 600, lineHeight: 30, fill: palette.soft, most: 2 }).space(14).finish();
  const title = writeHeadline(headline, width, 280, palette).finish();
  const under = new Column(width)
    .space(16)
    .write(below, { size: 26, weight: 500, lineHeight: 33, fill: palette.ink, isBalanced: true, most: lines })
    .write(detail, { size: 20, weight: 400, lineHeight: 27, fill: palette.soft, most: 2 })
    .finish();
  const brand = new Column(width).write("Holdings", { size: 26, weight: 600, lineHeight: 32, fill: palette.ink, isSerif: true }).finish();
  return [
    placePanel(above, MARGIN, MARGIN - 8),
    placePanel(title, MARGIN, MARGIN - 8 + above.height),
    placePanel(under, MARGIN, MARGIN - 8 + above.height + title.height),
    placePanel(brand, MARGIN, CARD_SIZE.height - MARGIN - brand.height + 8),
  ].join("");
}

/** The part of the scene in which something stands: a card has no room for the rest of the frame. */
function filledPart({ nodes, edges, frame }: Scene): Box {
  return boxOfAll([...nodes.map(({ extent }) => extent), ...edges.flatMap(({ label, route }) => [...(label === null ? [] : [label.pill]), ...route.map((point) => ({ ...point, width: 0, height: 0 }))])]) ?? frame;
}

/** A card for a step: its headline and day at the left, its chart at the right. Without a scene, the words alone. */
export function toCardSvg(words: CardWords, scene?: Scene): string {
  const palette = paletteOf("light");
  const { width, height } = CARD_SIZE;
  const hasChart = scene !== undefined && scene.nodes.length > 0;
  const left = MARGIN + TEXT_WIDTH + 32;
  const content = [
    element("rect", { width, height, fill: palette.panel }),
    hasChart ? drawPart(scene, { x: left, y: 0, width: width - left, height }, palette) : "",
    hasChart ? drawWords(words, TEXT_WIDTH, 2, palette) : drawWords(words, width - 2 * MARGIN, 5, palette),
  ];
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT_FAMILIES.sans }, element("title", {}, escapeText(words.headline)) + content.join(""));
}

/** At most this many px of the card to one of the chart: a lone company is not blown up. */
const MOST_SCALE = 1.6;

function drawPart(scene: Scene, room: Box, palette: Palette): string {
  const part = filledPart(scene);
  const inner = { x: room.x + 32, y: room.y + 40, width: room.width - 64, height: room.height - 80 };
  const fitted = fitInto(part, inner);
  const scale = Math.min(MOST_SCALE, fitted.width / part.width);
  const [x, y] = [inner.x + (inner.width - part.width * scale) / 2 - part.x * scale, inner.y + (inner.height - part.height * scale) / 2 - part.y * scale];
  return element("rect", { ...room, fill: palette.paper }) + element("g", { transform: `translate(${x} ${y}) scale(${scale})` }, drawChart(scene, palette));
}
