import { daysInMonth, readDaySpan } from "../_core/calendar-day";
import { MONTHS } from "../_core/words/days";

const WRITTEN_LIKE_A_DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

function tellNoPartial(text: string): string | undefined {
  const match = WRITTEN_LIKE_A_DAY.exec(text);
  if (match === null || readDaySpan(text) !== undefined) return undefined;
  const [, year = "", month = "", day] = match;
  const name = MONTHS[Number(month) - 1];
  const no = `${text} is not a ${day === undefined ? "month" : "day"} of the calendar`;
  if (year === "0000") return `${no}: years begin with 0001`;
  if (name === undefined) return `${no}: months are 01 to 12`;
  return `${no}: ${name} ${Number(year)} has ${daysInMonth(Number(year), Number(month))} days`;
}

/** Why a text that is written like a day or an interval is none; undefined where it is written otherwise, or is one. */
export function tellNoDay(text: string): string | undefined {
  const ends = text.split("/");
  const [begin, end] = ends;
  const wrong = ends.map(tellNoPartial).find((it) => it !== undefined);
  if (wrong !== undefined || ends.length !== 2 || begin === undefined || end === undefined) return wrong;
  const areDays = readDaySpan(begin) !== undefined && readDaySpan(end) !== undefined;
  return areDays && readDaySpan(text) === undefined ? `${text} ends before it begins` : undefined;
}
