import type { Caption } from "./caption";
import { drawFooting, drawHeading, type Panel } from "./draw-caption";
import type { Palette } from "./palette";
import { element, formatNumber } from "./svg-markup";
import type { Box, Scene } from "../graph/scene";

/** A width and a height, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page with the chart's place and the words around it, in units of which the words are set in their usual sizes. */
export interface Sheet extends Size {
  /** Where the chart goes; of the shape of the part that is shown. */
  readonly chart: Box;
  /** Everything but the chart, as markup. */
  readonly words: string;
  readonly room: WordsRoom;
}

/** How high the words stand above and below the chart, in units. */
export interface WordsRoom {
  readonly heading: number;
  readonly footing: number;
}

/** As much room as the words of a picture ask for. */
const NO_ROOM: WordsRoom = { heading: 0, footing: 0 };

const [MARGIN, GAP] = [32, 12] as const;
/** The least width that words are set in: a chart that is narrower stands in the middle. */
const LEAST_WIDTH = 480;
/** The area of a page, in units: that of a slide of 1280 × 720. A page of any size in px is divided into as many. */
const PAGE_AREA = 1280 * 720;

const place = (panel: Panel, x: number, y: number) => element("g", { transform: `translate(${formatNumber(x)} ${formatNumber(y)})` }, panel.markup);

/** Words as they are drawn, in a room that is no smaller than asked for. */
function setWords(caption: Caption, legend: Scene["legend"], inner: number, palette: Palette, { heading, footing }: WordsRoom) {
  const [above, below] = [drawHeading(caption, inner, palette), drawFooting(caption, legend, inner, palette)];
  return { above, below, room: { heading: Math.max(heading, above.height), footing: Math.max(footing, below.height) } };
}

/** A page as large as the chart at 100 % asks for. */
export function layOutNaturally({ frame, legend }: Scene, caption: Caption, palette: Palette, least: WordsRoom = NO_ROOM): Sheet {
  const width = Math.ceil(Math.max(frame.width, LEAST_WIDTH) + 2 * MARGIN - 16);
  const { above, below, room } = setWords(caption, legend, width - 2 * MARGIN, palette, least);
  const chart = { x: (width - frame.width) / 2, y: MARGIN + room.heading, width: frame.width, height: frame.height };
  const bottom = chart.y + chart.height;
  return { width, height: Math.ceil(bottom + room.footing + MARGIN), chart, words: place(above, MARGIN, MARGIN) + place(below, MARGIN, bottom), room };
}

/** How many px of a page of this size one unit of its sheet is. */
export function unitOf({ width, height }: Size): number {
  return Math.sqrt((width * height) / PAGE_AREA);
}

function fitInto({ width, height }: Size, room: Box): Box {
  const scale = Math.max(0, Math.min(room.width / width, room.height / height));
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.width - w) / 2, y: room.y + (room.height - h) / 2, width: w, height: h };
}

/** A page of this size in px, with the chart as large as the words around it allow. */
export function layOutToFit({ frame, legend }: Scene, caption: Caption | undefined, size: Size, palette: Palette, least: WordsRoom = NO_ROOM): Sheet {
  const unit = unitOf(size);
  const [width, height] = [size.width / unit, size.height / unit];
  const inner = width - 2 * MARGIN;
  if (caption === undefined) return { width, height, chart: fitInto(frame, { x: MARGIN, y: MARGIN, width: inner, height: height - 2 * MARGIN }), words: "", room: NO_ROOM };
  const { above, below, room } = setWords(caption, legend, inner, palette, least);
  const top = MARGIN + room.heading + GAP;
  const bottom = height - MARGIN - room.footing;
  const chart = fitInto(frame, { x: MARGIN, y: top, width: inner, height: bottom - GAP - top });
  return { width, height, chart, words: place(above, MARGIN, MARGIN) + place(below, MARGIN, bottom), room };
}
