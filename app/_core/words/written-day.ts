import { readDaySpan } from "../calendar-day";
import { MONTHS } from "./days";

const two = (digits: string) => digits.padStart(2, "0");

/** The number of a month from its name or the first three letters of it and more. */
function readMonth(word: string): string | undefined {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(word));
  return index < 0 ? undefined : two(String(index + 1));
}

/** "27/10/2022": the day first, unless only the other way is a day. */
function readNumbers(first: string, second: string, year: string): string[] {
  return [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`];
}

function* readings(text: string): Generator<string> {
  if (!text.includes("/")) yield text;
  const numbers = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(text);
  if (numbers !== null) yield* readNumbers(numbers[1] ?? "", numbers[2] ?? "", numbers[3] ?? "");
  const turned = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text);
  if (turned !== null) yield [turned[1] ?? "", ...turned.slice(2).flatMap((part) => (part === undefined ? [] : [two(part)]))].join("-");
  const words = text.replace(/[.,]/g, " ").replace(/(\d)(?:st|nd|rd|th)\b/g, "$1").split(/\s+/).filter((word) => word !== "" && word !== "of");
  const month = words.map(readMonth).find((it) => it !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (month === undefined || year === undefined) return;
  if (words.length === 2) yield `${year}-${month}`;
  if (words.length === 3 && day !== undefined) yield `${year}-${month}-${two(day)}`;
}

/**
 * Reads a day, month or year as a person writes it: "27 October 2022", "Oct 27, 2022", "27.10.2022", "October 2022",
 * "2022-10", "2022"; of "3/4/2022" the day comes first. Gives it as a case file writes it; undefined where it is no such
 * thing or no day of the calendar.
 */
export function parseWrittenDay(text: string): string | undefined {
  for (const reading of readings(text.trim().toLowerCase())) if (readDaySpan(reading) !== undefined) return reading;
  return undefined;
}
