import type { ChangeMark, MarkSign, MarkSigns } from "../words/marks";
import type { EntityId, Key } from "../replay/things";
import type { EntityKind } from "../vocabulary";

/**
 * The placed scene: everything a picture shows, with its place, so that canvas, SVG and tests read the same numbers.
 * All lengths are px of the scene at 100 %; x grows to the right, y downwards; a box is named by its top left corner.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How an entity is drawn; told apart without colour. */
export const NODE_SHAPES = ["box", "rounded", "circle", "stack"] as const;
export type NodeShape = (typeof NODE_SHAPES)[number];

/** A line of text with the box it was measured to fill. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

export interface SceneNode {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly shape: NodeShape;
  /** The shape alone; a circle's name stands beneath it. */
  readonly box: Box;
  /** Shape and text together: what no other node's may touch. */
  readonly extent: Box;
  readonly name: readonly TextLine[];
  /** Form and place, or what the entity is doing; may be empty. */
  readonly detail: readonly TextLine[];
  /** Ended at this step, or drawn as a ghost of what it was. */
  readonly isEnded: boolean;
  readonly mark: ChangeMark | null;
  /** The node in words, for whoever cannot see it. */
  readonly sentence: string;
}

/** What a line says. Commitments and undrawn facilities are promises: dashed. */
export const EDGE_KINDS = ["ownership", "debt", "undrawn-facility", "commitment", "guarantee", "office", "lineage"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface SceneEdge {
  /** The key of what the line stands for, with what sets it apart where one thing needs several lines. */
  readonly id: string;
  readonly thing: Key;
  readonly kind: EdgeKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** From the border of `from` to the border of `to`, along straight lines, each level or upright. */
  readonly route: readonly Point[];
  /** Stroke width, px. */
  readonly width: number;
  readonly label: { readonly line: TextLine; readonly pill: Box } | null;
  readonly isEnded: boolean;
  /** Whether a document shows it, and a better than weak one; else the border of its label is dotted. */
  readonly isFirm: boolean;
  readonly mark: ChangeMark | null;
  /** The relation in words. */
  readonly sentence: string;
}

/** One row of the legend: shows just what is on the picture. */
export type LegendItem =
  | { readonly of: "shape"; readonly shape: NodeShape; readonly label: string }
  | { readonly of: "edge"; readonly kind: EdgeKind; readonly label: string }
  | { readonly of: "mark"; readonly mark: ChangeMark; readonly label: string; readonly sign?: MarkSign }
  | { readonly of: "infirm"; readonly label: string };

export interface Scene {
  /** The camera: one per chapter, so that it moves only at a chapter's border. Holds every node and route. */
  readonly frame: Box;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly legend: readonly LegendItem[];
  /** The signs of the marks, where they do not say what became of a thing at a step. */
  readonly signs?: MarkSigns;
}
