import { firstIndexWhere } from "./first-index";

/** Places of events in the order of their file, rising, each once. */
export type Places = number[];

/** The index of the first place that is not before one. */
export function indexOfPlace(places: readonly number[], place: number): number {
  if ((places.at(-1) ?? -1) < place) return places.length;
  return firstIndexWhere(places.length, (index) => (places[index] ?? 0) >= place);
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
