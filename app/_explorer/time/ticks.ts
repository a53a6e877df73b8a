import { scaleUtc } from "d3-scale";
import { measureText } from "../../_core/graph/text-width";
import { MONTHS } from "../../_core/words/days";
import { toDate, toDayNumber, type DayScale } from "./day-scale";

/** A mark below an axis, 0 to 1 from its left, with words to its right. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const LABEL = { size: 11.5, weight: 400 } as const;
/** What stands between two labels, px. */
const BETWEEN = 14;
/** How far apart marks are wished, px. */
const APART = 88;

type Unit = "years" | "months" | "days";

function unitOf(dates: readonly Date[]): Unit {
  if (dates.every((date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0)) return "years";
  return dates.every((date) => date.getUTCDate() === 1) ? "months" : "days";
}

function say(date: Date, unit: Unit, withYear: boolean): string {
  const year = String(date.getUTCFullYear());
  const month = (MONTHS[date.getUTCMonth()] ?? "").slice(0, 3);
  if (unit === "years") return year;
  return [unit === "days" ? String(date.getUTCDate()) : "", month, withYear ? year : ""].filter((word) => word !== "").join(" ");
}

/**
 * Round days within every stretch of an axis of a width in px, as many as have room for their words: before the next break,
 * but for the first of a stretch, without which nothing would say when it is.
 */
export function toTicks({ stretches, place, dayWidth }: DayScale, width: number): Tick[] {
  const ticks: Tick[] = [];
  let free = 0;
  for (const { from, to } of stretches) {
    const room = (to - from) * dayWidth * width;
    const dates = scaleUtc([toDate(from), toDate(to)], [0, 1])
      .ticks(Math.max(2, Math.floor(room / APART)))
      .filter((date) => Number.isInteger(toDayNumber(date)));
    const unit = unitOf(dates);
    const breakAt = to === stretches.at(-1)?.to ? 1 + BETWEEN / width : place(to) + BETWEEN / width;
    let said: number | undefined;
    for (const date of dates) {
      const at = place(toDayNumber(date));
      const label = say(date, unit, date.getUTCFullYear() !== said);
      const end = at + (measureText(label, LABEL.size, LABEL.weight) + BETWEEN) / width;
      if (at < free || end > (said === undefined ? 1 + BETWEEN / width : breakAt)) continue;
      ticks.push({ at, label });
      said = date.getUTCFullYear();
      free = end;
    }
  }
  return ticks;
}
