import type { Fault } from "../timeline/faults";
import { showUnseen } from "./unseen";

/**
 * A fault of a case file as lines to read: where, what was expected, what was found, what to do.
 * `file` is how the reader knows the file. What cannot be seen is shown as an escape.
 */
export function tellFault(file: string, fault: Fault): string[] {
  const { code, line, column, path, event, expected, found, advice } = fault;
  const place = [path === "" ? "" : `at ${path}`, event === null ? "" : `event "${event}"`].filter((part) => part !== "");
  const lines = [
    `${file}:${line}:${column}  ${code}`,
    ...(place.length === 0 ? [] : [`  ${place.join(", ")}`]),
    `  expected  ${expected}`,
    `  found     ${found}`,
    `  advice    ${advice}`,
  ];
  return lines.map(showUnseen);
}

/** How many there are, in words: "no faults", "1 fault", "3 warnings". */
export function countFindings(count: number, what: "fault" | "warning"): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}
