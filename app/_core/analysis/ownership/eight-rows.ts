/**
 * So many rows are reckoned at once: the figures of a company for all of them stand beside each other, and the sums are written
 * out, since the compiler keeps eight of them in registers and does not do so for an array: that is five times as fast.
 */
export const ROWS = 8;

/** For some companies, one after another, other companies and a part for each: a sparse matrix, row after row. */
export class PartLists {
  readonly #places: Int32Array;
  readonly #starts: Int32Array;
  readonly #others: Int32Array;
  readonly #parts: Float64Array;

  constructor(lists: readonly { readonly place: number; readonly parts: readonly (readonly [other: number, part: number])[] }[]) {
    this.#places = Int32Array.from(lists, ({ place }) => place * ROWS);
    this.#starts = new Int32Array(lists.length + 1);
    lists.forEach(({ parts }, at) => (this.#starts[at + 1] = (this.#starts[at] as number) + parts.length));
    const count = this.#starts[lists.length] as number;
    [this.#others, this.#parts] = [new Int32Array(count), new Float64Array(count)];
    let at = 0;
    for (const { parts } of lists) {
      for (const [other, part] of parts) {
        this.#others[at] = other * ROWS;
        this.#parts[at++] = part;
      }
    }
  }

  /** Each company in turn becomes what it is given and its part of every other: x = given + x·A, in place. */
  gather(x: Float64Array, given: Float64Array): void {
    const [places, starts, others, parts] = [this.#places, this.#starts, this.#others, this.#parts];
    for (let at = 0; at < places.length; at++) {
      const own = places[at] as number;
      const end = starts[at + 1] as number;
      let a = given[own] as number;
      let b = given[own + 1] as number;
      let c = given[own + 2] as number;
      let d = given[own + 3] as number;
      let e = given[own + 4] as number;
      let f = given[own + 5] as number;
      let g = given[own + 6] as number;
      let h = given[own + 7] as number;
      for (let entry = starts[at] as number; entry < end; entry++) {
        const part = parts[entry] as number;
        const other = others[entry] as number;
        a += part * (x[other] as number);
        b += part * (x[other + 1] as number);
        c += part * (x[other + 2] as number);
        d += part * (x[other + 3] as number);
        e += part * (x[other + 4] as number);
        f += part * (x[other + 5] as number);
        g += part * (x[other + 6] as number);
        h += part * (x[other + 7] as number);
      }
      x[own] = a;
      x[own + 1] = b;
      x[own + 2] = c;
      x[own + 3] = d;
      x[own + 4] = e;
      x[own + 5] = f;
      x[own + 6] = g;
      x[own + 7] = h;
    }
  }

  /** Each company in turn, from one place in the lists up to another, gives every other its part of what it has. */
  scatter(x: Float64Array, first: number, last: number): void {
    const [places, starts, others, parts] = [this.#places, this.#starts, this.#others, this.#parts];
    for (let at = first; at < last; at++) {
      const own = places[at] as number;
      const end = starts[at + 1] as number;
      const a = x[own] as number;
      const b = x[own + 1] as number;
      const c = x[own + 2] as number;
      const d = x[own + 3] as number;
      const e = x[own + 4] as number;
      const f = x[own + 5] as number;
      const g = x[own + 6] as number;
      const h = x[own + 7] as number;
      if (a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0 && g === 0 && h === 0) continue;
      for (let entry = starts[at] as number; entry < end; entry++) {
        const part = parts[entry] as number;
        const other = others[entry] as number;
        x[other] = (x[other] as number) + part * a;
        x[other + 1] = (x[other + 1] as number) + part * b;
        x[other + 2] = (x[other + 2] as number) + part * c;
        x[other + 3] = (x[other + 3] as number) + part * d;
        x[other + 4] = (x[other + 4] as number) + part * e;
        x[other + 5] = (x[other + 5] as number) + part * f;
        x[other + 6] = (x[other + 6] as number) + part * g;
        x[other + 7] = (x[other + 7] as number) + part * h;
      }
    }
  }

  /** The other side of gathering nothing given: each company, the last first, lays what it has on those of whom it would become a part. */
  sweepBack(x: Float64Array): void {
    for (let at = this.#places.length - 1; at >= 0; at--) {
      const own = this.#places[at] as number;
      for (let row = 0; row < ROWS; row++) {
        const figure = x[own + row] as number;
        x[own + row] = 0;
        for (let entry = this.#starts[at] as number; entry < (this.#starts[at + 1] as number); entry++) {
          const other = (this.#others[entry] as number) + row;
          x[other] = (x[other] as number) + (this.#parts[entry] as number) * figure;
        }
      }
    }
  }
}

/** Whether no row has anything in one of some companies. */
export function isNothing(x: Float64Array, places: readonly number[]): boolean {
  for (const place of places) {
    for (let row = 0; row < ROWS; row++) if (x[place * ROWS + row] !== 0) return false;
  }
  return true;
}

/** Every company of which a row has at least so much, with the row. */
export function findAtLeast(x: Float64Array, least: Float64Array): (readonly [place: number, row: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < x.length; at += ROWS) {
    for (let row = 0; row < ROWS; row++) if ((x[at + row] as number) >= (least[row] as number)) found.push([at / ROWS, row]);
  }
  return found;
}

/** The figures of some companies, one after another, each times its scale, written into `taken`. */
export function takeScaled(x: Float64Array, places: Int32Array, scales: Float64Array, taken: Float64Array): void {
  for (let at = 0; at < places.length; at++) {
    const [from, to, scale] = [(places[at] as number) * ROWS, at * ROWS, scales[at] as number];
    for (let row = 0; row < ROWS; row++) taken[to + row] = (x[from + row] as number) * scale;
  }
}

/** Puts figures that were taken back in their places. */
export function putBack(x: Float64Array, places: Int32Array, taken: Float64Array): void {
  for (let at = 0; at < places.length; at++) {
    const [from, to] = [at * ROWS, (places[at] as number) * ROWS];
    for (let row = 0; row < ROWS; row++) x[to + row] = taken[from + row] as number;
  }
}

/** The largest figure, whatever its sign. */
export function findLargest(x: Float64Array): number {
  let most = 0;
  for (let at = 0; at < x.length; at++) most = Math.max(most, Math.abs(x[at] as number));
  return most;
}

/** What was before becomes what it changed by. */
export function toChange(before: Float64Array, x: Float64Array): void {
  for (let at = 0; at < x.length; at++) before[at] = (x[at] as number) - (before[at] as number);
}

/** Each row's figures times the weights of the companies, added up. */
export function weigh(x: Float64Array, weights: Float64Array): Float64Array {
  const sums = new Float64Array(ROWS);
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] as number;
    for (let row = 0; row < ROWS; row++) sums[row] = (sums[row] as number) + (x[place * ROWS + row] as number) * weight;
  }
  return sums;
}

/** Adds to each row so many times the figures of one. */
export function addTimes(x: Float64Array, times: Float64Array, figures: Float64Array): void {
  for (let place = 0; place < figures.length; place++) {
    const figure = figures[place] as number;
    for (let row = 0; row < ROWS; row++) x[place * ROWS + row] = (x[place * ROWS + row] as number) + (times[row] as number) * figure;
  }
}

/** The products of each row of one with each row of the other, added up over the companies. */
export function dotRows(x: Float64Array, y: Float64Array): number[][] {
  const products = Array.from({ length: ROWS }, () => Array.from({ length: ROWS }, () => 0));
  products.forEach((sums, row) => {
    for (let at = 0; at < x.length; at += ROWS) {
      for (let column = 0; column < ROWS; column++) sums[column] = (sums[column] as number) + (x[at + row] as number) * (y[at + column] as number);
    }
  });
  return products;
}

/** Makes the rows right-angled to each other, each to those before it, and of length 1 (Gram and Schmidt). */
export function setOrthonormal(x: Float64Array): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < x.length; at += ROWS) sum += (x[at + a] as number) * (x[at + b] as number);
    return sum;
  };
  for (let row = 0; row < ROWS; row++) {
    for (let before = 0; before < row; before++) {
      const common = dot(row, before);
      for (let at = 0; at < x.length; at += ROWS) x[at + row] = (x[at + row] as number) - common * (x[at + before] as number);
    }
    const length = Math.sqrt(dot(row, row));
    for (let at = 0; at < x.length; at += ROWS) x[at + row] = (x[at + row] as number) / length;
  }
}
