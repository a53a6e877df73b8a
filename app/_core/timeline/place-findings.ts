import type { Fault, Finding, Path } from "./faults";
import { markPlaces, type Mark } from "./mark-places";

/** Where each line of a text begins, in UTF-16 units; a line ends with LF, CR LF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A path as a JSON Pointer (RFC 6901). */
export function formatPointer(path: Path): string {
  return path.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function markPath(top: Mark, path: Path): Mark[] {
  const marks = [top];
  for (const name of path) {
    const above = marks.at(-1) ?? top;
    const mark = above.below.get(name) ?? { below: new Map<string | number, Mark>() };
    above.below.set(name, mark);
    marks.push(mark);
  }
  return marks;
}

/** The place of a path: of its key, of its value, or of the nearest value above where the text has none. */
function offsetOf(marks: readonly Mark[], atKey: boolean): number {
  const own = marks.at(-1);
  if (atKey && own?.key !== undefined) return own.key;
  return marks.findLast(({ value }) => value !== undefined)?.value ?? 0;
}

/** Works out the places of findings in the text they were found in, and puts them in the order of the text. */
export function placeFindings<Code extends string>(text: string, findings: readonly Finding<Code>[]): Fault<Code>[] {
  if (findings.length === 0) return [];
  const top: Mark = { below: new Map() };
  const paths = findings.map(({ path }) => markPath(top, path));
  if (findings.some(({ offset }) => offset === undefined)) markPlaces(text, top);
  const starts = lineStarts(text);
  const placed = findings.map(({ code, path, event, expected, found, advice, atKey, offset }, index) => {
    const place = offset ?? offsetOf(paths[index] ?? [], atKey === true);
    const line = lineOf(starts, place);
    const column = place - (starts[line - 1] ?? 0) + 1;
    return { place, fault: { code, line, column, path: formatPointer(path), event, expected, found, advice } };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ fault }) => fault);
}
