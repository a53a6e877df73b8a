import { dayNumber, daysInMonth } from "../../_core/calendar-day";
import { MONTHS } from "../../_core/words/days";
import type { Scale, Stretch } from "./stretches";

/** A mark below the strip, 0 to 1 from its left. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The least room for a month's name, and for a month with its year, as parts of the strip. */
const MONTH_ROOM = 0.03;
const YEAR_ROOM = 0.05;

interface MonthStart {
  readonly day: number;
  readonly year: number;
  readonly month: number;
}

function monthsIn({ from, to, year }: Stretch): MonthStart[] {
  const months: MonthStart[] = [];
  let [y, month] = [Math.max(1, year - 1), 1];
  let day = dayNumber(`${String(y).padStart(4, "0")}-01-01`);
  while (day <= to) {
    if (day >= from) months.push({ day, year: y, month });
    day += daysInMonth(y, month);
    [y, month] = month === 12 ? [y + 1, 1] : [y, month + 1];
  }
  return months;
}

function ticksOf(stretch: Stretch, scale: Scale): Tick[] {
  const [start, end] = [scale(stretch.from), scale(stretch.to)];
  const ticks: Tick[] = [];
  let free = start;
  for (const { day, year, month } of monthsIn(stretch)) {
    const at = scale(day);
    const isFirst = ticks.length === 0;
    const name = (MONTHS[month - 1] ?? "").slice(0, 3);
    const withYear = isFirst || month === 1;
    if (at < free || at + (withYear ? YEAR_ROOM : MONTH_ROOM) > end + 0.012) continue;
    ticks.push({ at, label: withYear ? `${name} ${String(year)}` : name });
    free = at + (withYear ? YEAR_ROOM : MONTH_ROOM);
  }
  return ticks.length > 0 ? ticks : [{ at: (start + end) / 2 - 0.011, label: String(stretch.year) }];
}

const roomOf = ({ label }: Tick) => (label.length > 4 ? YEAR_ROOM : MONTH_ROOM);

/** The months of every stretch, as many as there is room for; of a short one its year. */
export function toTicks(stretches: readonly Stretch[], scale: Scale): Tick[] {
  const ticks: Tick[] = [];
  for (const tick of stretches.flatMap((stretch) => ticksOf(stretch, scale))) {
    const last = ticks.at(-1);
    if (last === undefined || tick.at >= last.at + roomOf(last)) ticks.push(tick);
  }
  return ticks;
}
