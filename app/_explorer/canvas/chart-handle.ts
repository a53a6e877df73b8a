/** What the chart shows, as the canvas has it: read by tests, which cannot look into a canvas. */
export interface ChartReading {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Every line of words, around its middle. */
  readonly words: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly id: string; readonly thing: string; readonly from: string; readonly to: string }[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The element that holds a chart, once the canvas is there. */
export interface ChartElement extends HTMLDivElement {
  readChart?: () => ChartReading;
}
