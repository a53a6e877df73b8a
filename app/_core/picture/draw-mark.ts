import type { Palette } from "./palette";
import { MARK_INKS } from "../graph/inks";
import { element } from "./svg-markup";
import { NODE } from "../graph/chart-type";
import type { Point } from "../graph/scene";
import { MARK_SIGNS, type ChangeMark, type MarkSign } from "../words/marks";

/** Each sign, drawn and not typed, around the middle of its disc. */
const SIGNS: Readonly<Record<MarkSign, string>> = {
  "+": "M-4 0H4M0-4V4",
  "→": "M-4 0H3.5M.5-3.5 4 0 .5 3.5",
  "×": "M-3-3 3 3M3-3-3 3",
  "−": "M-4 0H4",
};

/** The disc that says what became of a thing at the step, by colour and by sign. */
export function drawMark(mark: ChangeMark, at: Point, palette: Palette, shown: MarkSign = MARK_SIGNS[mark]): string {
  const disc = element("circle", { r: NODE.disc - 0.5, fill: palette[MARK_INKS[mark]], stroke: palette.paper, "stroke-width": 1 });
  const sign = element("path", { d: SIGNS[shown], fill: "none", stroke: palette.panel, "stroke-width": 1.6, "stroke-linecap": "round", "stroke-linejoin": "round" });
  return element("g", { transform: `translate(${at.x} ${at.y})` }, disc + sign);
}
