import type { TextLine } from "../graph/scene";
import { element, escapeText } from "./svg-markup";
import { FONT_FAMILIES } from "../../_design/tokens";

/** From the middle of a line's box down to its baseline, in parts of the type's size: half the height of Inter's capitals. */
const BASELINE = 0.364;

/** A measured line of text, centred in its box. */
export function drawLine({ text, box, size, weight }: TextLine, fill: string): string {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2 + size * BASELINE;
  return element("text", { x, y, "font-size": size, "font-weight": weight, "text-anchor": "middle", fill }, escapeText(text));
}

/** How text is set in a picture. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly fill: string;
  readonly isSerif?: boolean;
}

/** A line of text that begins at a point of its baseline. */
export function drawTextAt(text: string, x: number, y: number, { size, weight, fill, isSerif }: TextStyle): string {
  const family = isSerif ? FONT_FAMILIES.serif : undefined;
  return element("text", { x, y, "font-size": size, "font-weight": weight, "font-family": family, fill }, escapeText(text));
}
