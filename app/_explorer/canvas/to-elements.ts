import type { ElementDefinition } from "cytoscape";
import type { Box, Point, SceneEdge, SceneNode, TextLine } from "../../_core/graph/scene";
import { boxAround, centreOf } from "../../_core/graph/geometry";
import { inkOfEdge, tintOfEdge } from "../../_core/graph/inks";
import { NODE } from "../../_core/graph/chart-type";
import { TIP_SIDE } from "./glyphs";
import { PLAIN_LOOKS, type Looks } from "./looks";
import type { Frame } from "./motion/frame-at";
import { markOf } from "./motion/transition";
import { toSegments } from "./segments";

type Mark = NonNullable<SceneNode["mark"]>;

/** What all parts of one shape or line have in common, and how large its mark is. */
interface Part {
  readonly states: readonly (string | false)[];
  readonly shown: Shown;
  readonly mark: { readonly shown: Shown; readonly scale: number };
}

/** How much of something is there, and how strong it is drawn: what is only weak still covers what runs beneath it. From 0 to 1. */
interface Shown {
  readonly presence: number;
  readonly strength: number;
}

function toPart({ id, mark, isEnded }: Pick<SceneNode, "id" | "mark" | "isEnded">, frame: Frame, looks: Looks): Part {
  const [presence, strength] = [frame.presence.get(id) ?? 1, looks.strengthOf.get(id) ?? 1];
  return {
    states: [isEnded && "ended", frame.passing.has(id) && "passing", looks.chosen.has(id) && "chosen", looks.focused.has(id) && "focused"],
    shown: { presence, strength },
    mark: { shown: { presence: presence * (frame.presence.get(markOf(id)) ?? 1), strength }, scale: mark === "changed" ? frame.swell : 1 },
  };
}

/** Every class list is a text and every key is there on every element: what disappears from one would stay on the chart. */
function element(id: string, classes: readonly (string | false)[], box: Box, { presence, strength }: Shown, data: Record<string, unknown> = {}): ElementDefinition {
  return {
    data: { id, width: box.width, height: box.height, label: "", size: 0, weight: 0, presence, strength, opacity: presence * strength, ...data },
    position: centreOf(box),
    classes: classes.filter((name) => name !== false).join(" "),
    grabbable: false,
    selectable: false,
  };
}

function toText(id: string, kind: string, line: TextLine, states: readonly (string | false)[], shown: Shown): ElementDefinition {
  return element(id, ["text", kind, ...states], line.box, shown, { label: line.text, size: line.size, weight: line.weight });
}

function toDisc(id: string, mark: Mark, centre: Point, { shown, scale }: Part["mark"]): ElementDefinition {
  const side = 2 * NODE.disc * scale;
  return element(markOf(id), ["disc", `mark-${mark}`], boxAround(centre, side, side), shown);
}

/** A box wears its mark on its corner, a circle on its rim. */
function cornerOf({ shape, box }: SceneNode): Point {
  const inset = shape === "circle" ? 5 : 0;
  return { x: box.x + box.width - inset, y: box.y + inset };
}

function toNodeElements(node: SceneNode, part: Part): ElementDefinition[] {
  const { id, box, shape, mark, name, detail } = node;
  const states = [...part.states, mark !== null && `mark-${mark}`];
  const sheet = { ...box, x: box.x + NODE.stack, y: box.y - NODE.stack };
  return [
    ...(shape === "stack" ? [element(`${id}#sheet`, ["sheet", ...states], sheet, part.shown)] : []),
    element(id, ["entity", shape, ...states], box, part.shown, { kind: node.kind }),
    ...name.map((line, index) => toText(`${id}#name${String(index)}`, "name", line, states, part.shown)),
    ...detail.map((line, index) => toText(`${id}#detail${String(index)}`, "detail", line, states, part.shown)),
    ...(mark === null ? [] : [toDisc(id, mark, cornerOf(node), part.mark)]),
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
function toTip(edge: SceneEdge, part: Part): ElementDefinition[] {
  const [end, before] = [edge.route.at(-1), edge.route.at(-2)];
  if (edge.kind !== "lineage" || end === undefined || before === undefined) return [];
  const turn = Math.round((Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI);
  return [element(`${edge.id}#tip`, ["tip", ...looksOf(edge, part)], boxAround(end, TIP_SIDE, TIP_SIDE), part.shown, { turn })];
}

const offsetFrom = (node: SceneNode, point: Point): string => {
  const centre = centreOf(node.box);
  return `${String(point.x - centre.x)}px ${String(point.y - centre.y)}px`;
};

/** How a line and its parts look, as classes: its colour, and whether it ended. */
function looksOf(edge: SceneEdge, { states }: Part): (string | false)[] {
  return [`ink-${inkOfEdge(edge)}`, ...states];
}

function toPill(edge: SceneEdge, part: Part): ElementDefinition[] {
  const { id, kind, label, mark } = edge;
  if (label === null) return [];
  const { line, pill } = label;
  const disc = { x: pill.x + pill.height / 2, y: pill.y + pill.height / 2 };
  const looks = looksOf(edge, part);
  return [
    element(`${id}#pill`, ["pill", `tint-${tintOfEdge(edge)}`, !edge.isFirm && "infirm", ...looks], pill, part.shown),
    ...(line.text === "" ? [] : [toText(`${id}#label`, kind, line, ["label", ...looks], part.shown)]),
    ...(mark === null ? [] : [toDisc(id, mark, disc, part.mark)]),
  ];
}

/** A line that ended is fainter than its label. */
const ENDED_LINE = 0.75;

function toEdgeElements(edge: SceneEdge, from: SceneNode, to: SceneNode, part: Part): ElementDefinition[] {
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
      strength: part.shown.strength,
      opacity: part.shown.presence * part.shown.strength * (edge.isEnded ? ENDED_LINE : 1),
      start: offsetFrom(from, start),
      end: offsetFrom(to, end),
      weights: segments.weights,
      distances: segments.distances,
    },
    classes: ["line", kind, segments.weights.length === 0 ? "straight" : "bent", ...looksOf(edge, part)].filter((name) => name !== false).join(" "),
    selectable: false,
  };
  return [line, ...toTip(edge, part), ...toPill(edge, part)];
}

/** What is drawn at a moment → Cytoscape's elements; what covers what is said by their styles. A line without both its ends is left out. */
export function toElements(frame: Frame, looks: Looks = PLAIN_LOOKS): ElementDefinition[] {
  const { nodes, edges } = frame.scene;
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.flatMap((edge) => {
    const [from, to] = [nodeOf.get(edge.from), nodeOf.get(edge.to)];
    return from === undefined || to === undefined ? [] : toEdgeElements(edge, from, to, toPart(edge, frame, looks));
  });
  return [...nodes.flatMap((node) => toNodeElements(node, toPart(node, frame, looks))), ...lines];
}
