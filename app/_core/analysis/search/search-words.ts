import { editDistance } from "../../edit-distance";

/** Letters that are no letter with an accent, and how they are written where a keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * The words of a text as they are compared in a search: small letters without accents, and digits; apostrophes fall out,
 * everything else parts words. "Société d'Énergie No. 2" → societe, denergie, no, 2.
 */
export function toSearchWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A slip in a shorter word makes another word of it. */
const SHORTEST_FORGIVEN = 5;

/** So many slips leave one of the first letters near its place: a look that spares most comparisons. */
function mayBeNear(sought: string, word: string, reach: number): boolean {
  for (let at = 0; at <= reach; at += 1) if (word.slice(0, reach + 1).includes(sought[at] ?? "")) return true;
  return false;
}

function isNearBeginning(sought: string, word: string, reach: number): boolean {
  for (let length = sought.length - reach; length <= sought.length + reach && length < word.length; length += 1) {
    if (editDistance(sought, word.slice(0, length), reach) <= reach) return true;
  }
  return false;
}

/**
 * How far a sought word is from a word of a text: 0 the same, 1 the beginning of it, 3 the same but for `reach` slips of
 * the pen, 4 the beginning of it but for those; undefined where it is another word. Words under five letters are forgiven none, nor are words with a figure: another is another sum or day.
 */
export function wordCost(sought: string, word: string, reach: number): number | undefined {
  if (word === sought) return 0;
  if (word.startsWith(sought)) return 1;
  if (sought.length < SHORTEST_FORGIVEN || /\p{N}/u.test(sought) || word.length < sought.length - reach || !mayBeNear(sought, word, reach)) return undefined;
  if (editDistance(sought, word, reach) <= reach) return 3;
  return isNearBeginning(sought, word, reach) ? 4 : undefined;
}
