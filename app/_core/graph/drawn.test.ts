import { expect, test } from "@playwright/test";
import { drawSnapshot, type Drawn, type DrawOptions } from "./drawn";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { caseOf, dollars, formed, holds, told } from "../testing/given";
import type { Case, Entity } from "../timeline/case";

const ADA: Entity = { id: "ada", kind: "person", name: "Ada" };

function drawAt(theCase: Case, step: number, options?: DrawOptions): Drawn {
  return drawSnapshot(theCase, snapshotAt(replay(theCase, "record", "effective"), step), options);
}

/** What is drawn, in short: `a` stands, `a×` ended; `owner-ownership>held`, with × where it ended and the mark. */
function inShort({ entities, relations }: Drawn) {
  return {
    entities: entities.map(({ entity, isEnded }) => entity.id + (isEnded ? "×" : "")).sort(),
    relations: relations.map(({ from, kind, to, isEnded, mark }) => `${from} ${kind} ${to}${isEnded ? " ×" : ""}${mark === null ? "" : ` ${mark}`}`).sort(),
  };
}

test("an entity without a relation is drawn only at a step that names it", () => {
  const theCase = caseOf([formed("lone"), formed("other"), told("statement-made", { about: ["lone"] }), formed("third")]);
  expect([1, 2, 3, 4].map((step) => inShort(drawAt(theCase, step)).entities)).toEqual([["lone"], ["other"], ["lone"], ["third"]]);
});

test("what ends at a step is drawn as ended at it, and no longer after it", () => {
  const theCase = caseOf([holds("mother", "daughter", 100), told("entity-terminated", { entity: "daughter" }), formed("next")]);
  expect(inShort(drawAt(theCase, 2))).toEqual({ entities: ["daughter×", "mother"], relations: ["mother ownership daughter × ended"] });
  expect(inShort(drawAt(theCase, 3))).toEqual({ entities: ["next"], relations: [] });
});

test("a merger is drawn with its lineage, at its own step only", () => {
  const theCase = caseOf([
    holds("mother", "sub", 100),
    holds("public", "target", 100),
    told("merger-completed", { constituents: ["sub", "target"], survivor: "target", form: "reverse-triangular" }),
    formed("next"),
  ]);
  expect(inShort(drawAt(theCase, 3)).relations).toEqual([
    "mother ownership sub × ended",
    "mother ownership target new",
    "public ownership target × ended",
    "sub lineage target",
  ]);
  expect(inShort(drawAt(theCase, 4)).relations).toEqual(["mother ownership target"]);
});

test("an entity that enters only to end is marked as ended", () => {
  const theCase = caseOf([formed("target"), told("merger-completed", { constituents: ["stranger", "target"], survivor: "target", form: "unspecified" })]);
  expect(drawAt(theCase, 2).entities.map(({ entity, isEnded, mark }) => [entity.id, isEnded, mark]).sort()).toEqual([
    ["stranger", true, "ended"],
    ["target", false, null],
  ]);
});

test("a loan that passes to another borrower is one line that changed", () => {
  const theCase = caseOf([
    holds("mother", "sub", 100),
    formed("target"),
    told("facility-committed", { facility: "loan", borrower: "sub", lenders: ["bank"], amount: dollars("5") }),
    told("merger-completed", { constituents: ["sub", "target"], survivor: "target", form: "unspecified" }),
  ]);
  expect(inShort(drawAt(theCase, 4)).relations).toContain("bank undrawn-facility target changed");
});

test("a promise that was kept is drawn when it is kept, and not afterwards", () => {
  const theCase = caseOf([
    told("equity-committed", { commitment: "promise", by: ["fund"], to: ["mother"] }),
    told("equity-funded", { commitment: "promise" }),
    formed("next"),
  ]);
  expect([1, 2, 3].map((step) => inShort(drawAt(theCase, step)).relations)).toEqual([["fund commitment mother new"], ["fund commitment mother changed"], []]);
});

test("a post is told beneath the name of an owner, and drawn as a line for whom nothing else ties", () => {
  const theCase = caseOf(
    [holds("ada", "mother", 60), holds("mother", "daughter", 100), told("office-taken", { entity: "daughter", persons: ["ada", "ben"], post: "director" })],
    { entities: [ADA, { ...ADA, id: "ben", name: "Ben" }] },
  );
  const drawn = drawAt(theCase, 3);
  expect(inShort(drawn).relations).toEqual(["ada ownership mother", "ben office daughter new", "mother ownership daughter"]);
  const ada = drawn.entities.find(({ entity }) => entity.id === "ada");
  expect([ada?.mark, ada?.offices.map(({ post }) => post)]).toEqual(["changed", ["director"]]);
});

test("ghosts linger until their chapter ends", () => {
  const chapter = (id: string) => ({ chapter: id });
  const theCase = caseOf(
    [
      { ...holds("mother", "daughter", 100), ...chapter("one") },
      { ...told("entity-terminated", { entity: "daughter" }), ...chapter("one") },
      { ...formed("next"), ...chapter("one") },
      { ...formed("last"), ...chapter("two") },
    ],
    { chapters: [{ id: "one", title: "One" }, { id: "two", title: "Two" }] },
  );
  expect([3, 4].map((step) => inShort(drawAt(theCase, step, { ghosts: true })).entities)).toEqual([["daughter×", "next"], ["last"]]);
});
