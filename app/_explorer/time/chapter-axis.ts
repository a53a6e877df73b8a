import { dayNumber } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import { formatDay, formatDayShort } from "../../_core/words/days";
import { toAxisDays } from "./axis-days";
import type { ChapterRun } from "./chapter-runs";
import { toDayScale, type DayScale } from "./day-scale";
import type { Disclosed } from "./disclosures";
import { packMarks } from "./pack-marks";
import type { StepDays } from "./step-days";
import { toStretches, type Parting } from "./stretches";
import { toTicks, type Tick } from "./ticks";

/** A step on an axis. */
export interface AxisMark {
  readonly step: number;
  readonly href: string;
  /** Its middle. */
  readonly at: number;
  readonly day: string;
  readonly shortDay: string;
  readonly title: string;
}

/** A dot, or a span of days within which one or several steps happened in this order. All places are 0 to 1 from the left. */
export interface AxisGroup {
  readonly from: number;
  readonly to: number;
  /** 0 at the bottom. */
  readonly row: number;
  readonly isDot: boolean;
  /** Where the days go on beyond what is drawn: before, their beginning not being stated, or after the axis. */
  readonly fades: "before" | "after" | null;
  readonly marks: readonly AxisMark[];
}

/** From where something happened to where it became known. */
export interface AxisArc {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** The rows of the marks it joins; null where it ends at the line. */
  readonly fromRow: number | null;
  readonly toRow: number | null;
  /** The end that lies outside the axis. */
  readonly beyond: "from" | "to" | null;
  readonly words: string;
}

/** The days of a chapter, true to scale. */
export interface ChapterAxis {
  readonly title: string;
  readonly groups: readonly AxisGroup[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly number[];
  readonly arcs: readonly AxisArc[];
  /** How many rows of marks there are. */
  readonly rows: number;
}

/** The least width of an axis, px; a phone scrolls it. */
export const AXIS_WIDTH = 1024;
/** The width of a dot with its air, and how far "by a day" fades to the left, as parts of the axis. */
const DOT = 11 / AXIS_WIDTH;
const TAIL = 0.055;

const PARTING: Parting = { isSilence: (gap, shown) => gap > 100 && gap > shown / 3, airOf: (shown) => Math.max(1, 0.035 * shown) };

const toWish = (days: StepDays, count: number, { place, dayWidth, stretches }: DayScale) => {
  const [begin, end] = [place(dayNumber(days.earliest)), place(dayNumber(days.latest) + 1)];
  if (days.known === "to-the-day") {
    const from = dayWidth > DOT ? begin + 0.1 * DOT : (begin + end - DOT) / 2;
    return { from: Math.max(0, Math.min(1 - DOT, from)), to: from + DOT, isDot: true, fades: null };
  }
  if (days.known === "by") {
    const to = Math.max(TAIL, Math.min(1, place(dayNumber(days.latest)) + Math.min(dayWidth, DOT)));
    return { from: Math.max(0, to - Math.max(TAIL, count * DOT)), to, isDot: false, fades: "before" as const };
  }
  const runsOn = dayNumber(days.latest) >= (stretches.at(-1)?.to ?? Infinity);
  const short = Math.max(0, DOT - (end - begin));
  const from = Math.max(0, Math.min(1 - DOT, begin - short / 2));
  return { from, to: Math.min(1, Math.max(end, from + DOT)), isDot: false, fades: runsOn ? ("after" as const) : null };
};

/** Steps that follow one another within the same span of days, as many together as it has room for. */
function toGroups(steps: readonly number[], days: readonly StepDays[], scale: DayScale) {
  const groups: { steps: number[]; days: StepDays }[] = [];
  for (const step of steps) {
    const own = days[step - 1];
    const last = groups.at(-1);
    if (own === undefined) continue;
    const isSame = last !== undefined && own.known !== "to-the-day" && last.days.earliest === own.earliest && last.days.latest === own.latest;
    const wish = last === undefined ? null : toWish(last.days, last.steps.length + 1, scale);
    if (isSame && wish !== null && (last.steps.length + 1) * DOT <= wish.to - wish.from + 1e-9) last.steps.push(step);
    else groups.push({ steps: [step], days: own });
  }
  return groups;
}

/** Lays out the axis of a run of steps of one chapter. */
export function toChapterAxis(history: History, run: ChapterRun, days: readonly StepDays[], disclosed: readonly Disclosed[], hrefOf: (step: number) => string): ChapterAxis {
  const steps = Array.from({ length: run.last - run.first + 1 }, (_, index) => run.first + index);
  const told = disclosed.filter(({ step }) => step >= run.first && step <= run.last);
  const scale = toDayScale(toStretches(toAxisDays(days.slice(run.first - 1, run.last), told), PARTING));
  const wished = toGroups(steps, days, scale).map((group) => ({ ...group, wish: toWish(group.days, group.steps.length, scale) }));
  const places = packMarks(wished.map(({ wish }) => wish), DOT);
  const groups = wished.map(({ steps: own, wish }, index): AxisGroup => {
    const { from, to, row } = places[index] ?? { ...wish, row: 0 };
    const marks = own.map((step, nth): AxisMark => {
      const at = history.steps[step - 1];
      const day = at?.day ?? "";
      const middle = from + ((nth + 0.5) / own.length) * (to - from);
      return { step, href: hrefOf(step), at: middle, day: formatDay(day), shortDay: formatDayShort(day), title: at?.event.title ?? "" };
    });
    return { from, to, row, isDot: wish.isDot, fades: wish.fades, marks };
  });
  return {
    title: run.title,
    groups,
    ticks: toTicks(scale, AXIS_WIDTH),
    breaks: scale.breaks,
    arcs: toArcs(told, groups, scale),
    rows: 1 + Math.max(0, ...groups.map(({ row }) => row)),
  };
}

function toArcs(disclosed: readonly Disclosed[], groups: readonly AxisGroup[], { place, dayWidth, stretches }: DayScale): AxisArc[] {
  const [begin, end] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const placed = new Map(groups.flatMap(({ row, marks }) => marks.map(({ step, at }) => [step, { at, row }] as const)));
  return disclosed.flatMap(({ step, happened, known, by, words }): AxisArc[] => {
    const own = placed.get(step);
    if (own === undefined) return [];
    const isKnownClock = by === null;
    const day = dayNumber(isKnownClock ? happened.latest : known.earliest);
    const mark = by === null ? undefined : placed.get(by);
    const other = mark ?? { at: place(day) + Math.min(dayWidth, DOT) / 2, row: null };
    const isBeyond = mark === undefined && (day < begin || day >= end);
    if (isKnownClock) return [{ step, from: isBeyond ? 0 : other.at, to: own.at, fromRow: null, toRow: own.row, beyond: isBeyond ? "from" : null, words }];
    return [{ step, from: own.at, to: isBeyond ? 1 : other.at, fromRow: own.row, toRow: other.row, beyond: isBeyond ? "to" : null, words }];
  });
}
