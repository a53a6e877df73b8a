import { showUnseen } from "../../_core/words/unseen";

/** A line as it is shown: what is at fault in it between what stands before and after. */
export interface LineExcerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** So much of a line is shown, UTF-16 units: a file may have all in one line. */
const MOST = 400;
/** Of what stands before the marked place, where not all can be shown. */
const LEAD = 80;
/** Of what is marked. */
const MOST_MARKED = 120;
/** What a place points to: a string, a number or word, else a single sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[-+.\w]+|[\s\S]/uy;

function tokenAt(line: string, at: number): string {
  TOKEN.lastIndex = at;
  return (TOKEN.exec(line)?.[0] ?? "").slice(0, MOST_MARKED);
}

/**
 * A line as it is shown, around a column where it is too long to be shown whole. What cannot be seen is shown as an escape.
 * @param column of what is at fault, 1-based in UTF-16 units; null where nothing is
 */
export function excerptLine(line: string, column: number | null): LineExcerpt {
  const at = column === null ? 0 : Math.min(column - 1, line.length);
  const marked = column === null ? "" : tokenAt(line, at);
  const from = line.length <= MOST ? 0 : Math.max(0, Math.min(at - LEAD, line.length - MOST));
  const to = Math.min(line.length, Math.max(from + MOST, at + marked.length));
  const show = (start: number, end: number) => showUnseen(line.slice(start, end).replaceAll("\t", "  "));
  return {
    before: `${from > 0 ? "…" : ""}${show(from, at)}`,
    marked: show(at, at + marked.length),
    after: `${show(at + marked.length, to)}${to < line.length ? "…" : ""}`,
  };
}
