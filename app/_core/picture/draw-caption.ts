import { breakLines } from "./break-lines";
import type { Caption } from "./caption";
import { drawLegend } from "./draw-legend";
import { drawTextAt, type TextStyle } from "./draw-text";
import type { Palette } from "./palette";
import { element } from "./svg-markup";
import type { LegendItem } from "../graph/scene";

/** A part of the picture, drawn from its own top left corner on. */
export interface Panel {
  readonly markup: string;
  readonly height: number;
}

/** Sets lines one beneath the other and keeps count. */
class Column {
  #markup = "";
  #y = 0;

  constructor(readonly width: number) {}

  space(px: number): void {
    this.#y += px;
  }

  add(markup: string, height: number): void {
    this.#markup += element("g", { transform: `translate(0 ${this.#y})` }, markup);
    this.#y += height;
  }

  write(text: string, style: TextStyle, lineHeight: number, indent = 0): void {
    for (const line of breakLines(text, style.size, style.weight, this.width - indent, style.isSerif)) {
      this.#y += lineHeight;
      this.#markup += drawTextAt(line, indent, this.#y - lineHeight * 0.28, style);
    }
  }

  get y(): number {
    return this.#y;
  }

  finish(): Panel {
    return { markup: this.#markup, height: this.#y };
  }
}

/** What stands above the chart: the case, the headline, the day and how it is told. */
export function drawHeading(caption: Caption, width: number, palette: Palette): Panel {
  const column = new Column(width);
  column.write(`${caption.caseTitle} · ${caption.step}`, { size: 12, weight: 600, fill: palette.soft }, 18);
  column.space(4);
  column.write(caption.headline, { size: 25, weight: 600, fill: palette.ink, isSerif: true }, 31);
  column.space(2);
  column.write(`${caption.day} · ${caption.account}, ${caption.clock}`, { size: 14, weight: 500, fill: palette.soft }, 21);
  if (caption.standing !== null) column.write(caption.standing, { size: 13, weight: 500, fill: palette.changed }, 20);
  return column.finish();
}

/** What stands below the chart: the legend, the numbered sources, the address of the view. */
export function drawFooting(caption: Caption, legend: readonly LegendItem[], width: number, palette: Palette): Panel {
  const column = new Column(width);
  const drawn = drawLegend(legend, 0, 0, width, palette);
  column.add(drawn.markup, drawn.height);
  column.space(12);
  column.add(element("path", { d: `M0 0H${width}`, stroke: palette.rule, "stroke-width": 1 }), 0);
  column.space(8);
  const style: TextStyle = { size: 11.5, weight: 400, fill: palette.soft };
  caption.sources.forEach((source, index) => {
    column.add(drawTextAt(`${index + 1}`, 0, 16 - 16 * 0.28, { ...style, weight: 600 }), 0);
    column.write(source, style, 16, 20);
  });
  column.space(caption.sources.length === 0 ? 0 : 6);
  column.write(caption.address, { ...style, weight: 500, fill: palette.ink }, 16);
  return column.finish();
}
