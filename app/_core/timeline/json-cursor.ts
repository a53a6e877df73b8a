import { strayByte } from "./decode-utf8";
import type { FaultWords } from "./faults";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
const LITERALS = ["true", "false", "null"] as const;
/** What to do with a file in another encoding. */
export const SAVE_AS_UTF8 = "Save the file as UTF-8 in the editor or program that wrote it: it is in another encoding, such as UTF-16 or Latin-1.";
const SIMPLE_ESCAPES = '"\\/bfnrt';

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** A piece of text that is no JSON: where, and what is to be said of it. */
export interface Slip extends FaultWords {
  readonly offset: number;
}

/** A byte that is no UTF-8, in words. */
export function describeStray(byte: number): string {
  return `the byte 0x${byte.toString(16).toUpperCase()}, which is no UTF-8 here`;
}

/** What stands at a place of a text, in words. */
function describeUnit(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the file";
  const unit = text.charCodeAt(offset);
  if (unit === 0x0a || unit === 0x0d) return "a line break";
  if (unit === 0x09) return "a tab";
  if (unit === 0xfeff) return "a byte order mark";
  if (unit === QUOTE) return "a double quote";
  const stray = strayByte(unit);
  if (stray !== undefined) return describeStray(stray);
  const isPrintable = unit > 0x20 && unit < 0x7f;
  return isPrintable ? `"${text[offset]}"` : `the character U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What to do where a text leaves JSON, told from what stands there. */
function adviseOn(text: string, offset: number): string {
  const [unit, before] = [text[offset], /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))];
  if (unit === undefined) return "The file breaks off: check that it was saved whole, and close what was opened.";
  if (unit === "\u0000" || strayByte(unit.charCodeAt(0)) !== undefined) return SAVE_AS_UTF8;
  if (unit === "\uFEFF") return "Save the file as UTF-8 without a byte order mark.";
  if (unit === "'") return "Write keys and texts in double quotes.";
  if (unit === "/" || unit === "#") return "JSON has no comments: take it out, or put it into a text.";
  if ((unit === "}" || unit === "]") && before) return "Take out the comma before it.";
  if (unit === '"' && !before) return "Put a comma between the two, or look for a quote missing before.";
  if (/[NIuTFn]/.test(unit)) return "Write a number, a text in double quotes, true, false or null.";
  return "Correct the text here, or look for a quote or bracket missing just before.";
}

/** Reads the smallest parts of a JSON text one after another, strictly, and never throws. */
export class JsonCursor {
  at = 0;
  /** Set once, when the text leaves JSON: nothing can be read after it. */
  slip: Slip | undefined;
  /** Where the string read last has half a character, if it has one. */
  loneSurrogate = -1;

  constructor(readonly text: string) {}

  skipSpace(): void {
    for (; ; this.at += 1) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  /** Notes that the text leaves JSON. Returns false, so that a reader can end with it. */
  fail(expected: string, offset = this.at, found = describeUnit(this.text, offset), advice = adviseOn(this.text, offset)): false {
    this.slip ??= { offset, expected, found, advice };
    return false;
  }

  /** Reads one expected sign, after spaces. */
  readSign(sign: number, expected: string): boolean {
    this.skipSpace();
    if (this.text.charCodeAt(this.at) !== sign) return this.fail(expected);
    this.at += 1;
    return true;
  }

  readNumberOrLiteral(): boolean {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at));
    if (literal !== undefined) {
      this.at += literal.length;
      return true;
    }
    NUMBER.lastIndex = this.at;
    if (!NUMBER.test(this.text)) return this.fail("a value");
    this.at = NUMBER.lastIndex;
    return true;
  }

  /** Reads a string from its opening quote; notes in `loneSurrogate` where it holds half a character. */
  readString(expected: string): boolean {
    const { text } = this;
    const start = this.at;
    if (text.charCodeAt(start) !== QUOTE) return this.fail(expected);
    this.loneSurrogate = -1;
    let high = -1;
    for (let at = start + 1; at < text.length; at += 1) {
      let unit = text.charCodeAt(at);
      if (unit === QUOTE) {
        if (high >= 0) this.#noteLone(high);
        this.at = at + 1;
        return true;
      }
      const from = at;
      if (unit === BACKSLASH) {
        unit = this.#readEscape(at);
        if (unit < 0) return false;
        at += text.charCodeAt(at + 1) === 0x75 ? 5 : 1;
      } else if (unit < 0x20) {
        return this.fail("a text that ends with a double quote on its own line", at, undefined, "Close the text before it, or write \\n for a line break and \\t for a tab.");
      }
      if (high >= 0 && !isLow(unit)) this.#noteLone(high);
      if (high < 0 && isLow(unit)) this.#noteLone(from);
      high = isHigh(unit) ? from : -1;
    }
    return this.fail("a text that ends with a double quote", start, "a quote that is never closed", "Close the text with a double quote.");
  }

  #noteLone(offset: number): void {
    if (this.loneSurrogate < 0) this.loneSurrogate = offset;
  }

  /** The UTF-16 unit an escape stands for (0 for those of one letter, which are never halves); -1 when it is none. */
  #readEscape(at: number): number {
    const letter = this.text[at + 1] ?? "";
    if (letter === "u") {
      HEX.lastIndex = at + 2;
      if (HEX.test(this.text)) return parseInt(this.text.slice(at + 2, at + 6), 16);
    } else if (letter !== "" && SIMPLE_ESCAPES.includes(letter)) {
      return 0;
    }
    this.fail("an escape of JSON: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits", at, `"${this.text.slice(at, at + 2)}"`, "Write a backslash as \\\\.");
    return -1;
  }
}
