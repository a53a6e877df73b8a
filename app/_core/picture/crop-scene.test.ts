import { expect, test } from "@playwright/test";
import fc from "fast-check";
import assert from "node:assert/strict";
import { cropScene } from "./crop-scene";
import { toSvg } from "./to-svg";
import { overlaps } from "../graph/geometry";
import type { Box, Scene } from "../graph/scene";
import { placeEntities } from "../graph/placement";
import { toScene } from "../graph/to-scene";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, formed, holds } from "../testing/given";

function drawnScene(): Scene {
  const theCase = caseOf([holds("ada", "mother", 80), holds("mother", "sub", 100), formed("target")], { entities: [{ id: "ada", kind: "person", name: "Ada Marsh" }] });
  const history = replay(theCase, "record", "effective");
  return toScene(theCase, snapshotAt(history, history.steps.length), placeEntities(theCase, [history]));
}
const SCENE = drawnScene();
const { frame } = SCENE;
const crops: fc.Arbitrary<Box> = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true }))
  .map(([x, y, part]) => ({ x: frame.x + x * frame.width, y: frame.y + y * frame.height, width: part * frame.width, height: part * frame.height }));

test("a part of a scene holds just the nodes that reach into it", () => {
  fc.assert(
    fc.property(crops, (crop) => {
      const shown = new Set(cropScene(SCENE, crop).nodes.map(({ id }) => id));
      for (const { id, extent } of SCENE.nodes) assert.equal(shown.has(id), overlaps(crop, extent), id);
    }),
  );
});

test("the part that holds everything is the whole, with its legend", () => {
  expect(cropScene(SCENE, SCENE.frame)).toEqual(SCENE);
});

test("the legend of a part says nothing of what it does not show", () => {
  const ada = SCENE.nodes.find(({ id }) => id === "ada");
  if (ada === undefined) throw new Error("the scene has Ada");
  expect(cropScene(SCENE, ada.box).legend.filter(({ of }) => of === "shape")).toEqual([{ of: "shape", shape: "circle", label: "person" }]);
  expect(toSvg(SCENE, { theme: "light", crop: ada.box })).not.toContain("Sub");
});
