import type { Fault } from "../timeline/faults";
import { showUnseen } from "./unseen";

/** What a fault says of itself, a line each, under the word it begins with. */
const SAYINGS = ["expected", "found", "advice"] as const;
type Saying = (typeof SAYINGS)[number];

function sayingLines(fault: Fault, sayings: readonly Saying[]): string[] {
  return sayings.map((saying) => `  ${saying.padEnd(10)}${fault[saying]}`);
}

function placeOf({ path, event }: Fault): string {
  return [path === "" ? "" : `at ${path}`, event === null ? "" : `event "${event}"`].filter((part) => part !== "").join(", ");
}

/**
 * A fault of a case file as lines to read: where, what was expected, what was found, what to do.
 * `file` is how the reader knows the file. What cannot be seen is shown as an escape.
 */
export function tellFault(file: string, fault: Fault): string[] {
  const { code, line, column } = fault;
  const place = placeOf(fault);
  const lines = [`${file}:${line}:${column}  ${code}`, ...(place === "" ? [] : [`  ${place}`]), ...sayingLines(fault, SAYINGS)];
  return lines.map(showUnseen);
}

/**
 * Findings of one code as one paragraph: what all say alike once, then their places, each with what it alone says. A
 * single one is told by `tellFault`.
 */
export function tellAlike(file: string, faults: readonly Fault[]): string[] {
  const [first, ...others] = faults;
  if (first === undefined) return [];
  if (others.length === 0) return tellFault(file, first);
  const isShared = (saying: Saying) => others.every((fault) => fault[saying] === first[saying]);
  const own = SAYINGS.filter((saying) => !isShared(saying));
  const places = faults.flatMap((fault) => [
    `  ${file}:${fault.line}:${fault.column}  ${placeOf(fault)}`.trimEnd(),
    ...sayingLines(fault, own).map((line) => `  ${line}`),
  ]);
  return [`${first.code}, in ${faults.length} places`, ...sayingLines(first, SAYINGS.filter(isShared)), ...places].map(showUnseen);
}

/** How many there are, in words: "no faults", "1 fault", "3 warnings". */
export function countFindings(count: number, what: "fault" | "warning"): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}
