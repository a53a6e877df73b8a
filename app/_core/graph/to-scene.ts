import { CHART_TYPE, NODE, PILL } from "./chart-type";
import { EMPTY_SCENE, isCharted } from "./charted";
import { chapterOfSnapshot, type ChartedCase } from "./chapters";
import { drawSnapshot, type Drawn, type DrawnEntity, type DrawOptions } from "./drawn";
import type { DrawnRelation } from "./drawn-relations";
import { boxOfAll } from "./geometry";
import { leadLines } from "./lead-lines";
import { toLegend } from "./legend";
import { layNodeText, placeShape, shapeOf } from "./node-shape";
import { tellDetail, tellNode } from "./node-words";
import type { Placement } from "./places";
import { labelRelation } from "./relation-label";
import type { Box, Scene, SceneEdge, SceneNode } from "./scene";
import { measureText } from "./text-width";
import { footingOfThing, isFirm, type Footing } from "../analysis/evidence/footing";
import { snapshotAt, type Snapshot } from "../replay/snapshot";
import { keyOf } from "../replay/things";
import { tellFooting } from "../words/standing";
import { nameWithin } from "../words/entities";
import { agree, tellRelation } from "../words/relations";

/** The circle of a mark reaches beyond the corner that it sits on. */
function withDisc(extent: Box, shape: Box): Box {
  const corner = { x: shape.x + shape.width - NODE.disc, y: shape.y - NODE.disc, width: 2 * NODE.disc, height: 2 * NODE.disc };
  return boxOfAll([extent, corner]) ?? extent;
}

function toNode(theCase: ChartedCase, snapshot: Snapshot, placement: Placement, drawn: DrawnEntity): SceneNode {
  const { entity, isEnded, mark } = drawn;
  const [place, size] = [placement.places[entity.id], placement.sizes[entity.id]];
  if (place === undefined || size === undefined) throw new RangeError(`the placement does not know "${entity.id}": place all histories of the case`);
  const shape = shapeOf(entity.kind);
  const text = layNodeText(shape, entity.name, tellDetail(theCase, snapshot, drawn));
  const placed = placeShape(shape, text, place, size);
  return {
    id: entity.id,
    kind: entity.kind,
    shape,
    ...placed,
    extent: mark === null ? placed.extent : withDisc(placed.extent, placed.box),
    isEnded,
    mark,
    sentence: tellNode(snapshot, drawn),
  };
}

/** Ownership by its share: from 1.25 px for little or unknown to 3 px for all of it. */
function widthOf({ kind, thing }: DrawnRelation): number {
  if (kind === "office" || kind === "guarantee") return 1;
  if (thing.of !== "stake") return 1.75;
  const percent = thing.percent === null ? 0 : thing.percent.min / 1_000_000;
  return 1.25 + (1.75 * percent) / 100;
}

function toLabel(snapshot: Snapshot, relation: DrawnRelation, pill: Box | undefined): SceneEdge["label"] {
  if (pill === undefined) return null;
  const { size, weight, lineHeight } = CHART_TYPE.label;
  const isMarkAlone = pill.width === PILL.height;
  const text = isMarkAlone ? "" : labelRelation(snapshot, relation);
  const width = measureText(text, size, weight);
  const x = pill.x + PILL.padX + (relation.mark === null ? 0 : PILL.mark);
  return { pill, line: { text, size, weight, box: { x, y: pill.y + (pill.height - lineHeight) / 2, width, height: lineHeight } } };
}

/** Where a relation stands or, if it ended at this step, last stood. */
function standsAt(snapshot: Snapshot, { isEnded, mark }: DrawnRelation): Snapshot {
  return isEnded && mark === "ended" && snapshot.step > 0 ? snapshotAt(snapshot.history, snapshot.step - 1) : snapshot;
}

function tellEdge(snapshot: Snapshot, relation: DrawnRelation, footing: Footing | undefined): string {
  const { thing, kind, mark, from } = relation;
  const told = tellRelation(standsAt(snapshot, relation), thing);
  const doubt = footing === undefined ? null : tellFooting(footing);
  const part = `${told}${kind === "guarantee" ? ` (${nameWithin(snapshot, from)} ${agree(snapshot, [from], "guarantees", "guarantee")})` : ""}${doubt === null ? "" : ` (${doubt})`}`;
  if (mark === "ended") return `Ended at this step: ${part}`;
  return mark === null ? part : `${part}, ${mark} at this step`;
}

/**
 * The picture of a step: everything that is drawn, with its place; empty where the case is told without charts. Pure; the
 * same snapshot and placement, the same scene.
 * @param placement of this case, made from all its histories
 * @throws RangeError when the placement was made without the snapshot's history.
 */
export function toScene(theCase: ChartedCase, snapshot: Snapshot, placement: Placement, options: DrawOptions = {}): Scene {
  if (!isCharted(placement)) return EMPTY_SCENE;
  const frame = placement.frames[chapterOfSnapshot(theCase, snapshot)] ?? placement.frames[""];
  if (frame === undefined) throw new RangeError("the placement has no frame: place all histories of the case");
  return placeDrawn(theCase, snapshot, placement, { ...drawSnapshot(theCase, snapshot, options), frame });
}

/**
 * What is drawn of a snapshot, placed and led within a frame.
 * @throws RangeError when the placement was made without the snapshot's history.
 */
export function placeDrawn(theCase: ChartedCase, snapshot: Snapshot, placement: Placement, { entities, relations, frame }: Drawn & Pick<Scene, "frame">): Scene {
  const nodes = entities.map((drawn) => toNode(theCase, snapshot, placement, drawn));
  const { routes, pills } = leadLines(snapshot, relations, { nodes, rows: placement.rows, frame });
  const edges = relations.map((relation): SceneEdge => {
    const thing = keyOf(relation.thing);
    const footing = footingOfThing(theCase, standsAt(snapshot, relation), thing);
    return {
      id: relation.id,
      thing,
      kind: relation.kind,
      from: relation.from,
      to: relation.to,
      route: routes.get(relation.id) ?? [],
      width: widthOf(relation),
      label: toLabel(snapshot, relation, pills.get(relation.id)),
      isEnded: relation.isEnded,
      isFirm: footing === undefined || isFirm(footing),
      mark: relation.mark,
      sentence: tellEdge(snapshot, relation, footing),
    };
  });
  return { frame, nodes, edges, legend: toLegend(nodes, edges) };
}
