import type { ElementDefinition } from "cytoscape";
import type { Box, Point, Scene, SceneEdge, SceneNode, TextLine } from "../../_core/graph/scene";
import { inkOfEdge, tintOfEdge } from "../../_core/graph/inks";
import { NODE } from "../../_core/graph/chart-type";
import { TIP_SIDE } from "./glyphs";
import { toSegments } from "./segments";

type Mark = NonNullable<SceneNode["mark"]>;

const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Every class list is a text and every key is there on every element: what disappears from one would stay on the chart. */
function element(id: string, classes: readonly (string | false)[], box: Box, data: Record<string, unknown> = {}): ElementDefinition {
  return {
    data: { id, width: box.width, height: box.height, label: "", size: 0, weight: 0, ...data },
    position: centreOf(box),
    classes: classes.filter((name) => name !== false).join(" "),
    grabbable: false,
    selectable: false,
  };
}

function toText(id: string, kind: string, line: TextLine, states: readonly (string | false)[]): ElementDefinition {
  return element(id, ["text", kind, ...states], line.box, { label: line.text, size: line.size, weight: line.weight });
}

function toDisc(id: string, mark: Mark, centre: Point): ElementDefinition {
  const side = 2 * NODE.disc;
  const box = { x: centre.x - NODE.disc, y: centre.y - NODE.disc, width: side, height: side };
  return element(id, ["disc", `mark-${mark}`], box);
}

/** A box wears its mark on its corner, a circle on its rim. */
function cornerOf({ shape, box }: SceneNode): Point {
  const inset = shape === "circle" ? 5 : 0;
  return { x: box.x + box.width - inset, y: box.y + inset };
}

function toNodeElements(node: SceneNode): ElementDefinition[] {
  const { id, box, shape, mark, isEnded, name, detail } = node;
  const states = [isEnded && "ended", mark !== null && `mark-${mark}`];
  const sheet = { ...box, x: box.x + NODE.stack, y: box.y - NODE.stack };
  return [
    ...(shape === "stack" ? [element(`${id}#sheet`, ["sheet", ...states], sheet)] : []),
    element(id, ["entity", shape, ...states], box, { kind: node.kind }),
    ...name.map((line, index) => toText(`${id}#name${String(index)}`, "name", line, states)),
    ...detail.map((line, index) => toText(`${id}#detail${String(index)}`, "detail", line, states)),
    ...(mark === null ? [] : [toDisc(`${id}#mark`, mark, cornerOf(node))]),
  ];
}

/** How far a line stops before its end, where its tip is a part of its own, px. */
const TIP_LENGTH = 4;

/** The last leg of a lineage stops short; every other line ends in an arrow of Cytoscape's. */
function toDrawnRoute({ kind, route }: SceneEdge): readonly Point[] {
  const [end, before] = [route.at(-1), route.at(-2)];
  if (kind !== "lineage" || end === undefined || before === undefined) return route;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const part = TIP_LENGTH / length;
  return [...route.slice(0, -1), { x: end.x + (before.x - end.x) * part, y: end.y + (before.y - end.y) * part }];
}

/** The double chevron of a lineage: a square around its end, turned the way that the line arrives. */
function toTip(edge: SceneEdge): ElementDefinition[] {
  const [end, before] = [edge.route.at(-1), edge.route.at(-2)];
  if (edge.kind !== "lineage" || end === undefined || before === undefined) return [];
  const turn = Math.round((Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI);
  const box = { x: end.x - TIP_SIDE / 2, y: end.y - TIP_SIDE / 2, width: TIP_SIDE, height: TIP_SIDE };
  return [element(`${edge.id}#tip`, ["tip", ...looksOf(edge)], box, { turn })];
}

const offsetFrom = (node: SceneNode, point: Point): string => {
  const centre = centreOf(node.box);
  return `${String(point.x - centre.x)}px ${String(point.y - centre.y)}px`;
};

/** How a line and its parts look, as classes: its colour, and whether it ended. */
function looksOf(edge: SceneEdge): (string | false)[] {
  return [`ink-${inkOfEdge(edge)}`, edge.isEnded && "ended"];
}

function toPill(edge: SceneEdge): ElementDefinition[] {
  const { id, kind, label, mark } = edge;
  if (label === null) return [];
  const { line, pill } = label;
  const disc = { x: pill.x + pill.height / 2, y: pill.y + pill.height / 2 };
  return [
    element(`${id}#pill`, ["pill", `tint-${tintOfEdge(edge)}`, ...looksOf(edge)], pill),
    toText(`${id}#label`, kind, line, ["label", ...looksOf(edge)]),
    ...(mark === null ? [] : [toDisc(`${id}#mark`, mark, disc)]),
  ];
}

function toEdgeElements(edge: SceneEdge, from: SceneNode, to: SceneNode): ElementDefinition[] {
  const { id, thing, kind, width } = edge;
  const route = toDrawnRoute(edge);
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  const segments = toSegments(route);
  const line: ElementDefinition = {
    data: {
      // With its ends: one whose end moved is another to Cytoscape, which drops a line together with either node.
      id: `${id} ${edge.from}>${edge.to}`,
      edge: id,
      source: edge.from,
      target: edge.to,
      thing,
      width,
      start: offsetFrom(from, start),
      end: offsetFrom(to, end),
      weights: segments.weights,
      distances: segments.distances,
    },
    classes: ["line", kind, segments.weights.length === 0 ? "straight" : "bent", ...looksOf(edge)].filter((name) => name !== false).join(" "),
    selectable: false,
  };
  return [line, ...toTip(edge), ...toPill(edge)];
}

/** A placed scene → Cytoscape's elements; what covers what is said by their styles. A line without both its ends is left out. */
export function toElements(scene: Scene): ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lines = scene.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from === undefined || to === undefined ? [] : toEdgeElements(edge, from, to);
  });
  return [...scene.nodes.flatMap((node) => toNodeElements(node)), ...lines];
}
