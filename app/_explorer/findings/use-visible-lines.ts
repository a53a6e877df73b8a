import { useCallback, useState } from "react";

/** The height of a line, px: the same in the style sheet. */
export const LINE_HEIGHT = 22;
/** Browsers cannot make a box of any height: of a file with more lines a part is shown, around the one that is looked at. */
const MOST_LINES = 400_000;
/** Lines drawn beyond what is seen, at each side. */
const BEYOND = 20;

/** The lines that are drawn, of those that can be scrolled to; 1-based, both ends included. */
export interface VisibleLines {
  readonly first: number;
  readonly last: number;
  /** The lines that can be scrolled to. */
  readonly from: number;
  readonly to: number;
}

/** Which part of a file can be scrolled to while a line is looked at. */
export function partAround(line: number, count: number): { readonly from: number; readonly to: number } {
  if (count <= MOST_LINES) return { from: 1, to: count };
  const from = Math.max(1, Math.min(line - MOST_LINES / 2, count - MOST_LINES + 1));
  return { from, to: from + MOST_LINES - 1 };
}

/** Which lines are drawn where a box of a height is scrolled so far. */
export function linesInSight(part: { readonly from: number; readonly to: number }, scrolled: number, height: number): VisibleLines {
  const first = part.from + Math.floor(scrolled / LINE_HEIGHT) - BEYOND;
  const last = part.from + Math.ceil((scrolled + height) / LINE_HEIGHT) + BEYOND;
  return { ...part, first: Math.min(part.to, Math.max(part.from, first)), last: Math.max(part.from, Math.min(part.to, last)) };
}

/** Follows the scrolling of a box of lines. */
export function useScrolled() {
  const [sight, setSight] = useState({ scrolled: 0, height: 900 });
  const onScroll = useCallback(({ currentTarget: { scrollTop, clientHeight } }: { readonly currentTarget: HTMLElement }) => setSight({ scrolled: scrollTop, height: clientHeight }), []);
  return { ...sight, onScroll };
}
