import type { Box, Point } from "../scene";

/** A level or upright part of a route; `from` is less than `to`. */
export interface Stretch {
  readonly isLevel: boolean;
  /** y of a level stretch, x of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The stretches of a route, from its beginning to its end. */
export function toStretches(route: readonly Point[]): Stretch[] {
  return route.slice(1).map((end, index): Stretch => {
    const start = route[index] ?? end;
    const isLevel = start.y === end.y;
    const [a, b] = isLevel ? [start.x, end.x] : [start.y, end.y];
    return { isLevel, at: isLevel ? start.y : start.x, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** What is left of stretches where no other stretch runs along them. */
export function withoutShared(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    let left: Stretch[] = [stretch];
    for (const other of others) {
      if (other.isLevel !== stretch.isLevel || other.at !== stretch.at) continue;
      left = left.flatMap((part) => {
        if (other.to <= part.from || other.from >= part.to) return [part];
        return [
          { ...part, to: Math.min(part.to, other.from) },
          { ...part, from: Math.max(part.from, other.to) },
        ].filter(({ from, to }) => to > from);
      });
    }
    return left;
  });
}

/** The box that a stretch's line covers, 2 px thick. */
export function boxOfStretch({ isLevel, at, from, to }: Stretch): Box {
  return isLevel ? { x: from, y: at - 1, width: to - from, height: 2 } : { x: at - 1, y: from, width: 2, height: to - from };
}
