import type { StylesheetJson } from "cytoscape";
import type { COLORS, Theme } from "../../_design/tokens";
import { toLineStyles } from "./line-styles";
import { toNodeStyles } from "./node-styles";

/** The colours of one theme. */
export type Palette = (typeof COLORS)[Theme];

/** How the chart looks in a theme: as `picture/` draws it, in Cytoscape's terms. */
export function toStylesheet(palette: Palette): StylesheetJson {
  return [...toNodeStyles(palette), ...toLineStyles(palette)];
}
