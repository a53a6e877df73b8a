import { expect, test } from "@playwright/test";
import { overlaps } from "./geometry";
import { ROOM } from "./layout/room";
import { placeEntities, type Sketch } from "./placement";
import { toScene } from "./to-scene";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, formed, holds, told } from "../testing/given";

const COUNT = 200;

/** Everyone is owned by one or two that came before. */
const LARGE = caseOf(
  Array.from({ length: COUNT }, (_, index) => index + 1).flatMap((index) => {
    const owners = [...new Set([Math.floor(index / 3), (index * 7) % Math.max(1, Math.floor(index / 2))])];
    return owners.map((owner) => holds(`co-${owner}`, `co-${index}`, 50));
  }),
);

test("with hundreds of entities on one picture, none lies over another, and nothing is lost", () => {
  const history = replay(LARGE, "record", "effective");
  const scene = toScene(LARGE, snapshotAt(history, history.steps.length), placeEntities(LARGE, [history]));
  expect([scene.nodes.length, scene.edges.length]).toEqual([COUNT + 1, LARGE.events.length]);
  expect(scene.nodes.flatMap((a, at) => scene.nodes.slice(at + 1).filter((b) => overlaps(a.extent, b.extent)).map((b) => [a.id, b.id]))).toEqual([]);
});

test("an owner stands above what it owns, also where a circle of owners has to be cut somewhere", () => {
  const theCase = caseOf([holds("top", "middle", 100), holds("middle", "bottom", 60), holds("bottom", "top", 5)]);
  const { places } = placeEntities(theCase, [replay(theCase, "record", "effective")]);
  expect(places["top"]?.y).toBeLessThan(places["middle"]?.y ?? 0);
  expect(places["middle"]?.y).toBeLessThan(places["bottom"]?.y ?? 0);
});

test("entities that are never on one picture may share a place", () => {
  const theCase = caseOf(
    [
      { ...holds("mother", "first", 100), chapter: "one" },
      { ...told("entity-terminated", { entity: "first" }), chapter: "one" },
      { ...holds("mother", "second", 100), chapter: "two" },
    ],
    { chapters: [{ id: "one", title: "One" }, { id: "two", title: "Two" }] },
  );
  const { places } = placeEntities(theCase, [replay(theCase, "record", "effective")]);
  expect(places["first"]).toEqual(places["second"]);
});

test("a chapter has a frame although nothing is drawn in it, and so has a case without chapters", () => {
  const theCase = caseOf([formed("acme")], { chapters: [{ id: "empty", title: "Empty" }] });
  const histories = [replay(theCase, "record", "effective")];
  expect(Object.keys(placeEntities(theCase, histories).frames).sort()).toEqual(["", "empty"]);
  expect(Object.keys(placeEntities(caseOf([formed("acme")]), [replay(caseOf([formed("acme")]), "record", "effective")]).frames)).toEqual([""]);
});

const HARBOUR = caseOf([holds("anna", "harbour", 60), holds("ben", "harbour", 40), holds("harbour", "quay", 100)]);
const HARBOUR_HISTORIES = [replay(HARBOUR, "record", "effective")];

test("whom a sketch names stands where it says, and the others are seated around", () => {
  const { places } = placeEntities(HARBOUR, HARBOUR_HISTORIES, { harbour: [1, 0], quay: [2, 9] });
  expect((places["quay"]?.x ?? 0) - (places["harbour"]?.x ?? 0)).toBe(9 * ROOM.column);
  const ys = ["anna", "harbour", "quay"].map((id) => places[id]?.y ?? 0);
  expect([...ys].sort((a, b) => a - b)).toEqual(ys);
  expect(places["anna"]).not.toEqual(places["ben"]);
  expect(placeEntities(HARBOUR, HARBOUR_HISTORIES, {})).toEqual(placeEntities(HARBOUR, HARBOUR_HISTORIES));
});

test("a sketch of everyone leaves nothing to a search", () => {
  const { places } = placeEntities(HARBOUR, HARBOUR_HISTORIES, { anna: [0, -9], ben: [0, 9], harbour: [1, 0], quay: [2, 0] });
  expect(Object.fromEntries(Object.entries(places).map(([id, { x }]) => [id, x / ROOM.column]))).toEqual({ anna: -9, ben: 9, harbour: 0, quay: 0 });
});

test("a sketch that lays one over another that is drawn with it, or names a stranger, is refused by name", () => {
  const refused = (sketch: Sketch) => () => placeEntities(HARBOUR, HARBOUR_HISTORIES, sketch);
  expect(refused({ anna: [0, 0], ben: [0, 1] })).toThrow(new RangeError('the sketch lays "anna" over "ben", which is drawn together with it'));
  expect(refused({ carla: [0, 0] })).toThrow(new RangeError('the sketch names "carla", which is no entity of the case'));
});

test("a scene of a history that was not placed is refused", () => {
  const [placed, other] = [caseOf([formed("acme")]), caseOf([formed("bolt")])];
  const placement = placeEntities(placed, [replay(placed, "record", "effective")]);
  expect(() => toScene(other, snapshotAt(replay(other, "record", "effective"), 1), placement)).toThrow(RangeError);
});
