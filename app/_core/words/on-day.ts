import { isByDay } from "../calendar-day";
import { formatDay } from "./days";

/** A day with its preposition: "on 26 April 2022", "in April 2022", "by 1 May 2022", "within 18–20 April 2022". */
export function formatOnDay(text: string): string {
  const words = formatDay(text);
  if (isByDay(text)) return words;
  if (text.includes("/")) return `within ${words}`;
  return `${text.length === "YYYY-MM-DD".length ? "on" : "in"} ${words}`;
}
