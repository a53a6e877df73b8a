import { drawLine } from "./draw-text";
import { drawMark } from "./draw-mark";
import type { Palette } from "./palette";
import { MARK_INKS } from "../graph/inks";
import { element, escapeText } from "./svg-markup";
import { NODE } from "../graph/chart-type";
import type { Box, SceneNode } from "../graph/scene";
import { MARK_SIGNS } from "../words/marks";
import { RADII, STROKES } from "../../_design/tokens";

type Stroke = Readonly<Record<string, string | number | undefined>>;

function rectangle({ x, y, width, height }: Box, radius: number, stroke: Stroke): string {
  return element("rect", { x, y, width, height, rx: radius, ...stroke });
}

function drawPerson({ x, y, width, height }: Box, stroke: Stroke, ink: string, weight: number): string {
  const [cx, cy, r] = [x + width / 2, y + height / 2, width / 2];
  const head = element("circle", { cx, cy: cy - r * 0.2, r: r * 0.27 });
  const shoulders = element("path", { d: `M${cx - r * 0.5} ${cy + r * 0.56}c${r * 0.05}-${r * 0.6} ${r * 0.95}-${r * 0.6} ${r} 0` });
  return element("circle", { cx, cy, r, ...stroke }) + element("g", { fill: "none", stroke: ink, "stroke-width": weight, "stroke-linecap": "round" }, head + shoulders);
}

function drawShape({ shape, box }: SceneNode, stroke: Stroke, ink: string): string {
  switch (shape) {
    case "box":
      return rectangle(box, RADII.corporation, stroke);
    case "rounded":
      return rectangle(box, RADII.llc, stroke);
    case "stack":
      return rectangle({ ...box, x: box.x + NODE.stack, y: box.y - NODE.stack }, RADII.corporation, stroke) + rectangle(box, RADII.corporation, stroke);
    case "circle":
      return drawPerson(box, stroke, ink, STROKES.line);
  }
}

/** A node: its shape, its words and its mark. Ended ones are dashed, and fainter. */
export function drawNode(node: SceneNode, palette: Palette, signs = MARK_SIGNS): string {
  const { isEnded, mark, box } = node;
  const meaning = mark === null ? undefined : palette[MARK_INKS[mark]];
  const ink = isEnded ? palette.soft : palette.ink;
  const stroke: Stroke = {
    fill: isEnded ? palette.paper : palette.node,
    stroke: meaning ?? ink,
    "stroke-width": meaning === undefined ? STROKES.line : STROKES.strong - 0.25,
    "stroke-dasharray": isEnded ? "5 4" : undefined,
  };
  const words = [
    ...node.name.map((line) => drawLine(line, isEnded ? palette.soft : palette.ink)),
    ...node.detail.map((line) => drawLine(line, palette.soft)),
  ];
  const disc = mark === null ? "" : drawMark(mark, { x: box.x + box.width - (node.shape === "circle" ? 5 : 0), y: box.y + (node.shape === "circle" ? 5 : 0) }, palette, signs[mark]);
  return element("g", { "data-node": node.id }, element("title", {}, escapeText(node.sentence)) + drawShape(node, stroke, ink) + words.join("") + disc);
}
