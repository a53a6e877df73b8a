/** What a mark wants on an axis from 0 to 1: its middle, or the span it covers. */
export interface MarkWish {
  readonly from: number;
  readonly to: number;
  /** A dot may move to the right where there is no room above; a span stands where its days are. */
  readonly isDot: boolean;
}

/** Where a mark stands: its edges, and its row, 0 at the bottom. */
export interface MarkPlace {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** How many marks stand on one another before a column of dots goes on beside. */
export const MOST_ROWS = 4;

/**
 * Gives each mark a place of its own, in the order of the steps: a dot in the lowest free row at its day; where that
 * column is full, in the next to the right, so that none hides another and a later step never stands left of an earlier
 * dot. Spans take the lowest row that is free all along, and as many rows as they need.
 * @param dot the width of a dot, air included
 */
export function packMarks(wishes: readonly MarkWish[], dot: number): MarkPlace[] {
  const places: MarkPlace[] = [];
  const isFree = (from: number, to: number, row: number) => places.every((other) => other.row !== row || other.to <= from + 1e-9 || other.from >= to - 1e-9);
  let leftmost = 0;
  for (const { from, to, isDot } of wishes) {
    if (!isDot) {
      let row = 0;
      while (!isFree(from, to, row)) row += 1;
      places.push({ from, to, row });
      continue;
    }
    let left = Math.max(leftmost, from);
    // Above spans that take all rows there is one more.
    const rowsAt = () => Math.max(MOST_ROWS, 1 + places.filter((other) => other.to - other.from > dot + 1e-9 && other.from < left + dot && other.to > left).length);
    let row = 0;
    while (!isFree(left, left + dot, row)) {
      row += 1;
      // At the right end there is no next column: there the dots go on upwards.
      if (row < rowsAt() || left + 2 * dot > 1) continue;
      left += dot;
      row = 0;
    }
    leftmost = left;
    places.push({ from: left, to: left + dot, row });
  }
  return places;
}
