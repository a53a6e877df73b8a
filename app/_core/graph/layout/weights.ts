/** What is bad about a seating, and how bad; found by looking at many charts. A line over one usual column is 0.6. */
export const WEIGHTS = {
  ownedAboveOwner: 200,
  /** a weight that is soon over */
  moment: 0.03,
  givenAboveGiver: 3,
  bend: 1.2,
  nearMiss: 1,
  awayFromMiddlePx: 0.000_3,
  perColumnPx: 0.6 / 200,
  rowSkipped: 0.8,
  levelBecomesSteep: 2,
  levelPerRow: 0.6,
  lenderOnTheLeft: 0.3,
  lenderBelow: 1,
  crossing: 3,
  sharedGap: 0.6,
  throughNode: 5,
  frameWidthPx: 0.3 / 200,
  frameRow: 1.6,
  frameTooWidePx: 0.15,
  crowdedRowPx: 0.01,
  frameRowTooMany: 10,
} as const;

/** Rows that a frame has room for. */
export const MOST_ROWS = 5;

/** So wide a frame is shown at its largest anyhow: narrower is no gain, px. */
export const EASY_WIDTH = 680;

/** Owner and owned that stand nearly above one another look like a slip, px. */
export const NEAR_MISS = 90;

