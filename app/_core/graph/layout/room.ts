import { CHART_TYPE } from "../chart-type";

/** How much room things keep from each other on the chart, px. */
export const ROOM = {
  /** the columns in which centres stand: a third of the grid's usual distances, a multiple of 8 */
  column: 24,
  /** least distance between nodes side by side */
  beside: 32,
  /** least distance between labels of holders side by side */
  besidePill: 8,
  /** beyond its pill, on a level line between two nodes */
  aroundLevelPill: 40,
  /** how far a circle's centre stands above the line of its row, for the name beneath it */
  circleLift: 18,
  /** between a row and the next, without and for each lane of lines that runs level there */
  gap: 48,
  lane: 10,
  mostGap: 78,
  /** what the label beneath a node usually takes, for which a frame has room */
  pill: 144,
  /** around all that a chapter shows */
  framePadding: 22,
} as const;

/** The smallest frame, px, so that a lone node is not blown up. */
export const SMALLEST_FRAME = { width: 280, height: 184 } as const;

/** The room of the chart on the page at 1440 × 900, px. */
export const CHART_ROOM = { width: 1040, height: 640 } as const;

/** The least size at which a label may be shown there, px. */
export const LEAST_LABEL = 11;

/** The largest frame that is shown there with its labels at that size. */
export const ROOMY_FRAME = {
  width: (CHART_ROOM.width * CHART_TYPE.label.size) / LEAST_LABEL,
  height: (CHART_ROOM.height * CHART_TYPE.label.size) / LEAST_LABEL,
} as const;
