/** One cell: words, a number, or nothing where nothing is stated. */
export type CsvCell = string | number | null;

/** What makes a spreadsheet take the words of a cell for a formula; full-width signs too, which some read as the same. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Words that a spreadsheet will show and not run: an apostrophe is put before what would begin a formula, as OWASP's
 * "CSV Injection" advises. Numbers need none and get none.
 */
export function guardFormula(words: string): string {
  return BEGINS_FORMULA.test(words) ? `'${words}` : words;
}

function quoteCell(words: string): string {
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

function writeCell(cell: CsvCell): string {
  return typeof cell === "string" ? quoteCell(guardFormula(cell)) : String(cell ?? "");
}

/** One row for a program that reads on: words as they are, quoted where they must be; no line end. */
export function writeCsvRow(row: readonly CsvCell[]): string {
  return row.map((cell) => quoteCell(String(cell ?? ""))).join(",");
}

/** The mark by which spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A table as RFC 4180 has it: heads first, commas between cells, CR LF after each line, quotes where they are needed; led by a byte order mark. */
export function formatCsv(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}
