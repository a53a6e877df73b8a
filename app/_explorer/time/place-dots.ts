/** Where a dot stands: 0 to 1 from the left, and its row, 0 at the bottom. */
export interface DotPlace {
  readonly at: number;
  readonly row: number;
}

/** How many dots may stand on one another. */
export const MOST_ROWS = 4;
/** How far apart two columns of dots must stand, as a part of the strip. */
const COLUMN = 0.0085;

/**
 * Places the dots of a strip in the order of their steps: each at its day, days too close sharing a column from the
 * bottom up; a full column goes on in the next. So reading columns upwards and left to right is reading the steps.
 */
export function placeDots(days: readonly number[]): DotPlace[] {
  const places: DotPlace[] = [];
  for (const day of days) {
    const last = places.at(-1);
    if (last === undefined || day >= last.at + COLUMN) places.push({ at: day, row: 0 });
    else if (last.row + 1 < MOST_ROWS) places.push({ at: last.at, row: last.row + 1 });
    else places.push({ at: last.at + COLUMN, row: 0 });
  }
  return places;
}
