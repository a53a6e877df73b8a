import type { EdgeKind, SceneEdge } from "./scene";
import { CHANGE_MARKS, type ChangeMark } from "../words/marks";

/** The names of the colours that lines are drawn in; what each looks like is the theme's affair. */
export const EDGE_INKS = ["ink", "soft", "debt", "lineage", "gained", "changed", "ended"] as const;
export type EdgeInk = (typeof EDGE_INKS)[number];

/** What lies under the label of a line: the paper, or the tint of a meaning. */
export const EDGE_TINTS = ["paper", "gainedTint", "changedTint", "endedTint", "debtTint", "lineageTint"] as const;
export type EdgeTint = (typeof EDGE_TINTS)[number];

/** The marks of change, for whoever draws each of them. */
export const MARKS = CHANGE_MARKS;

/** What each mark of change means in colour. */
export const MARK_INKS: Readonly<Record<ChangeMark, "gained" | "changed" | "ended">> = { new: "gained", changed: "changed", ended: "ended" };

const KIND_INKS: Readonly<Record<EdgeKind, EdgeInk>> = {
  ownership: "ink",
  debt: "debt",
  "undrawn-facility": "debt",
  commitment: "soft",
  guarantee: "debt",
  office: "soft",
  lineage: "lineage",
};

/** Money and lineage keep their own colour through a change, which the disc alone then tells; an end takes its colour from all. */
const KEEPS_INK: readonly EdgeKind[] = ["debt", "undrawn-facility", "lineage"];

type Looks = Pick<SceneEdge, "kind" | "mark" | "isEnded">;

/** The colour of a line: of its change, else of its kind. */
export function inkOfEdge({ kind, mark, isEnded }: Looks): EdgeInk {
  if (mark !== null && (mark === "ended" || !KEEPS_INK.includes(kind))) return MARK_INKS[mark];
  return isEnded && kind !== "lineage" ? "soft" : KIND_INKS[kind];
}

/** The colour beneath a line's label. */
export function tintOfEdge({ kind, mark }: Looks): EdgeTint {
  if (mark === null) return "paper";
  if (mark === "ended" || !KEEPS_INK.includes(kind)) return `${MARK_INKS[mark]}Tint`;
  return kind === "lineage" ? "lineageTint" : "debtTint";
}
