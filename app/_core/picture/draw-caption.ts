import { breakLines } from "./break-lines";
import type { Caption } from "./caption";
import { drawLegend } from "./draw-legend";
import { drawTextAt, type TextStyle } from "./draw-text";
import type { Palette } from "./palette";
import { element } from "./svg-markup";
import type { LegendItem } from "../graph/scene";

/** A part of the picture above or below the chart. */
export interface Panel {
  readonly markup: string;
  readonly height: number;
}

/** Sets lines one beneath the other and keeps count. */
class Column {
  #markup = "";
  #y: number;

  constructor(
    readonly left: number,
    readonly top: number,
    readonly width: number,
  ) {
    this.#y = top;
  }

  space(px: number): void {
    this.#y += px;
  }

  add(markup: string, height: number): void {
    this.#markup += markup;
    this.#y += height;
  }

  write(text: string, style: TextStyle, lineHeight: number, indent = 0): void {
    for (const line of breakLines(text, style.size, style.weight, this.width - indent, style.isSerif)) {
      this.#y += lineHeight;
      this.#markup += drawTextAt(line, this.left + indent, this.#y - lineHeight * 0.28, style);
    }
  }

  get y(): number {
    return this.#y;
  }

  finish(): Panel {
    return { markup: this.#markup, height: this.#y - this.top };
  }
}

/** What stands above the chart: the case, the headline, the day and how it is told. */
export function drawHeading(caption: Caption, left: number, top: number, width: number, palette: Palette): Panel {
  const column = new Column(left, top, width);
  column.write(`${caption.caseTitle} · ${caption.step}`, { size: 12, weight: 600, fill: palette.soft }, 18);
  column.space(4);
  column.write(caption.headline, { size: 25, weight: 600, fill: palette.ink, isSerif: true }, 31);
  column.space(2);
  column.write(`${caption.day} · ${caption.account}, ${caption.clock}`, { size: 14, weight: 500, fill: palette.soft }, 21);
  return column.finish();
}

/** What stands below the chart: the legend, the numbered sources, the address of the view. */
export function drawFooting(caption: Caption, legend: readonly LegendItem[], left: number, top: number, width: number, palette: Palette): Panel {
  const column = new Column(left, top, width);
  const drawn = drawLegend(legend, left, top, width, palette);
  column.add(drawn.markup, drawn.height);
  column.space(12);
  column.add(element("path", { d: `M${left} ${column.y}H${left + width}`, stroke: palette.rule, "stroke-width": 1 }), 0);
  column.space(8);
  const style: TextStyle = { size: 11.5, weight: 400, fill: palette.soft };
  caption.sources.forEach((source, index) => {
    const y = column.y + 16 - 16 * 0.28;
    column.add(drawTextAt(`${index + 1}`, left, y, { ...style, weight: 600 }), 0);
    column.write(source, style, 16, 20);
  });
  column.space(caption.sources.length === 0 ? 0 : 6);
  column.write(caption.address, { ...style, weight: 500, fill: palette.ink }, 16);
  return column.finish();
}
