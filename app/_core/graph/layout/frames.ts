import { ROOM, SMALLEST_FRAME } from "./room";
import { boxAround, boxOfAll, centreOf, inflate } from "../geometry";
import type { Box } from "../scene";

/** The frame around all that a chapter shows; of a usual size where it shows nothing. */
export function toFrame(boxes: readonly Box[]): Box {
  const all = boxOfAll(boxes);
  if (all === undefined) return { x: 0, y: 0, ...SMALLEST_FRAME };
  const { width, height } = inflate(all, ROOM.framePadding);
  return boxAround(centreOf(all), Math.max(width, SMALLEST_FRAME.width), Math.max(height, SMALLEST_FRAME.height));
}
