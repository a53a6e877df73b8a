import { shapeOf } from "../../_core/graph/node-shape";
import { EDGE_KINDS, NODE_SHAPES, type EdgeKind, type LegendItem, type NodeShape } from "../../_core/graph/scene";
import { ENTITY_KINDS } from "../../_core/vocabulary";
import { ENTITY_KIND_WORDS } from "../../_core/words/entity-kinds";
import { formatList } from "../../_core/words/lists";
import { CHANGE_MARKS, type ChangeMark } from "../../_core/words/marks";
import { LegendSign } from "../chart/legend-sign";
import styles from "./help.module.css";

const EDGES: Readonly<Record<EdgeKind, string>> = {
  ownership: "owns: from the owner down into what is owned, the thicker the larger the share; “more than half”, “25–50 %” and “share not disclosed” mean just that, and nothing is guessed",
  debt: "lends to: from the lender to the borrower, with the sum that is owed",
  "undrawn-facility": "has promised a loan that was not drawn; nothing is owed yet",
  commitment: "has promised equity, that is, money for shares",
  guarantee: "guarantees: answers for another’s debt",
  office: "holds a post, such as director",
  lineage: "continues as: a company that ended, and the one that goes on in its place (succession)",
};

const MARKS: Readonly<Record<ChangeMark, string>> = {
  new: "new at this step",
  changed: "changed at this step, or moved to another",
  ended: "ended at this step, dashed and faded",
};

/** "corporation, public body": what is drawn in a shape. */
function nameShape(shape: NodeShape): string {
  return formatList(ENTITY_KINDS.filter((kind) => shapeOf(kind) === shape).map((kind) => (kind === "unknown" ? "a form that is not stated" : ENTITY_KIND_WORDS[kind])));
}

const NOTES: Readonly<Record<NodeShape, string>> = { box: "", rounded: "", circle: "; the name stands beneath", stack: ": several that act alike, drawn as one" };

const SIGNS: readonly LegendItem[] = [
  ...NODE_SHAPES.map((shape): LegendItem => ({ of: "shape", shape, label: `${nameShape(shape)}${NOTES[shape]}` })),
  ...EDGE_KINDS.map((kind): LegendItem => ({ of: "edge", kind, label: EDGES[kind] })),
  { of: "infirm", label: "a dotted label: reported by someone, inferred from documents, or shown by weak ones only; no document that was read states it" },
  ...CHANGE_MARKS.map((mark): LegendItem => ({ of: "mark", mark, label: MARKS[mark] })),
];

/** Every sign that a chart can show, drawn as the legend draws it, with what it means. */
export function SignList() {
  return (
    <ul className={styles.signs}>
      {SIGNS.map((item) => (
        <li key={item.label}>
          <span className={styles.sign}>
            <LegendSign item={item} />
          </span>
          <span>{item.label}</span>
        </li>
      ))}
    </ul>
  );
}
