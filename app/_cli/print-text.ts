import type { ChangeMark } from "../_core/words/marks";
import { MARK_SIGNS } from "../_core/words/marks";
import { withPlainSpaces, withTiesKept } from "../_core/words/spaces";

const STYLES = { bold: [1, 22], faint: [2, 22], new: [32, 39], changed: [33, 39], ended: [31, 39] } as const;
type Style = keyof typeof STYLES;

/** As wide as running text is set; a sentence that says one thing keeps its line. */
const WIDTH = 80;

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of withTiesKept(text).split(/[ \n]+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((it) => `${indent}${it}`);
}

/** Text for a terminal: headings, running text and marked lines, with colour only where it shows. */
export class PrintedText {
  readonly #lines: string[] = [];

  constructor(readonly hasColour: boolean) {}

  style(style: Style, text: string): string {
    const [on, off] = STYLES[style];
    return this.hasColour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  }

  line(text = ""): this {
    this.#lines.push(text);
    return this;
  }

  /** A part with its heading, set off by an empty line. */
  part(heading: string, lines: readonly string[]): this {
    this.line().line(this.style("bold", heading));
    for (const it of lines) this.line(`  ${it}`);
    return this;
  }

  /** Running text, broken into lines. */
  paragraph(text: string): this {
    for (const it of wrap(text, "")) this.line(it);
    return this;
  }

  /** A sentence with its sign. */
  marked(mark: ChangeMark, text: string): string {
    return `${this.style(mark, MARK_SIGNS[mark])} ${text}`;
  }

  toString(): string {
    return withPlainSpaces(this.#lines.join("\n"));
  }
}
