import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { isChartable, isCharted, measureDensity, MOST_CHARTED, UNCHARTED } from "./charted";
import { toComparedScenes } from "./compared";
import { drawRelations } from "./drawn-relations";
import { placeEntities } from "./placement";
import { toScene } from "./to-scene";
import { replay } from "../replay/replay";
import { snapshotAt } from "../replay/snapshot";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Case } from "../timeline/case";
import { CLOCKS } from "../vocabulary";

const shipped = (id: string) => JSON.parse(readFileSync(new URL(`../../../data/cases/${id}.json`, import.meta.url), "utf8")) as Case;
const historiesOf = (theCase: Case) => theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));

test("as many lines are counted as ever stand at once, lineage and what has just ended aside", () => {
  holdsForAll(arbitraryCase(30), (theCase) => {
    const histories = historiesOf(theCase);
    const drawn = histories.flatMap((history) =>
      [0, ...history.steps.keys()].map((_, step) => drawRelations(snapshotAt(history, step), new Map()).filter(({ kind }) => kind !== "lineage").length),
    );
    // A promise that was kept still stands, though it is not drawn.
    assert.ok(measureDensity(histories).lines >= Math.max(...drawn));
  });
});

test("the longest case of the library stays far below what is charted; one line or entity more than the bound is too much", () => {
  const density = measureDensity(historiesOf(shipped("x-holdings")));
  expect(isChartable(density)).toBe(true);
  expect(density.lines).toBeLessThan(MOST_CHARTED.lines / 2);
  expect(isChartable({ lines: MOST_CHARTED.lines + 1, entities: 62 })).toBe(false);
  expect(isChartable({ lines: 1, entities: MOST_CHARTED.entities + 1 })).toBe(false);
});

test("a case that is told without charts has empty scenes at every step, and in every comparison", () => {
  const theCase = shipped("teaching-merger");
  const histories = historiesOf(theCase);
  expect(isCharted(UNCHARTED)).toBe(false);
  expect(isCharted(placeEntities(theCase, histories))).toBe(true);
  for (const history of histories) {
    const last = snapshotAt(history, history.steps.length);
    expect(toScene(theCase, last, UNCHARTED).nodes).toEqual([]);
    const { left, right } = toComparedScenes(theCase, snapshotAt(history, 1), last, UNCHARTED);
    expect([...left.nodes, ...right.nodes]).toEqual([]);
  }
});
