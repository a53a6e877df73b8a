import { drawSnapshot } from "../../_core/graph/drawn";
import { layNodeText, measureShape, placeShape, shapeOf } from "../../_core/graph/node-shape";
import { tellDetail, tellNode } from "../../_core/graph/node-words";
import type { Placement } from "../../_core/graph/placement";
import { labelRelation, measurePill } from "../../_core/graph/relation-label";
import type { Scene, SceneNode } from "../../_core/graph/scene";
import { CHART_TYPE, PILL } from "../../_core/graph/chart-type";
import { measureText } from "../../_core/graph/text-width";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Case } from "../../_core/timeline/case";

export function placeEntities(theCase: Case, _histories: unknown): Placement {
  return {
    places: Object.fromEntries(theCase.entities.map(({ id }, i) => [id, { x: 120 + (i % 5) * 220, y: 80 + Math.floor(i / 5) * 150 }])),
    sizes: {},
    rows: [],
    frames: { "": { x: 0, y: 0, width: 1120, height: 860 } },
  };
}
export function toScene(theCase: Case, snapshot: Snapshot, placement: Placement): Scene {
  const drawn = drawSnapshot(theCase, snapshot);
  const nodes = drawn.entities.map((it): SceneNode => {
    const shape = shapeOf(it.entity.kind);
    const text = layNodeText(shape, it.entity.name, tellDetail(theCase, snapshot, it));
    const centre = placement.places[it.entity.id] ?? { x: 0, y: 0 };
    return { id: it.entity.id, kind: it.entity.kind, shape, ...placeShape(shape, text, centre, measureShape(shape, text)), isEnded: it.isEnded, mark: it.mark, sentence: tellNode(snapshot, it) };
  });
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const edges = drawn.relations.flatMap((r) => {
    const [a, b] = [byId.get(r.from), byId.get(r.to)];
    if (!a || !b) return [];
    const s = { x: a.box.x + a.box.width / 2, y: a.box.y + a.box.height };
    const e = { x: b.box.x + b.box.width / 2, y: b.box.y };
    const m = (s.y + e.y) / 2;
    const label = labelRelation(r);
    const width = measurePill(label, r.mark !== null);
    const pill = { x: (s.x + e.x) / 2 - width / 2, y: m - 11, width, height: PILL.height };
    const w = measureText(label, 12, 500);
    const left = pill.x + PILL.padX + (r.mark === null ? 0 : PILL.mark);
    return [{ id: r.id, thing: r.id.split("|")[0] as never, kind: r.kind, from: r.from, to: r.to, route: [s, { x: s.x, y: m }, { x: e.x, y: m }, e], width: 1.5, label: { line: { text: label, box: { x: left, y: pill.y + 3, width: w, height: 16 }, size: CHART_TYPE.label.size, weight: 500 as const }, pill }, isEnded: r.isEnded, mark: r.mark, sentence: "" }];
  });
  return { frame: { x: 0, y: 0, width: 1120, height: 860 }, nodes, edges, legend: [{ of: "shape", shape: "box", label: "corporation" }, { of: "edge", kind: "ownership", label: "owns" }, { of: "edge", kind: "debt", label: "lends to" }, { of: "edge", kind: "lineage", label: "continues as" }, { of: "mark", mark: "new", label: "new" }] };
}
