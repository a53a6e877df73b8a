/** Sizes of the chart's type in px at 100 %, and the room that a line of it takes. Never below 11.5. */
export const CHART_TYPE = {
  name: { size: 14, weight: 600, lineHeight: 17 },
  detail: { size: 12, weight: 400, lineHeight: 15 },
  label: { size: 12, weight: 500, lineHeight: 16 },
} as const;

/** How wide a name may be before it takes a second line, px. */
export const NAME_WIDTH = 150;
/** How wide a line beneath a name may be, px. */
export const DETAIL_WIDTH = 160;

/** Measures of a node, px. */
export const NODE = {
  minWidth: 152,
  maxWidth: 232,
  minHeight: 52,
  /** between text and border, on each side */
  padX: 14,
  padY: 9,
  circle: 40,
  /** between a circle and the name beneath it */
  circleGap: 4,
  /** how far the second sheet of a stack looks out, up and to the right */
  stack: 5,
  /** how far a mark's disc reaches beyond the corner it sits on */
  disc: 9,
} as const;

/** Measures of a label's pill, px. */
export const PILL = { height: 22, padX: 10, mark: 18 } as const;

/** The dots around the label of what no document shows, px: how thick, and how far apart. */
export const DOTTED = { width: 2, gap: 4 } as const;
