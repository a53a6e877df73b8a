import { expect, test } from "@playwright/test";
import { drawRelations } from "./drawn-relations";
import { overlaps } from "./geometry";
import { placeEntities } from "./placement";
import { toScene } from "./to-scene";
import { replay } from "../replay/replay";
import { snapshotAt, thingsOfKind } from "../replay/snapshot";
import { toRelationLines } from "./relation-lines";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Case } from "../timeline/case";
import { CLOCKS } from "../vocabulary";

test.describe.configure({ mode: "default" });

type Charted = ReturnType<typeof chart>;
const charted = new Map<string, Charted>();

/** The same cases come up in every test; each is charted once. */
function chartOnce(theCase: Case): Charted {
  const name = JSON.stringify(theCase);
  const known = charted.get(name) ?? chart(theCase);
  charted.set(name, known);
  return known;
}

function chart(theCase: Case) {
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  const placement = placeEntities(theCase, histories);
  return histories.flatMap((history) =>
    [0, ...history.steps.keys()].map((_, step) => {
      const snapshot = snapshotAt(history, step);
      return { snapshot, scene: toScene(theCase, snapshot, placement, { ghosts: step % 2 === 1 }) };
    }),
  );
}

test("in no history does a node lie over another", () => {
  holdsForAll(
    arbitraryCase(25),
    (theCase) => {
      for (const { scene } of chartOnce(theCase)) {
        const { nodes } = scene;
        expect(nodes.flatMap((a, at) => nodes.slice(at + 1).filter((b) => overlaps(a.extent, b.extent)).map((b) => [a.id, b.id]))).toEqual([]);
      }
    },
    12,
  );
});

test("nothing that stands is lost: it has its lines, or is told beneath a name", () => {
  holdsForAll(
    arbitraryCase(25),
    (theCase) => {
      for (const { snapshot, scene } of chartOnce(theCase)) {
        const drawn = new Set(scene.edges.map(({ id }) => id));
        const promises = thingsOfKind(snapshot, "commitment").filter(({ state }) => state === "committed");
        const lasting = [...thingsOfKind(snapshot, "stake"), ...thingsOfKind(snapshot, "facility"), ...promises];
        expect(lasting.flatMap(toRelationLines).filter(({ id }) => !drawn.has(id))).toEqual([]);
        for (const office of thingsOfKind(snapshot, "office")) {
          const isTold = scene.nodes.find(({ id }) => id === office.person)?.sentence.includes(office.post) ?? false;
          expect(isTold || toRelationLines(office).every(({ id }) => drawn.has(id))).toBe(true);
        }
      }
    },
    12,
  );
});

test("every line has both its ends on the picture, and no two have one name", () => {
  holdsForAll(
    arbitraryCase(25),
    (theCase) => {
      for (const { snapshot, scene } of chartOnce(theCase)) {
        const shown = new Set(scene.nodes.map(({ id }) => id));
        expect(scene.edges.filter(({ from, to, route }) => !shown.has(from) || !shown.has(to) || route.length < 2)).toEqual([]);
        expect(new Set(scene.edges.map(({ id }) => id)).size).toBe(scene.edges.length);
        expect(scene.edges.length).toBeLessThanOrEqual(drawRelations(snapshot).length + shown.size ** 2);
      }
    },
    12,
  );
});

test("the same histories give the same chart", () => {
  holdsForAll(arbitraryCase(25), (theCase) => expect(JSON.stringify(chart(structuredClone(theCase)).map(({ scene }) => scene))).toBe(JSON.stringify(chartOnce(theCase).map(({ scene }) => scene))), 4);
});
