/** Places in the order of whole-number keys, the least first; keys change often, and those that are out of date are passed over. */
export class BucketQueue {
  readonly #buckets: number[][] = [];
  readonly #keyOf: Int32Array;
  #least = 0;

  /** For places from 0 up to `size`. */
  constructor(size: number) {
    this.#keyOf = new Int32Array(size).fill(-1);
  }

  /** Puts a place in, or gives it another key; keys are 0 or more. */
  put(place: number, key: number): void {
    if (this.#keyOf[place] === key) return;
    this.#keyOf[place] = key;
    (this.#buckets[key] ??= []).push(place);
    if (key < this.#least) this.#least = key;
  }

  /** Takes out a place with the least key; undefined where none is left. */
  take(): number | undefined {
    for (; this.#least < this.#buckets.length; this.#least++) {
      const bucket = this.#buckets[this.#least];
      for (let place = bucket?.pop(); place !== undefined; place = bucket?.pop()) {
        if (this.#keyOf[place] !== this.#least) continue;
        this.#keyOf[place] = -1;
        return place;
      }
    }
    return undefined;
  }
}
