/**
 * The space that does not break: between a number and its sign or unit (100 %, $13 billion). The plain no-break space
 * U+00A0 and not the narrow one: every font has it, and a measured label is as wide as it was measured.
 */
export const NO_BREAK_SPACE = "\u00A0";

/** The same words with ordinary spaces, for a terminal, a search or a file, where they are to be found again by typing. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ");
}

/** The same words with what belongs to a number on its line: "5 %", "$13 billion". */
export function withUnitsKept(text: string): string {
  return text.replace(/(\d) (?=%|million\b|billion\b)/g, `$1${NO_BREAK_SPACE}`);
}
