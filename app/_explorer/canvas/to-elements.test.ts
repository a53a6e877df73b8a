import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Point, Scene, SceneNode } from "../../_core/graph/scene";
import { stillFrame } from "./motion/frame-at";
import { toBends, toSegments } from "./segments";
import { toElements } from "./to-elements";

const coordinate = fc.integer({ min: -2000, max: 2000 });

/** A way of level and upright legs, as the routes of a scene are. */
const route = fc.array(coordinate, { minLength: 3, maxLength: 8 }).map((turns) =>
  turns.slice(1).map((turn, index): Point => {
    const before = turns[index] ?? 0;
    return index % 2 === 0 ? { x: before, y: turn } : { x: turn, y: before };
  }),
);

test("the bends that Cytoscape draws are those of the route", () => {
  fc.assert(
    fc.property(route, (points) => {
      const [from, to] = [points[0], points.at(-1)];
      fc.pre(from !== undefined && to !== undefined && Math.hypot(to.x - from.x, to.y - from.y) > 1);
      const bends = toBends(from ?? { x: 0, y: 0 }, to ?? { x: 0, y: 0 }, toSegments(points));
      points.slice(1, -1).forEach(({ x, y }, index) => {
        expect(bends[index]?.x).toBeCloseTo(x, 6);
        expect(bends[index]?.y).toBeCloseTo(y, 6);
      });
    }),
  );
});

const nodeAt = (id: string, x: number, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: "corporation",
  shape: "box",
  box: { x, y: 0, width: 160, height: 56 },
  extent: { x, y: 0, width: 160, height: 56 },
  name: [{ text: id, box: { x: x + 40, y: 10, width: 80, height: 18 }, size: 14, weight: 600 }],
  detail: [],
  isEnded: false,
  mark: null,
  sentence: id,
  ...more,
});

const sceneOf = (nodes: readonly SceneNode[], to: string): Scene => ({
  frame: { x: 0, y: 0, width: 800, height: 400 },
  nodes,
  edges: [
    {
      id: "facility:loan|lender:bank",
      thing: "facility:loan",
      kind: "debt",
      from: "bank",
      to,
      route: [
        { x: 160, y: 28 },
        { x: 300, y: 28 },
      ],
      width: 1.75,
      label: null,
      isEnded: false,
    isFirm: true,
      mark: null,
      sentence: "",
    },
  ],
  legend: [],
});

const stillOf = (nodes: readonly SceneNode[], to: string) => stillFrame(sceneOf(nodes, to));

test("an entity is drawn around the middle of its box, a marked one with a disc on its corner", () => {
  const elements = toElements(stillOf([nodeAt("bank", 0), nodeAt("shell", 300, { mark: "new" })], "shell"));
  expect(elements.find(({ data }) => data.id === "shell")?.position).toEqual({ x: 380, y: 28 });
  expect(elements.find(({ data }) => data.id === "shell#mark")?.position).toEqual({ x: 460, y: 0 });
});

test("a line without both its ends is left out: Cytoscape would throw", () => {
  const elements = toElements(stillOf([nodeAt("bank", 0)], "shell"));
  expect(elements.some(({ data }) => data.source !== undefined)).toBe(false);
});

test("a loan whose borrower changed is another line to Cytoscape, and the same to its readers", () => {
  const nodes = [nodeAt("bank", 0), nodeAt("shell", 300), nodeAt("target", 500)];
  const [before, after] = ["shell", "target"].map((to) => toElements(stillOf(nodes, to)).find(({ data }) => data.source === "bank"));
  expect(before?.data.id).not.toBe(after?.data.id);
  expect(before?.data["edge"]).toBe(after?.data["edge"]);
});

test("every element states its classes, for what is left out would stay from the step before", () => {
  for (const { classes } of toElements(stillOf([nodeAt("bank", 0), nodeAt("shell", 300)], "shell"))) expect(typeof classes).toBe("string");
});
