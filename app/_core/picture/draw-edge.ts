import { DOTTED } from "../graph/chart-type";
import { drawLine } from "./draw-text";
import { drawMark } from "./draw-mark";
import type { Palette } from "./palette";
import { inkOfEdge, tintOfEdge } from "../graph/inks";
import { element, escapeText, formatNumber } from "./svg-markup";
import { isPromise } from "../graph/scene-edge";
import type { EdgeKind, Point, SceneEdge } from "../graph/scene";
import { MARK_SIGNS } from "../words/marks";

/** How far a line stops before its end, so that the tip can be drawn there, px. */
const TIP_LENGTH: Readonly<Record<EdgeKind, number>> = {
  ownership: 8,
  debt: 5,
  "undrawn-facility": 10,
  commitment: 8,
  guarantee: 8,
  office: 0,
  lineage: 4,
};

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function drawTip(kind: EdgeKind, end: Point, way: Point, color: string, width: number): string {
  const turn = formatNumber((Math.atan2(way.y, way.x) * 180) / Math.PI);
  const place = { transform: `translate(${formatNumber(end.x)} ${formatNumber(end.y)}) rotate(${turn})` };
  switch (kind) {
    case "ownership": {
      const half = 4 + width * 0.75;
      return element("path", { ...place, d: `M0 0-11-${half}V${half}Z`, fill: color });
    }
    case "commitment":
    case "guarantee":
      return element("path", { ...place, d: "M-9-4.5 0 0-9 4.5", fill: "none", stroke: color, "stroke-width": 1.5, "stroke-linejoin": "round", "stroke-linecap": "round" });
    case "debt":
      return element("circle", { cx: end.x - way.x * 5, cy: end.y - way.y * 5, r: 5, fill: color });
    case "undrawn-facility":
      return element("circle", { cx: end.x - way.x * 5.5, cy: end.y - way.y * 5.5, r: 4.5, fill: "none", stroke: color, "stroke-width": 1.75 });
    case "lineage":
      return element("path", { ...place, d: "M-9-7-1.5 0-9 7M-16-7-8.5 0-16 7", fill: "none", stroke: color, "stroke-width": 2.25, "stroke-linejoin": "round", "stroke-linecap": "round" });
    case "office":
      return "";
  }
}

/** The line of an edge, without its label. */
export function drawEdge(edge: SceneEdge, palette: Palette): string {
  const { route, kind, width, isEnded } = edge;
  const [end, before] = [route.at(-1), route.at(-2)];
  if (end === undefined || before === undefined) return "";
  const color = palette[inkOfEdge(edge)];
  const way = unit(before, end);
  const stop = { x: end.x - way.x * TIP_LENGTH[kind], y: end.y - way.y * TIP_LENGTH[kind] };
  const d = [...route.slice(0, -1), stop].map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${formatNumber(x)} ${formatNumber(y)}`).join("");
  const dash = isEnded ? "3 4" : isPromise(kind) ? "7 5" : undefined;
  const line = element("path", { d, fill: "none", stroke: color, "stroke-width": width, "stroke-dasharray": dash, "stroke-linejoin": "round" });
  return element("g", { "data-edge": edge.id, opacity: isEnded ? 0.75 : undefined }, element("title", {}, escapeText(edge.sentence)) + line + drawTip(kind, end, way, color, width));
}

/** The border of a pill: dashed where the relation ended, dotted where no document shows it. */
function borderOf({ isEnded, isFirm }: SceneEdge) {
  if (isEnded) return { "stroke-width": 1, "stroke-dasharray": "3 3" };
  return isFirm ? { "stroke-width": 1 } : { "stroke-width": DOTTED.width, "stroke-dasharray": `0 ${String(DOTTED.gap)}`, "stroke-linecap": "round" as const };
}

/** The label of an edge in its pill; "" where it has none. */
export function drawLabel(edge: SceneEdge, palette: Palette, signs = MARK_SIGNS): string {
  if (edge.label === null) return "";
  const { pill, line } = edge.label;
  const color = inkOfEdge(edge);
  const radius = pill.height / 2;
  const box = element("rect", { x: pill.x, y: pill.y, width: pill.width, height: pill.height, rx: radius, fill: palette[tintOfEdge(edge)], stroke: palette[color], ...borderOf(edge) });
  const disc = edge.mark === null ? "" : drawMark(edge.mark, { x: pill.x + radius, y: pill.y + radius }, palette, signs[edge.mark]);
  return element("g", { "data-label": edge.id }, box + (line.text === "" ? "" : drawLine(line, palette[color])) + disc);
}
