import { measureText } from "../graph/text-width";
import type { TextStyle } from "./draw-text";
import { measureSerif } from "./measure-serif";

/** What of a text's style decides how wide it is. */
export type Setting = Pick<TextStyle, "size" | "weight" | "isSerif">;

/** The width of one line, px. */
export function widthOfLine(text: string, { size, weight, isSerif }: Setting): number {
  return isSerif === true ? measureSerif(text, size) : measureText(text, size, weight);
}

/** A last line shorter than this part of the width looks left over. */
const LEFT_OVER = 0.2;

/** A word in pieces that fit, cut after a slash or a hyphen where there is one in the second half of a piece. */
function cutWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      const at = Math.max(piece.lastIndexOf("/"), piece.lastIndexOf("-")) + 1;
      const cut = at > piece.length / 2 ? at : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function breakAt(words: readonly string[], style: Setting, width: number): string[] {
  const fits = (text: string) => widthOfLine(text, style) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : cutWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The same number of lines, as equal in length as can be; no word is cut for it that was not cut before. */
function balance(lines: string[], words: readonly string[], style: Setting, width: number): string[] {
  const widest = Math.max(...words.map((word) => widthOfLine(word, style)).filter((it) => it <= width), 0);
  let [best, low, high] = [lines, Math.max(width / 2, widest), width];
  for (let tries = 0; tries < 8; tries++) {
    const middle = (low + high) / 2;
    const broken = breakAt(words, style, middle);
    if (broken.length > lines.length) low = middle;
    else [best, high] = [broken, middle];
  }
  return best;
}

/**
 * A text in lines that are no wider than a width, px, broken at spaces, and within a word only where it is longer than a
 * line. The last line is never a left-over; with `isBalanced` all lines are about as long.
 */
export function breakLines(text: string, style: Setting, width: number, isBalanced = false): string[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== "");
  const lines = breakAt(words, style, width);
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined) return lines;
  return isBalanced || widthOfLine(last, style) < width * LEFT_OVER ? balance(lines, words, style, width) : lines;
}

/** As many lines as there may be; where there are more, the last one that is left ends in "…". */
export function limitLines(lines: readonly string[], most: number, style: Setting, width: number): readonly string[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  const letters = [...last];
  while (letters.length > 0 && widthOfLine(`${letters.join("").trimEnd()}…`, style) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join("").trimEnd()}…`];
}
