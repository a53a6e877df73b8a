import { daysInMonth, readDaySpan } from "../calendar-day";
import type { DayFault } from "./day-faults";
import { MONTHS } from "./days";

/** A day as a case writes it (`calendar-day`), or why a text is none. */
export type ReadDay =
  | { readonly ok: true; readonly day: string }
  | { readonly ok: false; readonly fault: DayFault };

/** Parts of a day, each a number or not said. */
interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly date?: number;
}

const two = (value: number) => String(value).padStart(2, "0");
const four = (value: number) => String(value).padStart(4, "0");
const unreadable = (found: string): ReadDay => ({ ok: false, fault: { of: "unreadable", found } });

function monthOf(word: string): number | undefined {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(word));
  if (index >= 0) return index + 1;
  return word === "sept" ? 9 : undefined;
}

/** One day in words, in any order that leaves no doubt: "1 April 2023", "April 1st, 2023", "the 1st of Apr 2023", "April 2023", "2023". */
function readWords(text: string): Parts | undefined {
  const words = text.toLowerCase().replace(/[.,]/g, " ").split(/\s+/).filter((word) => word !== "" && word !== "the" && word !== "of");
  let parts: Parts = {};
  for (const word of words) {
    const month = monthOf(word);
    if (month !== undefined && parts.month === undefined) parts = { ...parts, month };
    else if (/^\d{4}$/.test(word) && parts.year === undefined) parts = { ...parts, year: Number(word) };
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && parts.date === undefined) parts = { ...parts, date: Number.parseInt(word, 10) };
    else return undefined;
  }
  return words.length === 0 ? undefined : parts;
}

/** A day in figures: the year first or last. Of what leaves a doubt, only points say that the day stands before the month. */
function readFigures(text: string): Parts | DayFault | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year, month, date] = yearFirst;
    return { year: Number(year), month: Number(month), ...(date === undefined ? {} : { date: Number(date) }) };
  }
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [a, b, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (b > 12) return { date: b, month: a, year };
  if (yearLast[2] === "." || a > 12 || a === b || a * b * year === 0) return { date: a, month: b, year };
  return { of: "two-meanings", found: text, days: [`${four(year)}-${two(b)}-${two(a)}`, `${four(year)}-${two(a)}-${two(b)}`] };
}

function writeParts({ year, month, date }: Parts, found: string): ReadDay {
  if (year === undefined || year === 0 || (date !== undefined && month === undefined)) return unreadable(found);
  if (month === undefined) return { ok: true, day: four(year) };
  if (month < 1 || month > 12) return { ok: false, fault: { of: "no-such-month", month } };
  if (date === undefined) return { ok: true, day: `${four(year)}-${two(month)}` };
  const length = daysInMonth(year, month);
  if (date < 1 || date > length) return { ok: false, fault: { of: "no-such-day", date, month, year, length } };
  return { ok: true, day: `${four(year)}-${two(month)}-${two(date)}` };
}

function readOne(text: string, found: string, rest: Parts = {}): ReadDay {
  const figures = readFigures(text);
  if (figures !== undefined && "of" in figures) return { ok: false, fault: figures };
  const parts = figures ?? readWords(text);
  return parts === undefined ? unreadable(found) : writeParts({ ...rest, ...parts }, found);
}

/** An interval in words: what its beginning leaves out, its end says. */
function readInterval(begin: string, end: string, found: string): ReadDay {
  const to = readOne(end, found);
  if (!to.ok) return to;
  const said = readWords(begin);
  const closing = readFigures(end) === undefined ? (readWords(end) ?? {}) : {};
  const { year, month } = closing as Parts;
  const rest: Parts = said?.year !== undefined ? {} : { ...(year === undefined ? {} : { year }), ...(said?.month === undefined && month !== undefined ? { month } : {}) };
  const from = readOne(begin, found, rest);
  if (!from.ok) return from;
  const day = `${from.day}/${to.day}`;
  return readDaySpan(day) === undefined ? unreadable(found) : { ok: true, day };
}

/** "7 April 2010 or later that year": up to the end of the year, or month, that the beginning names. */
function readLaterThat(begin: string, part: string, found: string): ReadDay {
  const from = readOne(begin, found);
  if (!from.ok) return from;
  const to = from.day.slice(0, part.toLowerCase() === "year" ? 4 : 7);
  return to === from.day ? unreadable(found) : { ok: true, day: `${from.day}/${to}` };
}

/**
 * Reads a day as a person writes it: a day, a month, a year, an interval, "by" a day, in words or figures. Whatever
 * `formatDay` and `formatDayShort` write is read back to the same days; so is what a case writes.
 */
export function readDay(written: string): ReadDay {
  const text = written.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (text === "") return { ok: false, fault: { of: "empty" } };
  if (readDaySpan(text) !== undefined) return { ok: true, day: text };
  const by = /^by (.+)$/i.exec(text)?.[1];
  if (by !== undefined) {
    const end = readOne(by, text);
    return end.ok ? { ok: true, day: `../${end.day}` } : end;
  }
  const later = /^(.+) or later that (year|month)$/i.exec(text);
  if (later?.[1] !== undefined && later[2] !== undefined) return readLaterThat(later[1], later[2], text);
  const single = readOne(text, text);
  if (single.ok || single.fault.of !== "unreadable") return single;
  const interval = /^(.+?)\s*[–—]\s*(.+)$/.exec(text) ?? /^(.+?) (?:-|to|until) (.+)$/i.exec(text) ?? /^(\d{1,2}|\d{4}|[A-Za-z]+)-(.+)$/.exec(text);
  return interval?.[1] === undefined || interval[2] === undefined ? unreadable(text) : readInterval(interval[1], interval[2], text);
}

/** Every day that a text can mean, as a case writes it: none, one, or two where figures leave a doubt, first that with the day before the month. */
export function listDaysMeant(written: string): readonly string[] {
  const read = readDay(written);
  if (read.ok) return [read.day];
  return read.fault.of === "two-meanings" ? read.fault.days : [];
}
