import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { countSeenCrossings } from "../../_core/graph/routing/crossings";
import type { Point, Scene } from "../../_core/graph/scene";

/** How Graphviz draws lines: `ortho` level and upright as ours, and free of that in `polyline` and in curves (`true`). */
export const DOT_SPLINES = ["polyline", "ortho", "true"] as const;
export type DotSplines = (typeof DOT_SPLINES)[number];

/** In how many straight pieces a curve is taken. */
const PIECES = 16;
const POINTS_PER_INCH = 72;

function toDot({ nodes, edges }: Scene, splines: DotSplines): string {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const inches = (px: number) => (px / POINTS_PER_INCH).toFixed(3);
  return [
    `digraph { splines=${splines}; nodesep=0.45; ranksep=0.9; node [shape=box, fixedsize=true, label=""]; edge [arrowsize=0.7];`,
    ...nodes.map(({ extent }, index) => `n${index} [width=${inches(extent.width)}, height=${inches(extent.height)}];`),
    ...edges.map(({ from, to }) => `n${indexOf.get(from)} -> n${indexOf.get(to)};`),
    "}",
  ].join("\n");
}

function pointOnCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

/** Reads the `pos` of an edge: an arrow's tip, then a point and three more for each curve. */
function readRoute(pos: string): Point[] {
  const words = pos.split(" ");
  const read = (word: string): Point => {
    const [x, y] = word.split(",").map(Number);
    return { x: x ?? NaN, y: y ?? NaN };
  };
  const tip = words.find((word) => word.startsWith("e,"))?.slice(2);
  const points = words.filter((word) => !word.startsWith("e,") && !word.startsWith("s,")).map(read);
  const route = points.slice(0, 1);
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    for (let piece = 1; piece <= PIECES; piece++) route.push(pointOnCurve([a, b, c, d], piece / PIECES));
  }
  return tip === undefined ? route : [...route, read(tip)];
}

/** Counts the crossings that Graphviz's dot draws for the nodes and lines of a scene, laid out afresh for each. */
export async function countDotCrossings(): Promise<(scene: Scene, splines: DotSplines) => number> {
  const graphviz = await Graphviz.load();
  const known = new Map<string, number>();
  return (scene, splines) => {
    const dot = toDot(scene, splines);
    const counted = known.get(dot);
    if (counted !== undefined) return counted;
    const { edges = [] } = JSON.parse(graphviz.layout(dot, "json", "dot")) as { edges?: { pos?: string }[] };
    const crossings = countSeenCrossings(edges.map(({ pos = "" }) => readRoute(pos)));
    known.set(dot, crossings);
    return crossings;
  };
}
