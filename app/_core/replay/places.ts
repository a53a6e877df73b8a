/** Places of events in the order of their file, rising, each once. */
export type Places = number[];

/** The index of the first place that is not before one. */
export function indexOfPlace(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  if ((places[high - 1] ?? -1) < place) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Notes a place among others, once. */
export function noteIn(places: Places, place: number): void {
  const index = indexOfPlace(places, place);
  if (places[index] === place) return;
  if (index === places.length) places.push(place);
  else places.splice(index, 0, place);
}

/** The places after one, up to and with another. */
export function placesWithin(places: readonly number[], after: number, upTo: number): number[] {
  return places.slice(indexOfPlace(places, after + 1), indexOfPlace(places, upTo + 1));
}

/** Places to go to, the first in the file first, each once; more may be added behind the one that was last. */
export class Agenda {
  readonly #due: Places = [];

  constructor(places: Iterable<number>) {
    this.addAll(places);
  }

  addAll(places: Iterable<number>): void {
    for (const place of places) noteIn(this.#due, place);
  }

  next(): number | undefined {
    return this.#due.shift();
  }
}
