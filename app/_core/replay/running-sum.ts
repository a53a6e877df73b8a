import { indexOfPlace } from "./places";

/** A sum as it stands after each place of a file where it moved, so that it can be asked for at any and moved at any. */
export class RunningSum {
  readonly #places: number[] = [];
  readonly #sums: number[] = [];

  /** The sum before a place. */
  before(place: number): number {
    return this.#sums[indexOfPlace(this.#places, place) - 1] ?? 0;
  }

  /** Adds an amount from a place on until another; returns the places at which the sum is then above a bound. */
  add(amount: number, from: number, until: number, bound: number): number[] {
    const above: number[] = [];
    for (let index = this.#startAt(from); (this.#places[index] ?? Infinity) < until; index += 1) {
      const sum = (this.#sums[index] ?? 0) + amount;
      this.#sums[index] = sum;
      if (sum > bound) above.push(this.#places[index] ?? from);
    }
    return above;
  }

  #startAt(place: number): number {
    const index = indexOfPlace(this.#places, place);
    if (this.#places[index] !== place) {
      const sum = this.#sums[index - 1] ?? 0;
      this.#places.splice(index, 0, place);
      this.#sums.splice(index, 0, sum);
    }
    return index;
  }
}
