import { describeValue } from "./describe-value";
import { MOST_FAULTS, type Finding, type TextFaultCode } from "./faults";
import { strayByte } from "./decode-utf8";
import { describeStray, JsonCursor, SAVE_AS_UTF8 } from "./json-cursor";

/** The longest text that is read, in UTF-16 units: 64 Mi of them, which is 64 MiB of plain English. */
export const LONGEST_TEXT = 64 * 1024 * 1024;
/** How deep objects and lists may stand in one another. */
export const DEEPEST = 64;
/** How many items a list inside an event, entity and so on may have. The lists of the case itself have no bound. */
export const MOST_ITEMS = 10_000;
/** How many values a text may have in all, and how many keys one of its objects: far more than any case, so that no text fills the memory. */
export const MOST_VALUES = LONGEST_TEXT / 8;
export const MOST_KEYS = 1000;

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON, QUOTE] = [0x2c, 0x3a, 0x22];

/** One linear pass over a JSON text: iterative, so that no depth overflows it; never throws. */
class JsonScan {
  readonly findings: Finding<TextFaultCode>[] = [];
  readonly #cursor: JsonCursor;
  #depth = 0;
  #values = 0;
  readonly #isObject: boolean[] = [];
  /** At each depth, the key or index of what is being read. */
  readonly #names: (string | number)[] = [];
  readonly #seen: Set<string>[] = [];

  constructor(readonly text: string) {
    this.#cursor = new JsonCursor(text);
  }

  run(): void {
    const cursor = this.#cursor;
    while (this.#readValue()) {
      for (;;) {
        cursor.skipSpace();
        if (this.#depth === 0) {
          if (cursor.at < this.text.length) cursor.fail("nothing after the end of the case");
          return;
        }
        const isObject = this.#isObject[this.#depth - 1] === true;
        const unit = this.text.charCodeAt(cursor.at);
        if (unit === (isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
          this.#depth -= 1;
          cursor.at += 1;
        } else if (unit === COMMA) {
          cursor.at += 1;
          if (!(isObject ? this.#readKey("a key in double quotes") : this.#nextItem())) return;
          break;
        } else {
          cursor.fail(isObject ? '"," or "}"' : '"," or "]"');
          return;
        }
        if (this.findings.length >= MOST_FAULTS) return;
      }
    }
  }

  /** Reads a scalar or an empty container whole, or goes into a container up to its first value. */
  #readValue(): boolean {
    const cursor = this.#cursor;
    for (;;) {
      cursor.skipSpace();
      this.#values += 1;
      if (this.#values > MOST_VALUES) return this.#reportTooMany(`at most ${MOST_VALUES} values in all`);
      const unit = this.text.charCodeAt(cursor.at);
      if (unit === QUOTE) return cursor.readString("a value") && this.#checkString();
      if (unit !== OPEN_OBJECT && unit !== OPEN_LIST) return cursor.readNumberOrLiteral();
      const isObject = unit === OPEN_OBJECT;
      if (!this.#open(isObject)) return false;
      cursor.skipSpace();
      if (this.text.charCodeAt(cursor.at) === (isObject ? CLOSE_OBJECT : CLOSE_LIST)) {
        this.#depth -= 1;
        cursor.at += 1;
        return true;
      }
      if (!(isObject ? this.#readKey('a key in double quotes, or "}"') : this.#nextItem())) return false;
    }
  }

  #open(isObject: boolean): boolean {
    if (this.#depth === DEEPEST) {
      this.#report("too-deep", this.#cursor.at, this.#pathHere(), {
        expected: `objects and lists at most ${DEEPEST} deep in one another`,
        found: "one more",
        advice: "A case file is never so deep: check what wrote the file.",
      });
      return false;
    }
    this.#isObject[this.#depth] = isObject;
    this.#names[this.#depth] = -1;
    this.#depth += 1;
    if (isObject) (this.#seen[this.#depth] ??= new Set()).clear();
    this.#cursor.at += 1;
    return true;
  }

  #nextItem(): boolean {
    const index = (this.#names[this.#depth - 1] as number) + 1;
    this.#names[this.#depth - 1] = index;
    if (index === MOST_ITEMS && this.#depth > 2) {
      this.#report("too-many-items", this.#cursor.at, this.#pathHere().slice(0, -1), {
        expected: `at most ${MOST_ITEMS} items in a list inside another`,
        found: "one more",
        advice: "Check what wrote the file: no event names so many.",
      });
    }
    return true;
  }

  #readKey(expected: string): boolean {
    const cursor = this.#cursor;
    cursor.skipSpace();
    const start = cursor.at;
    if (!cursor.readString(expected)) return false;
    const written = this.text.slice(start + 1, cursor.at - 1);
    const key = written.includes("\\") ? (JSON.parse(`"${written}"`) as string) : written;
    this.#names[this.#depth - 1] = key;
    this.#checkString();
    const seen = this.#seen[this.#depth];
    const size = seen?.size;
    if (seen?.add(key).size === size) this.#reportDuplicate(key, start);
    if ((seen?.size ?? 0) > MOST_KEYS) return this.#reportTooMany(`at most ${MOST_KEYS} keys in one object`);
    return cursor.readSign(COLON, '":" after the key');
  }

  #checkString(): boolean {
    const offset = this.#cursor.loneSurrogate;
    const stray = offset < 0 ? undefined : strayByte(this.text.charCodeAt(offset));
    if (stray !== undefined) {
      const expected = "a file in UTF-8 throughout";
      this.#report("not-utf8", offset, this.#pathHere(), { expected, found: describeStray(stray), advice: SAVE_AS_UTF8 });
    } else if (offset >= 0) {
      this.#report("lone-surrogate", offset, this.#pathHere(), {
        expected: "whole characters",
        found: "half of one (a surrogate without its pair)",
        advice: "Write the character itself, or both of its \\u escapes.",
      });
    }
    return true;
  }

  #reportTooMany(expected: string): false {
    const advice = "A case file never has so many: check what wrote the file, or split the history into several cases.";
    this.#report("too-large", this.#cursor.at, this.#pathHere(), { expected, found: "one more", advice });
    return false;
  }

  #reportDuplicate(key: string, offset: number): void {
    this.#report("duplicate-key", offset, this.#pathHere(), {
      expected: "each key once in an object",
      found: `${describeValue(key)} again`,
      advice: "Leave one of the two out: a reader could not know which holds.",
    });
  }

  /** Reports what ends the scan, where the text leaves JSON. */
  finish(): void {
    const { slip } = this.#cursor;
    if (slip === undefined) return;
    const { offset, ...words } = slip;
    this.#report("not-json", offset, this.#pathHere(), words);
  }

  #pathHere(): (string | number)[] {
    return this.#names.slice(0, this.#depth).filter((name) => name !== -1);
  }

  #report(code: TextFaultCode, offset: number, path: (string | number)[], words: Pick<Finding, "expected" | "found" | "advice">): void {
    this.findings.push({ code, offset, path, event: null, ...words });
  }
}

/**
 * What keeps a text from being JSON that can be read one way only: its size, its syntax, its depth, keys that come twice,
 * halves of characters. After syntax or depth nothing more is found. Linear in the text; stops after MOST_FAULTS.
 */
export function scanJson(text: string): Finding<TextFaultCode>[] {
  if (text.length > LONGEST_TEXT) {
    const expected = `at most ${LONGEST_TEXT} characters (64 Mi of UTF-16 units)`;
    const advice = "Split the history into several cases.";
    return [{ code: "too-large", offset: 0, path: [], event: null, expected, found: String(text.length), advice }];
  }
  const scan = new JsonScan(text);
  scan.run();
  scan.finish();
  return scan.findings;
}
