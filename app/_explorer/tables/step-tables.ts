import { footingOfThing, type CitedCase } from "../../_core/analysis/evidence/footing";
import { squashChanges } from "../../_core/replay/change";
import { thingsOfKind, type Snapshot } from "../../_core/replay/snapshot";
import { isStanding, keyOf, type Key, type Thing, type ThingOf } from "../../_core/replay/things";
import { THING_KINDS, type ThingKind } from "../../_core/vocabulary";
import type { Scene } from "../../_core/graph/scene";
import type { ChangeMark } from "../../_core/words/marks";
import { tellFooting } from "../../_core/words/standing";
import { TABLE_SHAPES, type TableCell, type TableShape } from "./table-shapes";

/** One row: what it stands for, its cells, and what became of it at the step. */
export interface TableRow {
  readonly key: Key;
  /** The entity's id, on rows of entities. */
  readonly entity: string | null;
  readonly cells: readonly TableCell[];
  /** "reported": said of a relation that no document shows; else null. */
  readonly footing: string | null;
  readonly mark: ChangeMark | null;
}
export interface StepTable {
  readonly kind: ThingKind;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

type Marks = ReadonlyMap<Key, { readonly mark: ChangeMark; readonly thing: Thing }>;

function isGone(thing: Thing | null): boolean {
  return thing === null || (thing.of === "entity" && !isStanding(thing));
}

function marksOf({ history, step }: Snapshot): Marks {
  const marks = new Map<Key, { mark: ChangeMark; thing: Thing }>();
  for (const { key, before, after } of squashChanges(history.effects[step] ?? [])) {
    const thing = after ?? before;
    if (thing === null) continue;
    const mark = isGone(after) ? "ended" : isGone(before) ? "new" : "changed";
    marks.set(key, { mark, thing });
  }
  return marks;
}

/** How firmly a thing stands; of what ended at the step, how it stood before. */
function tellFootingOf(theCase: CitedCase, { history, step }: Snapshot, key: Key, mark: ChangeMark | null): string | null {
  const footing = footingOfThing(theCase, { history, step: mark === "ended" ? step - 1 : step }, key);
  return footing === undefined ? null : tellFooting(footing);
}

function toTable<K extends ThingKind>(theCase: CitedCase, snapshot: Snapshot, marks: Marks, kind: K, shape: TableShape<K>): StepTable {
  const standing = thingsOfKind(snapshot, kind);
  const ended = [...marks.values()].filter(({ mark, thing }) => mark === "ended" && thing.of === kind).map(({ thing }) => thing as ThingOf<K>);
  const rows = [...standing, ...ended].map((thing): TableRow => {
    const key = keyOf(thing);
    const mark = marks.get(key)?.mark ?? null;
    return { key, entity: null, cells: shape.cells(snapshot, thing), footing: tellFootingOf(theCase, snapshot, key, mark), mark };
  });
  return { kind, title: shape.title, heads: shape.heads, rows };
}

function toEntityTable(snapshot: Snapshot, marks: Marks, { nodes }: Pick<Scene, "nodes">): StepTable {
  const shown = new Set(nodes.map(({ id }) => id));
  const { title, heads, cells } = TABLE_SHAPES.entity;
  const entities = thingsOfKind(snapshot, "entity").filter((entity) => isStanding(entity) || shown.has(entity.id));
  const rows = entities.map((entity): TableRow => {
    const key = keyOf(entity);
    return { key, entity: entity.id, cells: cells(snapshot, entity), footing: null, mark: marks.get(key)?.mark ?? null };
  });
  return { kind: "entity", title, heads, rows };
}

/**
 * All that stands at a step, and what ended at it, as tables; those without a row are left out. Who ended earlier is
 * told as long as the chart shows it. Settled, as on a day after the step's, only what stands.
 */
export function toStepTables(theCase: CitedCase, snapshot: Snapshot, scene: Pick<Scene, "nodes">, isSettled = false): StepTable[] {
  const marks: Marks = isSettled ? new Map() : marksOf(snapshot);
  const relations = THING_KINDS.filter((kind) => kind !== "entity").map((kind) =>
    toTable(theCase, snapshot, marks, kind, TABLE_SHAPES[kind] as TableShape<ThingKind>),
  );
  return [toEntityTable(snapshot, marks, scene), ...relations].filter(({ rows }) => rows.length > 0);
}
