/** A text by its lines. */
export interface LineIndex {
  readonly count: number;
  /** A line without its end; 1-based. */
  readonly lineAt: (line: number) => string;
}

/** Takes a text apart into lines; a line ends with LF, CR LF or CR, as the places of faults count them. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return {
    count: starts.length,
    lineAt: (line) => text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/(\r\n|\n|\r)$/, ""),
  };
}
