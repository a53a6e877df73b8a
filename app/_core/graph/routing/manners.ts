/** How the lines of a picture are led. */
export interface Manner {
  /** What crossing another line is worth, px of detour. */
  readonly crossing: number;
  /** What it costs ownership to turn above all rows or below them, px: who owns is best seen from below. */
  readonly outside: number;
  /** What holders side by side pay for a bus below the first gap beneath them, px: from an early one a single line leads on. */
  readonly lateBus: number;
  /** Whether lines that cross are led anew together. */
  readonly isUntangled: boolean;
}

/** What it costs lines that are no ownership to turn above all rows or below them, px. */
export const OUTSIDE = 24;

/** From the plainest on: where it leaves nothing to wish for, the others are not tried. */
export const MANNERS: readonly Manner[] = [
  { crossing: 150, outside: OUTSIDE, lateBus: 80, isUntangled: false },
  { crossing: 150, outside: 200, lateBus: 0, isUntangled: true },
  { crossing: 300, outside: 200, lateBus: 80, isUntangled: true },
];
