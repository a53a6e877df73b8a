import { drawEdge, drawLabel } from "./draw-edge";
import { drawNode } from "./draw-node";
import type { Palette } from "./palette";
import type { Scene, SceneEdge } from "../graph/scene";

function orderOf({ isEnded, mark }: SceneEdge): number {
  return isEnded ? 0 : mark === null ? 2 : 1;
}

/** The chart in the scene's own coordinates: lines, shapes over them, labels over all; what ended lies lowest. */
export function drawChart({ nodes, edges, signs }: Scene, palette: Palette): string {
  const lines = [...edges].sort((a, b) => orderOf(a) - orderOf(b));
  return [
    ...lines.map((edge) => drawEdge(edge, palette)),
    ...nodes.map((node) => drawNode(node, palette, signs)),
    ...lines.map((edge) => drawLabel(edge, palette, signs)),
  ].join("");
}
