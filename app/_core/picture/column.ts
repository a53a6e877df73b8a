import { breakLines, limitLines } from "./break-lines";
import { drawTextAt, type TextStyle } from "./draw-text";
import { element, formatNumber } from "./svg-markup";

/** A part of the picture, drawn from its own top left corner on. */
export interface Panel {
  readonly markup: string;
  readonly height: number;
}

/** A panel in its place. */
export function placePanel({ markup }: Panel, x: number, y: number): string {
  return element("g", { transform: `translate(${formatNumber(x)} ${formatNumber(y)})` }, markup);
}

/** How a paragraph is set. */
export interface Paragraph extends TextStyle {
  readonly lineHeight: number;
  /** From the column's left, px. */
  readonly indent?: number;
  /** Whether its lines are about equally long, as those of a headline are. */
  readonly isBalanced?: boolean;
  /** Of more lines than this, the rest is left out and the last ends in "…". */
  readonly most?: number | undefined;
}

/** The part of a line's height below its baseline. */
const DESCENT = 0.28;

/** Sets paragraphs and drawings one beneath the other and keeps count. */
export class Column {
  #markup = "";
  #y = 0;

  constructor(readonly width: number) {}

  space(px: number): this {
    this.#y += px;
    return this;
  }

  /** Draws something from the column's left, here. */
  draw(markup: string, height: number): this {
    this.#markup += placePanel({ markup, height }, 0, this.#y);
    this.#y += height;
    return this;
  }

  write(text: string, { lineHeight, indent = 0, isBalanced = false, most = Infinity, ...style }: Paragraph): this {
    const width = this.width - indent;
    for (const line of limitLines(breakLines(text, style, width, isBalanced), most, style, width)) {
      this.#y += lineHeight;
      this.#markup += drawTextAt(line, indent, this.#y - lineHeight * DESCENT, style);
    }
    return this;
  }

  finish(): Panel {
    return { markup: this.#markup, height: this.#y };
  }
}
