import type { RivalLayout } from "./rival-layouts";
import { drawSnapshot } from "../../_core/graph/drawn";
import { placeLabels } from "../../_core/graph/labels/place-labels";
import { requestLabels } from "../../_core/graph/labels/request-labels";
import { labelRelation } from "../../_core/graph/relation-label";
import type { Scene } from "../../_core/graph/scene";
import { toScene } from "../../_core/graph/to-scene";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Case } from "../../_core/timeline/case";

/** Draws a step of a layout that is not ours: by its own routes where it has some, and always with our labels. */
export function drawRival(theCase: Case, snapshot: Snapshot, { placement, routes }: RivalLayout): Scene {
  const scene = toScene(theCase, snapshot, placement);
  if (routes === null) return scene;
  const { relations } = drawSnapshot(theCase, snapshot);
  const led = new Map(relations.map(({ id, kind, from, to }) => [id, routes.get(`${kind} ${from} ${to}`) ?? []]));
  const pills = placeLabels(requestLabels(snapshot, relations, led), scene.nodes.map(({ extent }) => extent), scene.frame);
  const textOf = new Map(relations.map((relation) => [relation.id, labelRelation(snapshot, relation)]));
  const edges = scene.edges.map((edge) => {
    const pill = pills.get(edge.id);
    const label = pill === undefined ? null : { pill, line: { text: textOf.get(edge.id) ?? "", box: pill, size: 12, weight: 500 as const } };
    return { ...edge, route: led.get(edge.id) ?? [], label };
  });
  return { ...scene, edges };
}
