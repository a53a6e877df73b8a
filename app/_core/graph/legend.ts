import { EDGE_KINDS, NODE_SHAPES, type EdgeKind, type LegendItem, type NodeShape, type SceneEdge, type SceneNode } from "./scene";
import { CHANGE_MARKS, type ChangeMark } from "../words/marks";
import { ENTITY_KIND_WORDS } from "../words/entity-kinds";
import type { EntityKind } from "../vocabulary";

const EDGE_WORDS: Readonly<Record<EdgeKind, string>> = {
  ownership: "owns",
  debt: "lends to",
  "undrawn-facility": "has promised a loan",
  commitment: "has promised equity",
  guarantee: "guarantees",
  office: "holds a post",
  lineage: "continues as",
};

const MARK_WORDS: Readonly<Record<ChangeMark, string>> = { new: "new", changed: "changed", ended: "ended" };

function listKinds(shape: NodeShape, nodes: readonly SceneNode[]): EntityKind[] {
  return [...new Set(nodes.flatMap((node) => (node.shape === shape ? [node.kind] : [])))].sort();
}

/** What is on the picture, and nothing else: shapes by the kinds they stand for, lines, marks of change. */
export function toLegend(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): LegendItem[] {
  const shapes = NODE_SHAPES.flatMap((shape): LegendItem[] => {
    const kinds = listKinds(shape, nodes);
    return kinds.length === 0 ? [] : [{ of: "shape", shape, label: kinds.map((kind) => ENTITY_KIND_WORDS[kind]).join(", ") }];
  });
  const lines = EDGE_KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  const marks = CHANGE_MARKS.filter((mark) => nodes.some((node) => node.mark === mark) || edges.some((edge) => edge.mark === mark));
  return [
    ...shapes,
    ...lines.map((kind): LegendItem => ({ of: "edge", kind, label: EDGE_WORDS[kind] })),
    ...(edges.some(({ isFirm, label }) => !isFirm && label !== null) ? [{ of: "infirm", label: "not shown by a document" } as const] : []),
    ...marks.map((mark): LegendItem => ({ of: "mark", mark, label: MARK_WORDS[mark] })),
  ];
}
