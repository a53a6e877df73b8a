import type { Caption } from "./caption";
import { placePanel } from "./column";
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
}

/** How high the words above and below the chart stand, units. */
interface WordsRoom {
  readonly heading: number;
  readonly footing: number;
}

/** Where the words of a page stand and how large they are: pictures that share it have their charts in one place. */
export interface Arrangement {
  /** Which of the attempts at setting the words. */
  readonly attempt: number;
  readonly isAside: boolean;
  readonly room: WordsRoom;
}

/** What the words of one picture are. */
export interface Worded {
  readonly scene: Scene;
  readonly caption: Caption;
}

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

/** Size of the headline, in units. */
const HEADLINE = { natural: 25, onPage: 30 } as const;

const natural = ({ frame }: Scene) => Math.ceil(Math.max(frame.width, LEAST_WIDTH) + 2 * MARGIN - 16);

/** The words of a picture, and the room that they take. */
function setWords({ scene, caption }: Worded, width: number, headline: number, palette: Palette, limits?: CaptionLimits) {
  const [heading, footing] = [drawHeading(caption, width, headline, palette, limits), drawFooting(caption, scene.legend, width, palette, limits)];
  return { heading, footing };
}

/** The room in which the words of each of several pictures fit. */
function roomForAll(all: readonly Worded[], width: number, headline: number, palette: Palette, limits?: CaptionLimits): WordsRoom {
  const words = all.map((worded) => setWords(worded, width, headline, palette, limits));
  return { heading: Math.max(...words.map(({ heading }) => heading.height)), footing: Math.max(...words.map(({ footing }) => footing.height)) };
}

/** How the words of several pictures with one frame are arranged alike, each page as large as its chart asks for. */
export function arrangeNaturally(all: readonly Worded[], palette: Palette): Arrangement {
  const width = Math.max(0, ...all.map(({ scene }) => natural(scene)));
  return { attempt: 0, isAside: false, room: roomForAll(all, width - 2 * MARGIN, HEADLINE.natural, palette) };
}

/** A page as large as the chart at 100 % asks for. `gap` is left above and below the chart. */
export function layOutNaturally(scene: Scene, caption: Caption, gap: number, palette: Palette, { room } = arrangeNaturally([{ scene, caption }], palette)): Sheet {
  const { frame } = scene;
  const width = natural(scene);
  const { heading, footing } = setWords({ scene, caption }, width - 2 * MARGIN, HEADLINE.natural, palette);
  const chart = { x: (width - frame.width) / 2, y: MARGIN + room.heading + gap, width: frame.width, height: frame.height };
  const below = chart.y + chart.height + gap;
  return { width, height: Math.ceil(below + room.footing + MARGIN - 4), chart, words: placePanel(heading, MARGIN, MARGIN - 4) + placePanel(footing, MARGIN, below) };
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
/** By how much a chart must be larger for the words to stand beside it. */
const WORTH_IT = 1.05;

/** A page in units, and how much may be said on it. */
interface Page extends Size {
  readonly limits: CaptionLimits | undefined;
}

function toPage(size: Size, attempt: number): Page {
  const { area, limits } = ATTEMPTS[attempt] ?? { area: 1 };
  const unit = Math.sqrt((size.width * size.height) / (PAGE_AREA * area));
  return { width: size.width / unit, height: size.height / unit, limits };
}

/** How wide a column of words beside the chart is. */
const ASIDE = 300;

const widthOfWords = ({ width }: Page, isAside: boolean) => (isAside ? ASIDE : width - 2 * MARGIN);

/** Where the chart stands on a page; the words in a column at its left, or above and below it. */
function placeChart(frame: Box, { width, height }: Page, isAside: boolean, { heading, footing }: WordsRoom): Box {
  const [left, top, bottom] = isAside ? [ASIDE + 2 * MARGIN, MARGIN, height - MARGIN] : [MARGIN, MARGIN + heading + GAP, height - MARGIN - footing - GAP];
  return fitInto(frame, { x: left, y: top, width: width - left - MARGIN, height: bottom - top });
}

/** How the words of several pictures with one frame are arranged alike, so that the chart is as large as they allow. */
export function arrangeToFit(all: readonly Worded[], size: Size, palette: Palette): Arrangement {
  const frame = all[0]?.scene.frame;
  let best: Arrangement = { attempt: 0, isAside: false, room: { heading: 0, footing: 0 } };
  if (frame === undefined) return best;
  for (const attempt of ATTEMPTS.keys()) {
    const page = toPage(size, attempt);
    const [stacked, aside] = [false, true].map((isAside) => {
      const room = roomForAll(all, widthOfWords(page, isAside), HEADLINE.onPage, palette, page.limits);
      return { arrangement: { attempt, isAside, room }, chart: placeChart(frame, page, isAside, room) };
    });
    if (stacked === undefined || aside === undefined) break;
    const { heading, footing } = aside.arrangement.room;
    const fitsAside = heading + 2 * GAP + footing <= page.height - 2 * MARGIN;
    const chosen = fitsAside && aside.chart.width > stacked.chart.width * WORTH_IT ? aside : stacked;
    best = chosen.arrangement;
    if (Math.max(chosen.chart.width / page.width, chosen.chart.height / page.height) >= LEAST_SHARE) break;
  }
  return best;
}

/** A page of this size in px, with the chart as large as the words allow, above and below it or at its left. */
export function layOutToFit(scene: Scene, caption: Caption | undefined, size: Size, palette: Palette, arrangement?: Arrangement): Sheet {
  const { frame } = scene;
  if (caption === undefined) {
    const { width, height } = toPage(size, 0);
    return { width, height, chart: fitInto(frame, { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN }), words: "" };
  }
  const worded = { scene, caption };
  const { attempt, isAside, room } = arrangement ?? arrangeToFit([worded], size, palette);
  const page = toPage(size, attempt);
  const { heading, footing } = setWords(worded, widthOfWords(page, isAside), HEADLINE.onPage, palette, page.limits);
  const words = placePanel(heading, MARGIN, MARGIN) + placePanel(footing, MARGIN, page.height - MARGIN - room.footing);
  return { width: page.width, height: page.height, chart: placeChart(frame, page, isAside, room), words };
}
