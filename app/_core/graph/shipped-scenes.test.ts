import { expect, test } from "@playwright/test";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { CHART_TYPE } from "./chart-type";
import { listSilent } from "./flaws";
import { holds, inflate, isCrossedBy, overlaps } from "./geometry";
import { CHART_ROOM, LEAST_LABEL } from "./layout/room";
import { placeEntities, type Placement, type Sketch } from "./placement";
import type { Box, Point, Scene, SceneEdge } from "./scene";
import { toScene } from "./to-scene";
import type { History } from "../replay/history";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { key } from "../replay/things";
import { countFigures, countOwnersNotAbove, listOwnersNotAbove } from "../testing/scene-figures";
import type { Case } from "../timeline/case";
import { CLOCKS } from "../vocabulary";

const FOLDER = new URL("../../../data/cases/", import.meta.url);
const SKETCHES = new URL("../../../data/sketches/", import.meta.url);

test.describe.configure({ mode: "default" });

/** At the step where most lines cross: that at which every holder of one company becomes one of another. */
const MOST_CROSSINGS = 8;

interface Shipped {
  readonly theCase: Case;
  readonly histories: readonly History[];
  readonly placement: Placement;
}

interface Shown {
  /** "record, effective, after x-holdings-ii-merges-into-twitter" */
  readonly where: string;
  readonly scene: Scene;
}

function readSketch(file: string): Sketch {
  const path = new URL(file, SKETCHES);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Sketch) : {};
}

function readShipped(file: string): Shipped {
  const theCase = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Case;
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  return { theCase, histories, placement: JSON.parse(JSON.stringify(placeEntities(theCase, histories, readSketch(file)))) as Placement };
}

function showAll({ theCase, histories, placement }: Shipped): Shown[] {
  return histories.flatMap((history) =>
    [0, ...history.steps.keys()].flatMap((_, step) =>
      [false, true].map((ghosts): Shown => ({
        where: `${history.account}, ${history.clock}, after ${history.steps[step - 1]?.event.id ?? "nothing"}${ghosts ? ", with ghosts" : ""}`,
        scene: toScene(theCase, snapshotAt(history, step), placement, { ghosts }),
      })),
    ),
  );
}

const segments = (route: readonly Point[]) => route.slice(1).map((end, at): [Point, Point] => [route[at] ?? end, end]);

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));
}

function isOnBorder({ x, y, width, height }: Box, point: Point): boolean {
  const isWithin = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return isWithin && (point.x === x || point.x === x + width || point.y === y || point.y === y + height);
}

/** Collects what is wrong over all scenes, so that a failing test names every place. */
function listWrong(shown: readonly Shown[], find: (scene: Scene) => string[]): string[] {
  return shown.flatMap(({ where, scene }) => find(scene).map((wrong) => `${where}: ${wrong}`));
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json"))) {
  test.describe(file, () => {
    let shipped: Shipped;
    let shown: Shown[];
    test.beforeAll(() => {
      shipped = readShipped(file);
      shown = showAll(shipped);
    });

    test("no node lies over another", () => {
      expect(listWrong(shown, ({ nodes }) => pairs(nodes).filter(([a, b]) => overlaps(a.extent, b.extent)).map(([a, b]) => `${a.id} over ${b.id}`))).toEqual([]);
    });

    test("no line runs through a node", () => {
      const wrong = listWrong(shown, ({ nodes, edges }) =>
        edges.flatMap(({ id, route }) =>
          nodes.filter(({ box, extent, shape }) => segments(route).some(([a, b]) => isCrossedBy(shape === "circle" ? inflate(box, -1) : extent, a, b) && isCrossedBy(inflate(box, -1), a, b))).map((node) => `${id} through ${node.id}`),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test("no line touches the words or the shape of a node it does not end at", () => {
      const wrong = listWrong(shown, ({ nodes, edges }) =>
        edges.flatMap(({ id, route, from, to }) =>
          nodes.filter((node) => node.id !== from && node.id !== to && segments(route).some(([a, b]) => isCrossedBy(node.extent, a, b))).map((node) => `${id} through ${node.id}`),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test("every line runs level or upright, from border to border", () => {
      const wrong = listWrong(shown, ({ nodes, edges }) =>
        edges.flatMap(({ id, route, from, to }) => {
          const isStraight = route.length >= 2 && segments(route).every(([a, b]) => (a.x === b.x) !== (a.y === b.y));
          const ends = [nodes.find((node) => node.id === from), nodes.find((node) => node.id === to)];
          const points = [route[0], route.at(-1)];
          const isTied = ends.every((node, at) => {
            const point = points[at];
            return node !== undefined && point !== undefined && [node.box, node.extent, { ...node.box, y: node.extent.y + node.extent.height, height: 0 }].some((box) => isOnBorder(box, point));
          });
          return isStraight && isTied ? [] : [`${id} by ${JSON.stringify(route)}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    test("no label lies over another or over a node", () => {
      const wrong = listWrong(shown, ({ nodes, edges }) => {
        const pills = edges.flatMap(({ id, label }) => (label === null ? [] : [{ id, pill: label.pill }]));
        return [
          ...pairs(pills).filter(([a, b]) => overlaps(a.pill, b.pill)).map(([a, b]) => `${a.id} over ${b.id}`),
          ...pills.flatMap(({ id, pill }) => nodes.filter(({ extent }) => overlaps(extent, pill)).map((node) => `${id} over ${node.id}`)),
        ];
      });
      expect(wrong).toEqual([]);
    });

    test("ghosts come on top of what stands: ended, without a mark of now, each once, and nothing else gives way", () => {
      let ghosts = 0;
      for (let at = 0; at < shown.length; at += 2) {
        const [plain, haunted] = [shown[at], shown[at + 1]];
        if (plain === undefined || haunted === undefined) continue;
        const known = new Set(plain.scene.nodes.map(({ id }) => id));
        const added = haunted.scene.nodes.filter(({ id }) => !known.has(id));
        expect(added.filter(({ isEnded, mark }) => !isEnded || mark !== null).map(({ id }) => `${haunted.where}: ${id}`)).toEqual([]);
        expect(new Set(haunted.scene.nodes.map(({ id }) => id)).size).toBe(plain.scene.nodes.length + added.length);
        expect(haunted.scene.nodes.length).toBe(plain.scene.nodes.length + added.length);
        ghosts += added.length;
      }
      expect(ghosts).toBeGreaterThan(0);
    });

    test("everything lies within the frame", () => {
      const wrong = listWrong(shown, ({ frame, nodes, edges }) => [
        ...nodes.filter(({ extent }) => !holds(frame, extent)).map(({ id }) => id),
        ...edges.filter(({ route }) => !route.every(({ x, y }) => holds(frame, { x, y, width: 0, height: 0 }))).map(({ id }) => id),
        ...edges.filter(({ label }) => label !== null && !holds(frame, label.pill)).map(({ id }) => `label of ${id}`),
      ]);
      expect(wrong).toEqual([]);
    });

    test("an entity has one place, at every step, on every clock, in every account", () => {
      const places = new Map<string, Set<string>>();
      for (const { scene } of shown) {
        for (const { id, box } of scene.nodes) places.set(id, (places.get(id) ?? new Set()).add(JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 })));
      }
      expect([...places].filter(([, seen]) => seen.size > 1)).toEqual([]);
    });

    test("every frame fits the chart at 1440 × 900 with labels of 11 px or more", () => {
      const frames = Object.entries(shipped.placement.frames).filter(([chapter]) => chapter !== "");
      const sizes = frames.map(([chapter, { width, height }]) => ({ chapter, px: CHART_TYPE.label.size * Math.min(CHART_ROOM.width / width, CHART_ROOM.height / height) }));
      expect(sizes.filter(({ px }) => px < LEAST_LABEL)).toEqual([]);
    });

    test("a standing line of ownership, money, office or guarantee tells its terms", () => {
      expect(listWrong(shown, ({ edges }) => listSilent(edges))).toEqual([]);
    });

    test("an owner stands above what it owns, but for one line that closes each ring, where two change places, and a moment of the account that contradicts the others", () => {
      const stakes = new Set(shipped.histories.flatMap(({ threads }) => [...threads.keys()]));
      const changePlaces = ({ from, to }: SceneEdge) => stakes.has(key.stake(from, to)) && stakes.has(key.stake(to, from));
      const wrong = shown.filter(({ scene }) => countOwnersNotAbove(scene, changePlaces) > 0).map(({ where }) => where.replace(", with ghosts", ""));
      expect([...new Set(wrong)].filter((where) => !where.startsWith("article, "))).toEqual([]);
    });

    test("of two that changed places, the later owner stands above", () => {
      const last = shipped.histories.flatMap((history) => ({ history, scene: toScene(shipped.theCase, snapshotAt(history, history.steps.length), shipped.placement) }));
      const wrong = last.flatMap(({ history, scene }) =>
        listOwnersNotAbove(scene).filter(({ from, to }) => history.threads.has(key.stake(to, from)) && !scene.edges.some(({ id }) => id === key.stake(to, from))),
      );
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    test("lines seldom cross: less than once a step, and never more often than was found good", () => {
      const crossings = shown.map(({ where, scene }) => ({ where, crossings: countFigures(scene).crossings }));
      expect(crossings.filter((it) => it.crossings > MOST_CROSSINGS)).toEqual([]);
      expect(crossings.reduce((sum, it) => sum + it.crossings, 0) / crossings.length).toBeLessThan(1);
    });
  });
}
