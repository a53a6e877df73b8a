import { widthOfLine } from "./break-lines";
import type { Caption } from "./caption";
import { Column, type Panel, type Paragraph } from "./column";
import { drawLegend } from "./draw-legend";
import { drawTextAt } from "./draw-text";
import type { Palette } from "./palette";
import { element } from "./svg-markup";
import type { LegendItem } from "../graph/scene";

/** How much may be said where there is little room; nothing is left out unless a limit is given. */
export interface CaptionLimits {
  /** Lines of a paragraph. */
  readonly lines: number;
  readonly sources: number;
}

/** What stands first: the case, the headline, the day and how it is told. `size` is that of the headline, px. */
export function drawHeading(caption: Caption, width: number, size: number, palette: Palette, limits?: CaptionLimits): Panel {
  const most = limits?.lines;
  const column = new Column(width)
    .write(`${caption.caseTitle} · ${caption.step}`, { size: 12, weight: 600, lineHeight: 18, fill: palette.soft, most })
    .space(4)
    .write(caption.headline, { size, weight: 600, lineHeight: Math.round(size * 1.22), fill: palette.ink, isSerif: true, isBalanced: true, most })
    .space(4)
    .write(caption.day, { size: 14, weight: 500, lineHeight: 20, fill: palette.ink, most })
    .write(`${caption.account}, ${caption.clock}`, { size: 13, weight: 400, lineHeight: 19, fill: palette.soft, most });
  if (caption.standing !== null) column.write(caption.standing, { size: 13, weight: 500, lineHeight: 19, fill: palette.changed, most });
  return column.finish();
}

const SOURCE = { size: 11.5, weight: 400, lineHeight: 16 } as const;

function writeSources(column: Column, sources: readonly string[], palette: Palette, limits: CaptionLimits | undefined): void {
  const shown = sources.slice(0, limits?.sources);
  const style = { ...SOURCE, fill: palette.soft };
  const indent = shown.length > 9 ? 22 : 16;
  shown.forEach((source, index) => {
    column.draw(drawTextAt(String(index + 1), 0, 11.5, { ...style, weight: 600 }), 0).write(source, { ...style, indent, most: limits?.lines });
  });
  const more = sources.length - shown.length;
  if (more > 0) column.write(`and ${String(more)} more, at the address below`, { ...style, indent });
}

/** The product and the address in one line; where that is too long, each begins a line. */
function writeAddress(column: Column, address: string, style: Paragraph): void {
  const joined = `Holdings · ${address}`;
  if (address === "" || widthOfLine(joined, style) > column.width) column.write("Holdings", style).write(address, style);
  else column.write(joined, style);
}

/** What stands last: the legend, the numbered sources, the address of the view. */
export function drawFooting(caption: Caption, legend: readonly LegendItem[], width: number, palette: Palette, limits?: CaptionLimits): Panel {
  const drawn = drawLegend(legend, width, palette);
  const column = new Column(width).draw(drawn.markup, drawn.height).space(drawn.height === 0 ? 0 : 12);
  column.draw(element("path", { d: `M0 0H${width}`, stroke: palette.rule, "stroke-width": 1 }), 0).space(8);
  if (caption.sources.length > 0) {
    column.write(caption.sources.length === 1 ? "Source" : "Sources", { ...SOURCE, weight: 600, fill: palette.soft });
    writeSources(column, caption.sources, palette, limits);
    column.space(6);
  }
  writeAddress(column, caption.address, { ...SOURCE, weight: 500, fill: palette.ink, most: limits?.lines });
  return column.finish();
}
