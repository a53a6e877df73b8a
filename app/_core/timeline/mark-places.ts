const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];

/** A place that is looked for, with those below it by key or index; filled with offsets, in UTF-16 units. */
export interface Mark {
  readonly below: Map<string | number, Mark>;
  /** Where the value begins. */
  value?: number;
  /** Where the key begins. */
  key?: number;
}

/** Goes through a text that is JSON, and looks into what has a mark only. */
class Marking {
  #at = 0;

  constructor(readonly text: string) {}

  markValue(mark: Mark | undefined): void {
    this.#skipSpace();
    if (mark !== undefined) mark.value = this.#at;
    const unit = this.text.charCodeAt(this.#at);
    if (mark === undefined || mark.below.size === 0) this.#skipValue(unit);
    else if (unit === OPEN_OBJECT) this.#markObject(mark);
    else if (unit === OPEN_LIST) this.#markList(mark);
    else this.#skipValue(unit);
  }

  #markObject({ below }: Mark): void {
    while (this.#goesOn(CLOSE_OBJECT)) {
      const start = this.#at;
      this.#skipString();
      const mark = below.get(JSON.parse(this.text.slice(start, this.#at)) as string);
      if (mark !== undefined) mark.key = start;
      this.#skipSpace();
      this.#at += 1;
      this.markValue(mark);
    }
  }

  #markList({ below }: Mark): void {
    for (let index = 0; this.#goesOn(CLOSE_LIST); index += 1) this.markValue(below.get(index));
  }

  /** Steps behind a bracket or comma to what follows it; false where that is the end, behind which it steps. */
  #goesOn(end: number): boolean {
    this.#skipSpace();
    const unit = this.text.charCodeAt(this.#at);
    if (Number.isNaN(unit)) return false;
    this.#at += 1;
    if (unit === end) return false;
    if (unit === COMMA) {
      this.#skipSpace();
      return true;
    }
    this.#skipSpace();
    if (this.text.charCodeAt(this.#at) !== end) return true;
    this.#at += 1;
    return false;
  }

  #skipValue(unit: number): void {
    if (unit === QUOTE) this.#skipString();
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) this.#skipNested();
    else this.#skipScalar();
  }

  #skipNested(): void {
    const { text } = this;
    let depth = 0;
    for (; this.#at < text.length; this.#at += 1) {
      const unit = text.charCodeAt(this.#at);
      if (unit === QUOTE) {
        this.#skipString();
        this.#at -= 1;
      } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) depth += 1;
      else if ((unit === CLOSE_OBJECT || unit === CLOSE_LIST) && (depth -= 1) === 0) {
        this.#at += 1;
        return;
      }
    }
  }

  #skipString(): void {
    const { text } = this;
    for (let at = this.#at + 1; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE) {
        this.#at = at + 1;
        return;
      }
    }
    this.#at = text.length;
  }

  #skipScalar(): void {
    const { text } = this;
    for (; this.#at < text.length; this.#at += 1) {
      const unit = text.charCodeAt(this.#at);
      if (unit <= 0x20 || unit === COMMA || unit === CLOSE_OBJECT || unit === CLOSE_LIST) return;
    }
  }

  #skipSpace(): void {
    while (this.text.charCodeAt(this.#at) <= 0x20) this.#at += 1;
  }
}

/** Fills the marks below `wanted` with the places where their values and keys begin in a text that is JSON, as far as it has them. */
export function markPlaces(text: string, wanted: Mark): void {
  new Marking(text).markValue(wanted);
}
