import { limitLines } from "./break-lines";
import { drawEdge } from "./draw-edge";
import { drawMark } from "./draw-mark";
import { drawTextAt } from "./draw-text";
import type { Palette } from "./palette";
import { element } from "./svg-markup";
import { DOTTED } from "../graph/chart-type";
import type { LegendItem, NodeShape, SceneEdge } from "../graph/scene";
import { measureText } from "../graph/text-width";
import { RADII, STROKES } from "../../_design/tokens";

const TYPE = { size: 12, weight: 400 } as const;
const [ITEM_GAP, SIGN_GAP, LINE_HEIGHT] = [24, 8, 24] as const;

const WIDTHS: Readonly<Record<LegendItem["of"], number>> = { edge: 36, infirm: 30, mark: 18, shape: 24 };

function widthOfSign(item: LegendItem): number {
  return WIDTHS[item.of];
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
    case "infirm":
      return element("rect", { x: x + 1, y: y - 8, width: 28, height: 16, rx: 8, fill: palette.paper, stroke: palette.ink, "stroke-width": DOTTED.width, "stroke-dasharray": `0 ${String(DOTTED.gap)}`, "stroke-linecap": "round" });
    case "mark":
      return drawMark(item.mark, { x: x + 9, y }, palette, item.sign);
    case "edge": {
      const sample: SceneEdge = { id: "", thing: "stake:", kind: item.kind, from: "", to: "", route: [{ x, y }, { x: x + 34, y }], width: 1.75, label: null, isEnded: false, isFirm: true, mark: null, sentence: "" };
      return drawEdge(sample, palette).replace(/<title\/>/, "").replace(' data-edge=""', "");
    }
  }
}

const widthOf = (item: LegendItem) => widthOfSign(item) + SIGN_GAP + measureText(item.label, TYPE.size, TYPE.weight);

function toRows(legend: readonly LegendItem[], width: number): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let x = Infinity;
  for (const item of legend) {
    if (x + widthOf(item) > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push(item);
    x += widthOf(item) + ITEM_GAP;
  }
  return rows;
}

/** The narrowest rows of the same number, so that no row holds a left-over. */
function balanceRows(legend: readonly LegendItem[], width: number): LegendItem[][] {
  const widest = toRows(legend, width);
  for (let narrower = width / 2; narrower < width; narrower += width / 16) {
    const rows = toRows(legend, narrower);
    if (rows.length === widest.length) return rows;
  }
  return widest;
}

/** The legend in as many rows as a width, px, takes; a label that is wider is cut off with "…". */
export function drawLegend(legend: readonly LegendItem[], width: number, palette: Palette): { markup: string; height: number } {
  const rows = balanceRows(legend, width);
  const parts = rows.flatMap((row, line) => {
    const y = (line + 0.5) * LINE_HEIGHT;
    let x = 0;
    return row.map((item) => {
      const at = x;
      x += widthOf(item) + ITEM_GAP;
      const label = limitLines([item.label, ""], widthOf(item) > width ? 1 : 2, TYPE, width - widthOfSign(item) - SIGN_GAP)[0] ?? "";
      return drawSign(item, at, y, palette) + drawTextAt(label, at + widthOfSign(item) + SIGN_GAP, y + 4.4, { ...TYPE, fill: palette.soft });
    });
  });
  return { markup: parts.join(""), height: rows.length * LINE_HEIGHT };
}
