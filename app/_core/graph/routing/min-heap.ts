/** Numbers waiting for their turn, least cost first; equals in the order of their number, so that it is the same every time. */
export class MinHeap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  #isBefore(a: number, b: number): boolean {
    const difference = (this.#costs[a] ?? 0) - (this.#costs[b] ?? 0);
    return difference < 0 || (difference === 0 && (this.#items[a] ?? 0) < (this.#items[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b] ?? 0, this.#items[a] ?? 0];
    [this.#costs[a], this.#costs[b]] = [this.#costs[b] ?? 0, this.#costs[a] ?? 0];
  }

  push(item: number, cost: number): void {
    this.#items.push(item);
    this.#costs.push(cost);
    for (let at = this.#items.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(at, above)) break;
      this.#swap(at, above);
      at = above;
    }
  }

  /** The item of least cost; undefined when there is none. */
  pop(): number | undefined {
    const top = this.#items[0];
    this.#swap(0, this.#items.length - 1);
    this.#items.pop();
    this.#costs.pop();
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < this.#items.length && this.#isBefore(left, least)) least = left;
      if (right < this.#items.length && this.#isBefore(right, least)) least = right;
      if (least === at) break;
      this.#swap(at, least);
      at = least;
    }
    return top;
  }
}
