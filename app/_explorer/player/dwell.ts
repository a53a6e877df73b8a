/** How fast a case may be played; 1 is the pace at which a headline and a change or two can be read. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The stay at a step, ms at speed 1: at the least, for each change after the second, and at the most. */
const [LEAST, PER_CHANGE, MOST] = [2200, 350, 6000];
/** So many changes are read within the least stay. */
const READ_AT_ONCE = 2;

/** How long a step stays while the case plays, ms: longer where more changed. */
export function dwellAt(changes: number, speed: Speed): number {
  return Math.min(MOST, LEAST + PER_CHANGE * Math.max(0, changes - READ_AT_ONCE)) / speed;
}
