import type { Box, Point } from "../../_core/graph/scene";
import type { ViewSize } from "./camera";

/** Between a tip and what it tells of, and between a tip and the border of the view, px. */
const GAP = 10;
const MARGIN = 8;

const within = (at: number, length: number, room: number) => Math.max(MARGIN, Math.min(at, room - length - MARGIN));

/**
 * Where a tip stands in a view: beneath what it tells of, else above it, else beside it, never beyond the border; over it
 * only where there is no room on any side. In px of the view.
 */
export function placeTip(about: Box, tip: ViewSize, view: ViewSize): Point {
  const [right, bottom] = [about.x + about.width, about.y + about.height];
  const left = within(about.x + (about.width - tip.width) / 2, tip.width, view.width);
  if (bottom + GAP + tip.height + MARGIN <= view.height) return { x: left, y: Math.max(MARGIN, bottom + GAP) };
  if (about.y - GAP - tip.height >= MARGIN) return { x: left, y: Math.min(about.y - GAP, view.height - MARGIN) - tip.height };
  const top = within(about.y + (about.height - tip.height) / 2, tip.height, view.height);
  if (right + GAP + tip.width + MARGIN <= view.width) return { x: Math.max(MARGIN, right + GAP), y: top };
  return { x: within(about.x - GAP - tip.width, tip.width, view.width), y: top };
}
