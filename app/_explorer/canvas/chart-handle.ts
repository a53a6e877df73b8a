import type { ZoomMove } from "./zoom-move";

/** What the chart shows, as the canvas has it: read by tests, which cannot look into a canvas. */
export interface ChartReading {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Every line of words, around its middle. */
  readonly words: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly id: string; readonly thing: string; readonly from: string; readonly to: string }[];
  /** Everything that is drawn, each part with its place, its classes and its strength, sorted. */
  readonly parts: readonly string[];
  /** Nodes and lines with a ring: what is looked into, and what the keyboard is on. */
  readonly chosen: readonly string[];
  readonly focused: readonly string[];
  /** Nodes and lines that are drawn fainter because of what is pointed at or in focus. */
  readonly dimmed: readonly string[];
  /** Nodes and lines that ended, at this step or as ghosts of it. */
  readonly ended: readonly string[];
  /** Copies on their way from one place to another. */
  readonly passing: readonly string[];
  readonly isMoving: boolean;
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The element that holds a chart, once the canvas is there. */
export interface ChartElement extends HTMLDivElement {
  readChart?: () => ChartReading;
}

/** What the tools beside a chart may ask of it. */
export interface ChartControls {
  readonly zoom: (move: ZoomMove) => void;
  /** Takes away the words over the chart; says whether there were any. */
  readonly hideTip: () => boolean;
}
