/** An arrow from an owner to what it owns, by their ids. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

function isAcyclic(arrows: readonly Arrow[]): boolean {
  let left = [...arrows];
  for (;;) {
    const owned = new Set(left.map(({ to }) => to));
    const next = left.filter(({ from }) => owned.has(from));
    if (next.length === left.length) return left.length === 0;
    left = next;
  }
}

function isAcyclicWithout(arrows: readonly Arrow[], most: number, from = 0): boolean {
  if (isAcyclic(arrows)) return true;
  if (most === 0) return false;
  return arrows.some((_, at) => at >= from && isAcyclicWithout(arrows.filter((_unused, other) => other !== at), most - 1, at));
}

/**
 * How many arrows must point upward wherever the shapes stand: where companies own each other in a ring, one of its
 * arrows has to close it. 0 where there is no ring. Tries every choice, for the few arrows of one picture.
 */
export function leastUpward(arrows: readonly Arrow[]): number {
  let most = 0;
  while (!isAcyclicWithout(arrows, most)) most += 1;
  return most;
}
