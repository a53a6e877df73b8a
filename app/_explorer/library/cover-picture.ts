import { boxOfAll, inflate } from "../../_core/graph/geometry";
import type { Box, Scene } from "../../_core/graph/scene";

/** A scene to be looked at without its chapter's empty margins, and what in it should be seen first. */
export interface CoverPicture {
  readonly scene: Scene;
  readonly focus: Box;
}

/** Around the outermost shape or line, px. */
const MARGIN = 20;

/** Crops a scene to what is on it; what the step changed is in the middle where there is no room for all. */
export function toCoverPicture(scene: Scene): CoverPicture | null {
  const { nodes, edges } = scene;
  const points = edges.flatMap(({ route }) => route.map(({ x, y }): Box => ({ x, y, width: 0, height: 0 })));
  const pills = edges.flatMap(({ label }) => (label === null ? [] : [label.pill]));
  const all = boxOfAll([...nodes.map(({ extent }) => extent), ...points, ...pills]);
  if (all === undefined) return null;
  const marked = nodes.filter(({ mark }) => mark !== null).map(({ extent }) => extent);
  return { scene: { ...scene, frame: inflate(all, MARGIN) }, focus: boxOfAll(marked) ?? all };
}
