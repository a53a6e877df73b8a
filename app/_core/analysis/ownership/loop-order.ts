import { BucketQueue } from "./bucket-queue";
import type { LoopEntry } from "./loop-elimination";

/** Differences between what is passed on and what is taken in are told apart to a sixteenth, up to 64. */
const [STEPS, FURTHEST] = [16, 64];

/**
 * An order of the places 0 to `size` − 1 in which little weight leads back: who passes on most more than it takes in from those who
 * are left comes next (Eades, Lin, Smyth, "A fast and effective heuristic for the feedback arc set problem", 1993).
 */
export function orderLoop(size: number, entries: readonly LoopEntry[]): number[] {
  const [into, outOf] = [Array.from({ length: size }, (): LoopEntry[] => []), Array.from({ length: size }, (): LoopEntry[] => [])];
  const surplus = new Float64Array(size);
  const queue = new BucketQueue(size);
  const isPlaced = new Uint8Array(size);
  const move = (place: number, by: number) => (surplus[place] = (surplus[place] as number) + by);
  const put = (place: number) => { queue.put(place, Math.round(STEPS * (FURTHEST - Math.max(-FURTHEST, Math.min(FURTHEST, surplus[place] as number))))); };
  for (const entry of entries) {
    into[entry.to]?.push(entry);
    outOf[entry.from]?.push(entry);
    move(entry.from, entry.weight);
    move(entry.to, -entry.weight);
  }
  for (let place = 0; place < size; place++) put(place);
  const order: number[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    order.push(next);
    isPlaced[next] = 1;
    const update = (place: number, by: number) => {
      if (isPlaced[place] === 1) return;
      move(place, by);
      put(place);
    };
    for (const { to, weight } of outOf[next] ?? []) update(to, weight);
    for (const { from, weight } of into[next] ?? []) update(from, -weight);
  }
  return order;
}
