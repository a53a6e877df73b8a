/**
 * The space that does not break: between a number and its sign or unit (100 %, $13 billion). The plain no-break space
 * U+00A0 and not the narrow one: every font has it, and a measured label is as wide as it was measured.
 */
export const NO_BREAK_SPACE = "\u00A0";

/** The same words with ordinary spaces, for a terminal, a search or a file, where they are to be found again by typing. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ");
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** A space that does not break, by what stands before and after it. */
const TIES: readonly RegExp[] = [
  new RegExp(`(?<=\\d) (?=%|(?:million|billion|days?|${MONTHS})\\b)`, "g"),
  /(?<=(?:^|[\s(])[A-Z]) (?=[A-Z])/g,
  /(?<=\b[A-Z]\w*) (?=I{1,3}\b)/g,
  /(?<=\w,?) (?=(?:Inc|Corp|Ltd)\.|(?:LLC|plc)\b)/g,
];

/** The same words with what is one to the eye on one line: "5 %", "$13 billion", "27 October", "X Holdings II, Inc." */
export function withTiesKept(text: string): string {
  return TIES.reduce((kept, tie) => kept.replace(tie, NO_BREAK_SPACE), text);
}
