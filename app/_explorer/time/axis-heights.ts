/** The height above the line of days, px, and of what stands there over the marks: the title and the arcs. */
export const PLOT = 64;
const HEAD = 20;
/** From the line to the lowest marks, and the height of a mark where there is room, px. */
export const FOOT = 4;
const MARK = 9;
/** From one row to the next where there is room, px. */
const PITCH = 10;

/** From one row of marks to the next, px. */
export function rowHeight(rows: number): number {
  return rows <= 1 ? PITCH : Math.min(PITCH, (PLOT - HEAD - FOOT) / rows);
}

/** The height of a mark, px: so that none touches the one above. */
export function markHeight(rows: number): number {
  return Math.min(MARK, rowHeight(rows) - 1);
}
