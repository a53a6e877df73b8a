import { measureText } from "../graph/text-width";
import { SERIF_ADVANCES } from "./serif-advances";

const ADVANCES: ReadonlyMap<number, number> = new Map(
  SERIF_ADVANCES.flatMap(({ first, advances }) => advances.map((advance, at): [number, number] => [first + at, advance])),
);

/**
 * The width of one line set in Source Serif 4, semibold, in px: advances without kerning, as `measureText` does for Inter,
 * which also stands in for what the serif does not have.
 * @param sizePx above 0
 */
export function measureSerif(text: string, sizePx: number): number {
  let width = 0;
  for (const character of text.normalize("NFC")) {
    const advance = ADVANCES.get(character.codePointAt(0) ?? 0);
    width += advance === undefined || advance === 0 ? measureText(character, sizePx, 600) : (advance * sizePx) / 1000;
  }
  return width;
}
