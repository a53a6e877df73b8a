import assert from "node:assert";
import { expect, test } from "@playwright/test";
import { snapshotAt, thingsOfKind, type Snapshot } from "../replay/snapshot";
import { keyOf } from "../replay/things";
import { caseOf, given, holds } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Case } from "../timeline/case";
import { countBranches, firstBranches, growOwnership, type OwnershipNode } from "./ownership-tree";

function atEnd(theCase: Case): Snapshot {
  const history = given(theCase).history();
  return snapshotAt(history, history.steps.length);
}

const flatten = (nodes: readonly OwnershipNode[]): OwnershipNode[] => nodes.flatMap((node) => [node, ...flatten(node.owned)]);

test("every stake between two entities is one branch, and every owner and owned is shown in full once", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const snapshot = atEnd(theCase);
    const nodes = flatten(growOwnership(snapshot));
    const stakes = thingsOfKind(snapshot, "stake");
    const between = stakes.filter(({ owner, held }) => owner !== held).map(keyOf).sort();
    assert.deepEqual(nodes.flatMap(({ stake }) => stake?.key ?? []).sort(), between);
    const full = nodes.filter(({ shown }) => shown === "here").map(({ id }) => id).sort();
    assert.deepEqual(full, [...new Set(stakes.flatMap(({ owner, held }) => [owner, held]))].sort());
  });
});

test("what stands below 24 levels begins a tree of its own", () => {
  const trees = growOwnership(atEnd(caseOf(Array.from({ length: 30 }, (_, index) => holds(`co-${index}`, `co-${index + 1}`, 100)))));
  expect(trees.map(({ id }) => id)).toEqual(["co-0", "co-24"]);
  expect(flatten(trees).filter(({ shown }) => shown === "below").map(({ id }) => id)).toEqual(["co-24"]);
});

test("the first lines of trees are those that one reads first", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const trees = growOwnership(atEnd(theCase));
    const lines = flatten(trees).map(({ id }) => id);
    assert.equal(countBranches(trees), lines.length);
    for (const most of [0, 1, 3, lines.length, lines.length + 1]) {
      assert.deepEqual(flatten(firstBranches(trees, most)).map(({ id }) => id), lines.slice(0, most));
    }
  });
});
