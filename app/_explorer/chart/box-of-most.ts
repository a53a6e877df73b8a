import { boxOfAll, holds } from "../../_core/graph/geometry";
import type { Box } from "../../_core/graph/scene";

/** Beyond so many boxes the search would be felt at every step. */
const MOST_BOXES = 60;

/**
 * The box around the most boxes that room of a size can hold whole; of as many, those that lie highest, then leftmost.
 * Undefined where there are none, or too many to search.
 */
export function boxOfMost(boxes: readonly Box[], room: Pick<Box, "width" | "height">): Box | undefined {
  if (boxes.length > MOST_BOXES) return undefined;
  const [lefts, tops] = [boxes.map(({ x }) => x).sort((a, b) => a - b), boxes.map(({ y }) => y).sort((a, b) => a - b)];
  let most: readonly Box[] = [];
  for (const y of tops) {
    for (const x of lefts) {
      const held = boxes.filter((box) => holds({ x, y, ...room }, box));
      if (held.length > most.length) most = held;
    }
  }
  return boxOfAll(most);
}
