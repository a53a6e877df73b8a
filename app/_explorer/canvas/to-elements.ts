import type { ElementDefinition } from "cytoscape";
import type { Box, Point, Scene, SceneEdge, SceneNode, TextLine } from "../../_core/graph/scene";
import { NODE } from "../../_core/graph/chart-type";
import { toSegments } from "./segments";

/** The sign of each mark, handed in because the canvas knows no words. */
export type MarkSigns = Readonly<Record<NonNullable<SceneNode["mark"]>, string>>;

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

function toDisc(id: string, mark: keyof MarkSigns, centre: Point, signs: MarkSigns): ElementDefinition {
  const side = 2 * NODE.disc;
  const box = { x: centre.x - NODE.disc, y: centre.y - NODE.disc, width: side, height: side };
  return element(id, ["disc", `mark-${mark}`], box, { label: signs[mark], size: 13, weight: 600 });
}

function toNodeElements(node: SceneNode, signs: MarkSigns): ElementDefinition[] {
  const { id, box, shape, mark, isEnded, name, detail } = node;
  const states = [isEnded && "ended", mark !== null && `mark-${mark}`];
  const sheet = { ...box, x: box.x + NODE.stack, y: box.y - NODE.stack };
  return [
    ...(shape === "stack" ? [element(`${id}#sheet`, ["sheet", ...states], sheet)] : []),
    element(id, ["entity", shape, ...states], box, { kind: node.kind }),
    ...name.map((line, index) => toText(`${id}#name${String(index)}`, "name", line, states)),
    ...detail.map((line, index) => toText(`${id}#detail${String(index)}`, "detail", line, states)),
    ...(mark === null ? [] : [toDisc(`${id}#mark`, mark, { x: box.x + box.width, y: box.y }, signs)]),
  ];
}

const offsetFrom = (node: SceneNode, point: Point): string => {
  const centre = centreOf(node.box);
  return `${String(point.x - centre.x)}px ${String(point.y - centre.y)}px`;
};

function toPill({ id, kind, label, isEnded, mark }: SceneEdge, signs: MarkSigns): ElementDefinition[] {
  if (label === null) return [];
  const { line, pill } = label;
  const states = [isEnded && "ended", mark !== null && `mark-${mark}`];
  const disc = { x: pill.x + pill.height / 2, y: pill.y + pill.height / 2 };
  return [
    element(`${id}#pill`, ["pill", kind, ...states], pill),
    toText(`${id}#label`, kind, line, ["label", ...states]),
    ...(mark === null ? [] : [toDisc(`${id}#mark`, mark, disc, signs)]),
  ];
}

function toEdgeElements(edge: SceneEdge, from: SceneNode, to: SceneNode, signs: MarkSigns): ElementDefinition[] {
  const { id, thing, kind, route, width, isEnded, mark } = edge;
  const [start, end] = [route[0], route.at(-1)];
  if (start === undefined || end === undefined) return [];
  const segments = toSegments(route);
  const line: ElementDefinition = {
    data: {
      id,
      source: edge.from,
      target: edge.to,
      thing,
      width,
      start: offsetFrom(from, start),
      end: offsetFrom(to, end),
      weights: segments.weights,
      distances: segments.distances,
    },
    classes: ["line", kind, isEnded ? "ended" : "", mark === null ? "" : `mark-${mark}`, segments.weights.length === 0 ? "straight" : "bent"].join(" "),
    selectable: false,
  };
  return [line, ...toPill(edge, signs)];
}

/** A placed scene → Cytoscape's elements, in the order in which they are painted. A line without both its ends is left out. */
export function toElements(scene: Scene, signs: MarkSigns): ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const lines = scene.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from === undefined || to === undefined ? [] : toEdgeElements(edge, from, to, signs);
  });
  return [...scene.nodes.flatMap((node) => toNodeElements(node, signs)), ...lines];
}
