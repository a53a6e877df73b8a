/** The first and the last character of one part of a range: "U+131", "U+0000-00FF", or with wildcards "U+??". */
function spanOf(part: string): readonly [first: number, last: number] {
  const [first = "", last = first] = part.trim().slice(2).split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}

/** Whether a font face is used for any character of a text, by its `unicode-range` as CSS writes it. */
export function isWanted(unicodeRange: string, text: string): boolean {
  const spans = unicodeRange.split(",").map(spanOf);
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return [...characters].some((character) => spans.some(([first, last]) => character >= first && character <= last));
}
