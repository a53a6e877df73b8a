import type { LabelRequest } from "./place-labels";
import type { DrawnRelation } from "../drawn-relations";
import { labelRelation, measurePill } from "../relation-label";
import type { Point } from "../scene";
import type { Snapshot } from "../../replay/snapshot";
import { keyOf } from "../../replay/things";

/**
 * The labels that the lines of a step want. Lenders of one loan say its sum once; a share that was never disclosed and
 * has ended needs no words, only its mark.
 */
export function requestLabels(snapshot: Snapshot, relations: readonly DrawnRelation[], routes: ReadonlyMap<string, readonly Point[]>): LabelRequest[] {
  return relations.map((relation) => {
    const { id, kind, thing, isEnded, mark } = relation;
    const isSilent = isEnded && thing.of === "stake" && thing.percent === null;
    const width = isSilent ? 0 : measurePill(labelRelation(snapshot, relation), mark !== null);
    const group = kind === "guarantee" ? id : `${keyOf(thing)} ${kind} ${String(isEnded)} ${mark ?? ""}`;
    return { id, group, width, route: routes.get(id) ?? [], isMinor: isEnded, hasMark: mark === "ended" };
  });
}
