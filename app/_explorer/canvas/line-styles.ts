import type { EdgeSingular, StylesheetJsonBlock } from "cytoscape";
import { EDGE_INKS } from "../../_core/graph/inks";
import type { Palette } from "./stylesheet";

/** A value that each line carries: Cytoscape's types know no mapping for these, its styles do. */
const own = <T>(name: string) => ((edge: EdgeSingular) => edge.data(name) as T) as never;

const BASE: StylesheetJsonBlock[] = [
  {
    selector: "edge",
    style: {
      width: "data(width)",
      // Known to Cytoscape since 3.29, not yet to its types.
      "edge-distances": "endpoints" as never,
      "source-endpoint": own<string>("start"),
      "target-endpoint": own<string>("end"),
      opacity: "data(opacity)" as never,
      "overlay-opacity": 0,
      events: "no",
    },
  },
  { selector: ".straight", style: { "curve-style": "straight" } },
  { selector: ".bent", style: { "curve-style": "segments", "segment-weights": own<number[]>("weights"), "segment-distances": own<number[]>("distances") } },
];

/** At these scales Cytoscape's arrows are as large as those of `picture/`. */
const TIPS: StylesheetJsonBlock[] = [
  { selector: "edge.ownership", style: { "target-arrow-shape": "triangle", "arrow-scale": 1.27 } },
  { selector: "edge.debt", style: { "target-arrow-shape": "circle", "arrow-scale": 1.15 } },
  { selector: "edge.undrawn-facility", style: { "target-arrow-shape": "circle", "target-arrow-fill": "hollow", "arrow-scale": 1.05 } },
  { selector: "edge.commitment, edge.guarantee", style: { "target-arrow-shape": "chevron", "arrow-scale": 1.1 } },
  { selector: "edge.undrawn-facility, edge.commitment, edge.guarantee", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
];

const colored = (selector: string, color: string): StylesheetJsonBlock => ({ selector, style: { "line-color": color, "target-arrow-color": color } });

/** Lines by kind, by colour, dashed when they ended, with a halo when looked into. What comes later wins. */
export function toLineStyles(palette: Palette): StylesheetJsonBlock[] {
  return [
    ...BASE,
    ...TIPS,
    ...EDGE_INKS.map((ink) => colored(`edge.ink-${ink}`, palette[ink])),
    { selector: "edge.ended", style: { "line-style": "dashed", "line-dash-pattern": [3, 4], "z-index": -2 } },
    { selector: "edge.focused, edge.chosen", style: { "underlay-opacity": 0.18, "underlay-padding": 6, "underlay-color": palette.ink } },
    { selector: "edge.focused", style: { "underlay-color": palette.debt, "underlay-opacity": 0.3 } },
  ];
}
