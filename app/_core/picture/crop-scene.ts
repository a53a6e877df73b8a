import { isCrossedBy, overlaps } from "../graph/geometry";
import { toLegend } from "../graph/legend";
import type { Box, Scene, SceneEdge } from "../graph/scene";

function isSeen({ route, label }: SceneEdge, crop: Box): boolean {
  const runsThrough = route.some((point, at) => {
    const before = route[at - 1];
    return before !== undefined && isCrossedBy(crop, before, point);
  });
  return runsThrough || (label !== null && overlaps(crop, label.pill));
}

/** The part of a scene that a box shows: what reaches into it, and a legend of just that. */
export function cropScene(scene: Scene, crop: Box): Scene {
  const nodes = scene.nodes.filter(({ extent }) => overlaps(crop, extent));
  const edges = scene.edges.filter((edge) => isSeen(edge, crop));
  return { frame: crop, nodes, edges, legend: toLegend(nodes, edges) };
}
