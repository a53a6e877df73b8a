import type { Caption } from "./caption";
import { placePanel, type Panel } from "./column";
import { drawFooting, drawHeading, type CaptionLimits } from "./draw-caption";
import type { Palette } from "./palette";
import type { Box, Scene } from "../graph/scene";

/** A width and a height, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page with the chart's place and the words around it, in units in which the words have their usual sizes. */
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

/** Around a page, and between its parts, units. */
export const [MARGIN, GAP] = [32, 12] as const;
/** The least width that words are set in: a chart that is narrower stands in the middle. */
const LEAST_WIDTH = 480;

/** The largest box of a shape within a room, in its middle. */
export function fitInto({ width, height }: Size, room: Box): Box {
  const scale = Math.max(0, Math.min(room.width / width, room.height / height));
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.width - w) / 2, y: room.y + (room.height - h) / 2, width: w, height: h };
}

/** The room that words take, no smaller than asked for. */
function roomOf(heading: Panel, footing: Panel, least: WordsRoom): WordsRoom {
  return { heading: Math.max(heading.height, least.heading), footing: Math.max(footing.height, least.footing) };
}

/** A page as large as the chart at 100 % asks for. `gap` is left above and below the chart. */
export function layOutNaturally({ frame, legend }: Scene, caption: Caption, gap: number, palette: Palette, least: WordsRoom = NO_ROOM): Sheet {
  const width = Math.ceil(Math.max(frame.width, LEAST_WIDTH) + 2 * MARGIN - 16);
  const inner = width - 2 * MARGIN;
  const [heading, footing] = [drawHeading(caption, inner, 25, palette), drawFooting(caption, legend, inner, palette)];
  const room = roomOf(heading, footing, least);
  const chart = { x: (width - frame.width) / 2, y: MARGIN + room.heading + gap, width: frame.width, height: frame.height };
  const below = chart.y + chart.height + gap;
  return { width, height: Math.ceil(below + room.footing + MARGIN - 4), chart, words: placePanel(heading, MARGIN, MARGIN - 4) + placePanel(footing, MARGIN, below), room };
}

/** A page in units, and how much may be said on it. */
interface Page extends Size {
  readonly limits: CaptionLimits | undefined;
}

/** The words above and below the chart. */
function stackWords({ frame, legend }: Scene, caption: Caption, { width, height, limits }: Page, palette: Palette, least: WordsRoom = NO_ROOM): Sheet {
  const inner = width - 2 * MARGIN;
  const [heading, footing] = [drawHeading(caption, inner, 30, palette, limits), drawFooting(caption, legend, inner, palette, limits)];
  const room = roomOf(heading, footing, least);
  const top = MARGIN + room.heading + GAP;
  const bottom = height - MARGIN - room.footing;
  const chart = fitInto(frame, { x: MARGIN, y: top, width: inner, height: bottom - GAP - top });
  return { width, height, chart, words: placePanel(heading, MARGIN, MARGIN) + placePanel(footing, MARGIN, bottom), room };
}

/** How wide a column of words beside the chart is. */
const ASIDE = 300;

/** The words in a column at the left of the chart; undefined where they do not fit there. */
function setAside({ frame, legend }: Scene, caption: Caption, { width, height, limits }: Page, palette: Palette): Sheet | undefined {
  const [heading, footing] = [drawHeading(caption, ASIDE, 30, palette, limits), drawFooting(caption, legend, ASIDE, palette, limits)];
  if (heading.height + 2 * GAP + footing.height > height - 2 * MARGIN) return undefined;
  const left = ASIDE + 2 * MARGIN;
  const chart = fitInto(frame, { x: left, y: MARGIN, width: width - left - MARGIN, height: height - 2 * MARGIN });
  return { width, height, chart, words: placePanel(heading, MARGIN, MARGIN) + placePanel(footing, MARGIN, height - MARGIN - footing.height), room: NO_ROOM };
}

/** The area of a page, in units: that of a slide of 1280 × 720. A page of any size in px is divided into as many. */
const PAGE_AREA = 1280 * 720;
/** By how much smaller the words may become, and then what is left out, where they leave the chart too little room. */
const ATTEMPTS: readonly { readonly area: number; readonly limits?: CaptionLimits }[] = [
  { area: 1 },
  { area: 1.35 },
  { area: 1.8 },
  { area: 2.4 },
  { area: 2.4, limits: { lines: 3, sources: 5 } },
  { area: 2.4, limits: { lines: 2, sources: 2 } },
];
/** The least part of the page, along one of its sides, that a chart may take. */
const LEAST_SHARE = 0.5;

/** One of a series, as in a film: said in short, so that the chart keeps its place and its room. */
const IN_SERIES = { area: 1.35, limits: { lines: 2, sources: 3 } } as const;

function toPage(size: Size, { area, limits }: (typeof ATTEMPTS)[number]): Page {
  const unit = Math.sqrt((size.width * size.height) / (PAGE_AREA * area));
  return { width: size.width / unit, height: size.height / unit, limits };
}

/** A page of this size in px for one of a series: the words above and below the chart, in a room no smaller than asked for. */
export function layOutInSeries(scene: Scene, caption: Caption, size: Size, palette: Palette, least: WordsRoom): Sheet {
  return stackWords(scene, caption, toPage(size, IN_SERIES), palette, least);
}

/** A page of this size in px, with the chart as large as the words allow, above and below it or at its left. */
export function layOutToFit(scene: Scene, caption: Caption | undefined, size: Size, palette: Palette): Sheet {
  const pages = ATTEMPTS.map((attempt) => toPage(size, attempt));
  const [first = { ...size, limits: undefined }] = pages;
  if (caption === undefined) {
    const room = { x: MARGIN, y: MARGIN, width: first.width - 2 * MARGIN, height: first.height - 2 * MARGIN };
    return { width: first.width, height: first.height, chart: fitInto(scene.frame, room), words: "", room: NO_ROOM };
  }
  let best = stackWords(scene, caption, first, palette);
  for (const page of pages) {
    const [stacked, aside] = [stackWords(scene, caption, page, palette), setAside(scene, caption, page, palette)];
    best = aside !== undefined && aside.chart.width > stacked.chart.width * 1.05 ? aside : stacked;
    if (Math.max(best.chart.width / page.width, best.chart.height / page.height) >= LEAST_SHARE) break;
  }
  return best;
}
