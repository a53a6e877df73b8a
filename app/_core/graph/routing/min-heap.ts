/** Numbers waiting for their turn, least cost first; equals in the order of their number, so that it is the same every time. */
export class MinHeap {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** Puts an item where it belongs, from a place upwards. */
  #rise(from: number, item: number, cost: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const aboveCost = this.#costs[above] ?? 0;
      if (aboveCost < cost || (aboveCost === cost && (this.#items[above] ?? 0) <= item)) break;
      this.#items[at] = this.#items[above] ?? 0;
      this.#costs[at] = aboveCost;
      at = above;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
  }

  push(item: number, cost: number): void {
    this.#rise(this.#items.length, item, cost);
  }

  /** The item of least cost; undefined when there is none. */
  pop(): number | undefined {
    const top = this.#items[0];
    const [item, cost] = [this.#items.pop(), this.#costs.pop()];
    const size = this.#items.length;
    if (item === undefined || cost === undefined || size === 0) return top;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      const right = below + 1;
      if (right < size) {
        const [a, b] = [this.#costs[below] ?? 0, this.#costs[right] ?? 0];
        if (b < a || (b === a && (this.#items[right] ?? 0) < (this.#items[below] ?? 0))) below = right;
      }
      this.#items[at] = this.#items[below] ?? 0;
      this.#costs[at] = this.#costs[below] ?? 0;
      at = below;
    }
    this.#rise(at, item, cost);
    return top;
  }
}
