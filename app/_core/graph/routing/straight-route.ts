import { dropStraight } from "./drop-straight";
import { centreOf } from "../geometry";
import type { Point, SceneNode } from "../scene";

type Outline = Pick<SceneNode, "box" | "extent">;

/** The way straight to the point, whatever stands in it: for want of any other. */
export function straightRoute(from: Outline, to: Outline): Point[] {
  const [a, b] = [centreOf(from.box), centreOf(to.box)];
  const [fromBottom, toBottom] = [Math.max(from.box.y + from.box.height, from.extent.y + from.extent.height), to.box.y + to.box.height];
  if (to.box.y > fromBottom) {
    const turn = to.box.y - 24 > fromBottom ? to.box.y - 24 : (to.box.y + fromBottom) / 2;
    return dropStraight([{ x: a.x, y: fromBottom }, { x: a.x, y: turn }, { x: b.x, y: turn }, { x: b.x, y: to.box.y }]);
  }
  const isRight = b.x >= a.x;
  const start = { x: isRight ? from.box.x + from.box.width : from.box.x, y: a.y };
  const end = { x: isRight ? to.box.x : to.box.x + to.box.width, y: b.y };
  if (start.y === end.y) return [start, end];
  if (toBottom < from.box.y || Math.abs(end.x - start.x) < 16) {
    const turn = (toBottom + from.box.y) / 2;
    return dropStraight([{ x: a.x, y: from.box.y }, { x: a.x, y: turn }, { x: b.x, y: turn }, { x: b.x, y: toBottom }]);
  }
  const turn = (start.x + end.x) / 2;
  return dropStraight([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end]);
}
