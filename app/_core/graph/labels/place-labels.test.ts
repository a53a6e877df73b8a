import { expect, test } from "@playwright/test";
import { placeLabels } from "./place-labels";

const upright = (id: string, x: number) => ({ id, group: id, width: 60, route: [{ x, y: 0 }, { x, y: 240 }], isMinor: false, hasMark: false });
const FRAME = { x: -200, y: -50, width: 400, height: 400 };

test("labels of lines side by side stand well apart, where the lines have room", () => {
  const pills = placeLabels([upright("left", 0), upright("right", 46)], [], FRAME);
  const [left, right] = [pills.get("left"), pills.get("right")];
  const apart = left === undefined || right === undefined ? 0 : Math.abs(left.y - right.y) - left.height;
  expect(apart).toBeGreaterThanOrEqual(20);
});

test("where they have none, both labels stand nevertheless", () => {
  const solids = [{ x: -100, y: 0, width: 300, height: 75 }, { x: -100, y: 165, width: 300, height: 75 }];
  expect([...placeLabels([upright("left", 0), upright("right", 46)], solids, FRAME).keys()]).toHaveLength(2);
});
