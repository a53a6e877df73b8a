import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { distanceToRoute, findObject } from "./find-object";
import type { Scene, SceneEdge, SceneNode } from "./scene";
import { listObjects, listTouching } from "./scene-objects";

const nodeAt = (id: string, x: number, y: number): SceneNode => {
  const box = { x, y, width: 160, height: 56 };
  return { id, kind: "corporation", shape: "box", box, extent: box, name: [], detail: [], isEnded: false, mark: null, sentence: `${id} stands` };
};

const lineOf = (from: string, to: string, route: SceneEdge["route"], more: Partial<SceneEdge> = {}): SceneEdge => ({
  id: `stake:${from}>${to}`,
  thing: `stake:${from}>${to}`,
  kind: "ownership",
  from,
  to,
  route,
  width: 1.25,
  label: null,
  isEnded: false, isFirm: true,
  mark: null,
  sentence: `${from} owns ${to}`,
  ...more,
});

/** One mother above two daughters, and a bank beside. */
const SCENE: Scene = {
  frame: { x: 0, y: 0, width: 800, height: 400 },
  nodes: [nodeAt("right", 300, 200), nodeAt("bank", 600, 200), nodeAt("left", 0, 200), nodeAt("mother", 150, 0)],
  edges: [
    lineOf("mother", "right", [{ x: 230, y: 56 }, { x: 230, y: 120 }, { x: 380, y: 120 }, { x: 380, y: 200 }]),
    lineOf("mother", "left", [{ x: 230, y: 56 }, { x: 230, y: 120 }, { x: 80, y: 120 }, { x: 80, y: 200 }]),
    lineOf("bank", "right", [{ x: 600, y: 228 }, { x: 460, y: 228 }], { id: "facility:loan|a", thing: "facility:loan", kind: "debt", sentence: "the bank lends" }),
    lineOf("bank", "right", [{ x: 600, y: 240 }, { x: 460, y: 240 }], { id: "facility:loan|b", thing: "facility:loan", kind: "debt", sentence: "the bank lends" }),
  ],
  legend: [],
};

test("objects are read from owners to owned, each with its lines, and lines that say the same once", () => {
  expect(listObjects(SCENE).map(({ id }) => id)).toEqual([
    "mother",
    "stake:mother>left",
    "stake:mother>right",
    "left",
    "right",
    "bank",
    "facility:loan|a",
  ]);
});

test("an entity touches its lines and their other ends, a loan all of its lines and their ends", () => {
  expect([...listTouching(SCENE, "entity:left")].sort()).toEqual(["left", "mother", "stake:mother>left"]);
  expect([...listTouching(SCENE, "facility:loan")].sort()).toEqual(["bank", "facility:loan|a", "facility:loan|b", "right"]);
  expect([...listTouching(SCENE, "entity:nobody")]).toEqual([]);
});

test("a point within a shape finds it, a point near a line finds the line, and paper is empty", () => {
  expect(findObject(SCENE, { x: 10, y: 210 }, 8)?.key).toBe("entity:left");
  expect(findObject(SCENE, { x: 386, y: 160 }, 8)?.key).toBe("stake:mother>right");
  expect(findObject(SCENE, { x: 386, y: 160 }, 4)).toBeNull();
  expect(findObject(SCENE, { x: 790, y: 390 }, 20)).toBeNull();
});

test("every point of a line is on it, and a point beside it is as far away as it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 }), (along, off) => {
      expect(distanceToRoute({ x: along, y: off }, [{ x: 0, y: 0 }, { x: 500, y: 0 }, { x: 500, y: -100 }])).toBeCloseTo(off, 6);
    }),
  );
});
