import type { EdgeKind, SceneNode } from "../../_core/graph/scene";
import type { ColorName, Meaning } from "../../_design/tokens";

/** What each mark means in colour. */
export const MARK_MEANINGS: Readonly<Record<NonNullable<SceneNode["mark"]>, Meaning>> = { new: "gained", changed: "changed", ended: "ended" };

/** The marks, for styles that each of them needs. */
export const MARKS = Object.keys(MARK_MEANINGS) as (keyof typeof MARK_MEANINGS)[];

/** The colour of a line of each kind that nothing changed. */
export const KIND_COLORS: Readonly<Record<EdgeKind, ColorName>> = {
  ownership: "ink",
  debt: "debt",
  "undrawn-facility": "debt",
  commitment: "soft",
  guarantee: "debt",
  office: "soft",
  lineage: "lineage",
};

/** The kinds of line, for styles that each of them needs. */
export const KINDS = Object.keys(KIND_COLORS) as EdgeKind[];
