import { isByDay } from "../calendar-day";

/** The months as they are written out. Fixed, so that a day reads the same on every machine. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

type NameOfMonth = (month: number) => string;
const inFull: NameOfMonth = (month) => MONTHS[month - 1] ?? "";
const inShort: NameOfMonth = (month) => inFull(month).slice(0, 3);

/** A day's parts from the year on; fewer than three when the day is known less precisely. */
function partsOf(partial: string): number[] {
  return partial.split("-").map(Number);
}

function say(parts: readonly number[], nameOf: NameOfMonth): string {
  const [year, month, day] = parts;
  const words = [day, month === undefined ? undefined : nameOf(month), year];
  return words.filter((word) => word !== undefined).join(" ");
}

function saySpan(from: string, to: string, nameOf: NameOfMonth): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to) return say(b, nameOf);
  if (from.startsWith(`${to}-`)) return `${say(a, nameOf)} or later that ${b.length === 1 ? "year" : "month"}`;
  if (a[0] !== b[0] || a.length === 1 || b.length === 1) {
    const dash = a.length === 1 && b.length === 1 ? "–" : " – ";
    return `${say(a, nameOf)}${dash}${say(b, nameOf)}`;
  }
  const isWithinMonth = a.length === 3 && b.length === 3 && a[1] === b[1];
  if (isWithinMonth) return `${a[2] ?? ""}–${say(b, nameOf)}`;
  const begin = say(a, nameOf).split(" ").slice(0, -1).join(" ");
  return `${begin}${a.length === 2 && b.length === 2 ? "–" : " – "}${say(b, nameOf)}`;
}

function sayDay(text: string, nameOf: NameOfMonth): string {
  if (isByDay(text)) return `by ${say(partsOf(text.slice(3)), nameOf)}`;
  const [from = text, to = from] = text.split("/");
  return saySpan(from, to, nameOf);
}

/**
 * A day as a person writes it, no more precise than it is known: "27 October 2022", "October 2022", "2022",
 * "18–20 April 2022", "9 March – 4 April 2023", "7 April 2010 or later that year", "by 1 January 2020".
 */
export function formatDay(text: string): string {
  return sayDay(text, inFull);
}

/** The same with months of three letters, where there is little room: "27 Oct 2022". */
export function formatDayShort(text: string): string {
  return sayDay(text, inShort);
}
