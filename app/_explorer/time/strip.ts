import { daySpan, dayNumber, FIRST_DAY, type Day } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import type { Chapter } from "../../_core/timeline/case";
import { measureText } from "../../_core/graph/text-width";
import { formatDayShort } from "../../_core/words/days";
import { placeDots, type DotPlace } from "./place-dots";
import { toScale, toStretches } from "./stretches";
import { toTicks, type Tick } from "./ticks";

export interface StripDot extends DotPlace {
  readonly step: number;
  readonly href: string;
  readonly title: string;
}
export interface StripBand {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** As much of the title as there is room for on a wide screen; may be "". */
  readonly label: string;
  /** The steps in it, first and last. */
  readonly steps: readonly [number, number];
}

/** The whole case as a strip, true to the days; all places are 0 to 1 from the left. */
export interface Strip {
  readonly dots: readonly StripDot[];
  readonly bands: readonly StripBand[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly number[];
}

/** How far a band reaches beyond its outermost dots. */
const BAND_AIR = 0.005;

/** What parts two bands. */
const BAND_GAP = 0.0015;
/** The strip's width on a wide screen, and what a band's edge takes from its label, px. */
const WIDE = 1392;
const LABEL_EDGE = 10;
const LABEL_TYPE = { size: 11.5, weight: 500 } as const;

/** A title where it fits, else what stands before its colon, else its first words, else nothing. */
function labelFor(title: string, width: number): string {
  const room = width * WIDE - LABEL_EDGE;
  const words = title.split(" ");
  const beginnings = words.map((_, index) => `${words.slice(0, words.length - index).join(" ")}…`);
  return [title, title.split(":")[0] ?? "", ...beginnings].find((text) => measureText(text, LABEL_TYPE.size, LABEL_TYPE.weight) <= room) ?? "";
}

/** A band reaches a little beyond its dots; where its stretch holds no others, to the stretch's end. */
function toBands(history: History, chapters: readonly Chapter[], dots: readonly DotPlace[], starts: readonly number[]): StripBand[] {
  const bands: { from: number; to: number; title: string; steps: [number, number] }[] = [];
  const stretchOf = (at: number) => starts.findLastIndex((start) => start <= at);
  history.steps.forEach(({ event }, index) => {
    const title = chapters.find(({ id }) => id === event.chapter)?.title ?? "";
    const at = dots[index]?.at ?? 0;
    const [previous, next] = [dots[index - 1]?.at ?? -1, dots[index + 1]?.at ?? 2];
    const from = stretchOf(previous) === stretchOf(at) ? at - BAND_AIR : (starts[stretchOf(at)] ?? 0);
    const to = stretchOf(next) === stretchOf(at) && next <= 1 ? at + BAND_AIR : (starts[stretchOf(at) + 1] ?? 1) - BAND_GAP;
    const last = bands.at(-1);
    if (last?.title === title) {
      last.to = to;
      last.steps[1] = index + 1;
    } else bands.push({ from: Math.max(from, (last?.to ?? 0) + BAND_GAP), to, title, steps: [index + 1, index + 1] });
  });
  return bands.filter(({ title }) => title !== "").map((band) => ({ ...band, label: labelFor(band.title, band.to - band.from) }));
}

/**
 * The day at which each step stands. What stood "by" a day before anything else has no beginning: it stands at that day,
 * or at the next event that is earlier.
 */
function daysOf({ steps }: History): Day[] {
  let next: Day | undefined;
  return steps
    .toReversed()
    .map(({ day, positionDay }) => {
      const { latest } = daySpan(day);
      next = positionDay !== FIRST_DAY ? positionDay : next !== undefined && next < latest ? next : latest;
      return next;
    })
    .reverse();
}

/** Lays out the strip of a history. `hrefOf` gives the address of a step. */
export function toStrip(history: History, chapters: readonly Chapter[], hrefOf: (step: number) => string): Strip {
  const days = daysOf(history);
  const stretches = toStretches(days);
  const { scale, breaks } = toScale(stretches);
  const places = placeDots(days.map((day) => scale(dayNumber(day))));
  const dots = history.steps.map(({ event, day }, index): StripDot => {
    const place = places[index] ?? { at: 0, row: 0 };
    return { ...place, step: index + 1, href: hrefOf(index + 1), title: `${formatDayShort(day)}: ${event.title}` };
  });
  return { dots, bands: toBands(history, chapters, dots, [0, ...breaks]), ticks: toTicks(stretches, scale), breaks };
}
