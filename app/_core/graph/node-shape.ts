import { CHART_TYPE, DETAIL_WIDTH, NAME_WIDTH, NODE } from "./chart-type";
import { boxAround, boxOfAll } from "./geometry";
import type { Box, NodeShape, Point, TextLine } from "./scene";
import { measureText } from "./text-width";
import { wrapText } from "./wrap-text";
import type { EntityKind } from "../vocabulary";

const SHAPE_OF: Readonly<Record<EntityKind, NodeShape>> = {
  corporation: "box",
  llc: "rounded",
  partnership: "rounded",
  trust: "box",
  fund: "box",
  syndicate: "stack",
  person: "circle",
  "public-body": "box",
  group: "stack",
  unknown: "box",
};

/** The shape in which a kind of entity is drawn. */
export function shapeOf(kind: EntityKind): NodeShape {
  return SHAPE_OF[kind];
}

/** The words of a node, broken into lines. */
export interface NodeText {
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

/** Breaks a node's words into lines as its shape has room for them: a name of two lines at most, a detail of one or two. */
export function layNodeText(shape: NodeShape, name: string, detail: string): NodeText {
  const { name: n, detail: d } = CHART_TYPE;
  const most = NODE.maxWidth - 2 * NODE.padX;
  return {
    name: wrapText(name, n.size, n.weight, NAME_WIDTH, most),
    detail: detail === "" ? [] : wrapText(detail, d.size, d.weight, DETAIL_WIDTH, shape === "circle" ? DETAIL_WIDTH : most),
  };
}

function widthOf({ name, detail }: NodeText): number {
  const widths = [
    ...name.map((line) => measureText(line, CHART_TYPE.name.size, CHART_TYPE.name.weight)),
    ...detail.map((line) => measureText(line, CHART_TYPE.detail.size, CHART_TYPE.detail.weight)),
  ];
  return Math.max(0, ...widths);
}

function heightOf({ name, detail }: NodeText): number {
  return name.length * CHART_TYPE.name.lineHeight + detail.length * CHART_TYPE.detail.lineHeight;
}

/** The size of a shape, px: a circle's alone, or a box with room for its words; multiples of the grid. */
export function measureShape(shape: NodeShape, text: NodeText): { width: number; height: number } {
  if (shape === "circle") return { width: NODE.circle, height: NODE.circle };
  const toGrid = (px: number, grid: number) => Math.ceil(px / grid) * grid;
  return {
    width: Math.min(NODE.maxWidth, Math.max(NODE.minWidth, toGrid(widthOf(text) + 2 * NODE.padX, 8))),
    height: Math.max(NODE.minHeight, toGrid(heightOf(text) + 2 * NODE.padY, 4)),
  };
}

function placeLines(text: NodeText, x: number, top: number): { name: TextLine[]; detail: TextLine[] } {
  let y = top;
  const place = (line: string, { size, weight, lineHeight }: { size: number; weight: 400 | 500 | 600; lineHeight: number }): TextLine => {
    const width = measureText(line, size, weight);
    const box = { x: x - width / 2, y, width, height: lineHeight };
    y += lineHeight;
    return { text: line, box, size, weight };
  };
  return {
    name: text.name.map((line) => place(line, CHART_TYPE.name)),
    detail: text.detail.map((line) => place(line, CHART_TYPE.detail)),
  };
}

/** A node's shape and words where they stand, and all the room they take. */
export interface PlacedShape {
  readonly box: Box;
  readonly extent: Box;
  readonly name: TextLine[];
  readonly detail: TextLine[];
}

/** Sets a shape of a size at its centre, its words within it or, for a circle, beneath. */
export function placeShape(shape: NodeShape, text: NodeText, centre: Point, size: { width: number; height: number }): PlacedShape {
  const box = boxAround(centre, size.width, size.height);
  if (shape === "circle") {
    const lines = placeLines(text, centre.x, box.y + box.height + NODE.circleGap);
    const extent = boxOfAll([box, ...[...lines.name, ...lines.detail].map((line) => line.box)]) ?? box;
    return { box, extent, ...lines };
  }
  const lines = placeLines(text, centre.x, centre.y - heightOf(text) / 2);
  const out = shape === "stack" ? NODE.stack : 0;
  return { box, extent: { x: box.x, y: box.y - out, width: box.width + out, height: box.height + out }, ...lines };
}
