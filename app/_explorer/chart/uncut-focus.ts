import { boxAround, centreOf, holds, overlaps } from "../../_core/graph/geometry";
import type { Box } from "../../_core/graph/scene";

/** Beyond so many shapes the search would be felt at every step. */
const MOST_SHAPES = 60;
/** Between a shape and the edge of what is seen, px: beyond the fading edge of a phone's chart. */
const AIR = 14;
/** What is bad about a view: shapes that it cuts; and what is good: those it sees whole; per shape, and per px off the middle of the focus. */
const COSTS = { cut: 10, whole: -1, perPx: 1 / 150 } as const;
/** More shapes count no more: none is cut for the sake of others. */
const MOST_COUNTED = 9;
/** How much more than it must a view may show, and what that costs: all is drawn so much smaller. */
const WIDER = [{ by: 1, cost: 0 }, { by: 1.15, cost: 7 }, { by: 1.3, cost: 15 }] as const;
/** As far as a view goes for it, px of the scene: further, nothing could be read with ease. */
const WIDEST = 690;

type Size = Pick<Box, "width" | "height">;

/** Where what is seen may begin along one axis: around the middle of the focus, or as a shape just comes in, or just goes out. */
function listStarts(focus: [number, number], frame: [number, number], seen: number, shapes: readonly [number, number][]): number[] {
  const [from, to] = focus;
  if (frame[1] - frame[0] <= seen) return [(frame[0] + frame[1] - seen) / 2];
  const bound = (start: number) => Math.min(frame[1] - seen, Math.max(frame[0], start));
  const wished = shapes.flatMap(([begin, end]) => [begin - AIR, end + AIR, begin - AIR - seen, end + AIR - seen].filter((start) => start <= from && start + seen >= to));
  return [...new Set([(from + to - seen) / 2, ...wished].map(bound))];
}

/** The windows of a size that see all of a focus, as far as a frame reaches. */
function listWindows(focus: Box, shapes: readonly Box[], frame: Box, seen: Size): Box[] {
  const lefts = listStarts([focus.x, focus.x + focus.width], [frame.x, frame.x + frame.width], seen.width, shapes.map(({ x, width }) => [x, x + width]));
  const tops = listStarts([focus.y, focus.y + focus.height], [frame.y, frame.y + frame.height], seen.height, shapes.map(({ y, height }) => [y, y + height]));
  return tops.flatMap((y) => lefts.map((x): Box => ({ x, y, ...seen })));
}

/**
 * A focus whose middle lies so that a view of a size around it cuts as few shapes as can be, and sees all of the focus that
 * was asked for; with more shapes about it, or as near to it as possible. Where several would be cut, the view is a bit wider.
 * @param seen how much of the scene the view shows
 */
export function toUncutFocus(focus: Box, shapes: readonly Box[], frame: Box, seen: Size): Box {
  if (shapes.length > MOST_SHAPES) return focus;
  const middle = centreOf(focus);
  const judge = (window: Box) => {
    const met = shapes.filter((shape) => overlaps(window, shape));
    const whole = met.filter((shape) => holds(window, shape)).length;
    const { x, y } = centreOf(window);
    return (met.length - whole) * COSTS.cut + Math.min(whole, MOST_COUNTED) * COSTS.whole + Math.hypot(x - middle.x, y - middle.y) * COSTS.perPx;
  };
  const tried = WIDER.filter(({ by }) => by === 1 || seen.width * by <= WIDEST).flatMap(({ by, cost }) => {
    const size = { width: seen.width * by, height: seen.height * by };
    return listWindows(focus, shapes, frame, size).map((window) => ({ window, isWider: by > 1, bad: judge(window) + cost }));
  });
  const best = tried.reduce((least, it) => (it.bad < least.bad ? it : least));
  if (best.isWider) return best.window;
  const centre = centreOf(best.window);
  const reach = (at: number, from: number, length: number) => 2 * Math.max(at - from, from + length - at);
  return boxAround(centre, reach(centre.x, focus.x, focus.width), reach(centre.y, focus.y, focus.height));
}
