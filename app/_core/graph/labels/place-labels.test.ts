import { expect, test } from "@playwright/test";
import { placeLabels } from "./place-labels";
import { PILL } from "../chart-type";

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

test("what ended bears its mark alone, where there is no room for its words or are none", () => {
  const short = { id: "short", group: "short", width: 90, route: [{ x: 0, y: 0 }, { x: 60, y: 0 }], isMinor: true, hasMark: true };
  const posts = [{ x: -100, y: -26, width: 100, height: 52 }, { x: 60, y: -26, width: 100, height: 52 }];
  expect(placeLabels([short], posts, FRAME).get("short")?.width).toBe(PILL.height);
  expect(placeLabels([{ ...upright("silent", 0), width: 0, hasMark: true }], [], FRAME).get("silent")?.width).toBe(PILL.height);
  expect(placeLabels([{ ...short, hasMark: false }], posts, FRAME).size).toBe(0);
});
