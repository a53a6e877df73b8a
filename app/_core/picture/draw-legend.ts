import { drawEdge } from "./draw-edge";
import { drawMark } from "./draw-mark";
import { drawTextAt } from "./draw-text";
import type { Palette } from "./palette";
import { element } from "./svg-markup";
import type { LegendItem, NodeShape, SceneEdge } from "../graph/scene";
import { measureText } from "../graph/text-width";
import { RADII, STROKES } from "../../_design/tokens";

const TYPE = { size: 12, weight: 400 } as const;
const [ITEM_GAP, SIGN_GAP, LINE_HEIGHT] = [24, 8, 24] as const;

function widthOfSign(item: LegendItem): number {
  return item.of === "edge" ? 36 : item.of === "mark" ? 18 : 24;
}

function drawSampleShape(shape: NodeShape, x: number, y: number, palette: Palette): string {
  const stroke = { fill: palette.node, stroke: palette.ink, "stroke-width": STROKES.line };
  const box = { x, y: y - 7, width: 22, height: 14 };
  if (shape === "circle") return element("circle", { cx: x + 11, cy: y, r: 7.5, ...stroke });
  if (shape === "rounded") return element("rect", { ...box, rx: 6, ...stroke });
  const front = element("rect", { ...box, rx: RADII.corporation, ...stroke });
  return shape === "box" ? front : element("rect", { ...box, x: x + 3, y: y - 10, rx: RADII.corporation, ...stroke }) + front;
}

function drawSign(item: LegendItem, x: number, y: number, palette: Palette): string {
  switch (item.of) {
    case "shape":
      return drawSampleShape(item.shape, x, y, palette);
    case "mark":
      return drawMark(item.mark, { x: x + 9, y }, palette);
    case "edge": {
      const sample: SceneEdge = { id: "", thing: "stake:", kind: item.kind, from: "", to: "", route: [{ x, y }, { x: x + 34, y }], width: 1.75, label: null, isEnded: false, mark: null, sentence: "" };
      return drawEdge(sample, palette).replace(/<title\/>/, "").replace(' data-edge=""', "");
    }
  }
}

/** The legend in as many lines as a width takes, and its height. `top` is where the first line begins. */
export function drawLegend(legend: readonly LegendItem[], left: number, top: number, width: number, palette: Palette): { markup: string; height: number } {
  let [x, line] = [left, 0];
  const parts = legend.map((item) => {
    const taken = widthOfSign(item) + SIGN_GAP + measureText(item.label, TYPE.size, TYPE.weight);
    if (x > left && x + taken > left + width) [x, line] = [left, line + 1];
    const y = top + (line + 0.5) * LINE_HEIGHT;
    const drawn = drawSign(item, x, y, palette) + drawTextAt(item.label, x + widthOfSign(item) + SIGN_GAP, y + 4.4, { ...TYPE, fill: palette.soft });
    x += taken + ITEM_GAP;
    return drawn;
  });
  return { markup: parts.join(""), height: legend.length === 0 ? 0 : (line + 1) * LINE_HEIGHT };
}
