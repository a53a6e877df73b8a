/** How a film runs, seconds: how long each step stands, how long one passes into the next, how often a standing picture is told again. */
export const PACE = { stands: 2, passes: 0.4, framesPerSecond: 25, standingFramesPerSecond: 5 } as const;

/** One frame of a film. */
export interface FilmFrame {
  /** When it begins and how long it is seen, seconds. */
  readonly time: number;
  readonly duration: number;
  /** Which picture is seen, counted from 0. */
  readonly picture: number;
  /** How much of it is seen over the one before it, 0 to 1. */
  readonly share: number;
  /** Whether it can be jumped to: the first frame on which a picture is seen whole. */
  readonly isKey: boolean;
}

/** A frame before it is known when it begins, and how many of the film's beats it lasts. */
type Beat = Pick<FilmFrame, "picture" | "share" | "isKey"> & { readonly beats: number };

function beatsOf(picture: number, isCut: boolean): Beat[] {
  const { stands, passes, framesPerSecond, standingFramesPerSecond } = PACE;
  const passing = isCut || picture === 0 ? 0 : Math.round(passes * framesPerSecond);
  const standing = Math.round(stands * standingFramesPerSecond);
  return [
    ...Array.from({ length: passing }, (_, at) => ({ picture, share: (at + 1) / (passing + 1), isKey: false, beats: 1 })),
    ...Array.from({ length: standing }, (_, at) => ({ picture, share: 1, isKey: at === 0, beats: framesPerSecond / standingFramesPerSecond })),
  ];
}

/**
 * The frames of a film of so many pictures, without a gap between them.
 * @param isCut whether pictures follow each other at once, for those who want no motion
 */
export function planFilm(pictures: number, isCut: boolean): FilmFrame[] {
  let begun = 0;
  return Array.from({ length: pictures }, (_, picture) => picture)
    .flatMap((picture) => beatsOf(picture, isCut))
    .map(({ beats, ...frame }) => {
      const time = begun / PACE.framesPerSecond;
      begun += beats;
      return { ...frame, time, duration: beats / PACE.framesPerSecond };
    });
}

/** How long a film is, seconds. */
export function lengthOfFilm(frames: readonly FilmFrame[]): number {
  const last = frames.at(-1);
  return last === undefined ? 0 : last.time + last.duration;
}
