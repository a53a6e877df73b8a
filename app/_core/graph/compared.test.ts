import { test } from "@playwright/test";
import assert from "node:assert";
import fc from "fast-check";
import { toComparedScenes } from "./compared";
import { overlaps } from "./geometry";
import { placeEntities } from "./placement";
import { diffSnapshots } from "../analysis/diff-snapshots";
import { replay } from "../replay/replay";
import { readThing, snapshotAt } from "../replay/snapshot";
import { key } from "../replay/things";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import { CLOCKS } from "../vocabulary";

const part = fc.double({ min: 0, max: 1, noNaN: true });

test("side by side, who stands in both pictures stands at the same place, and just what differs is marked", () => {
  holdsForAll(
    fc.tuple(arbitraryCase(20), part, part),
    ([theCase, one, other]) => {
      const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
      const placement = placeEntities(theCase, histories);
      const [a, b] = [histories[0], histories.at(-1)];
      if (a === undefined || b === undefined) return;
      const [left, right] = [snapshotAt(a, Math.round(one * a.steps.length)), snapshotAt(b, Math.round(other * b.steps.length))];
      const scenes = toComparedScenes(theCase, left, right, placement);
      const differing = new Set(diffSnapshots(left, right).map((change) => change.key));
      for (const { nodes, edges } of [scenes.left, scenes.right]) {
        for (const node of nodes) assert.equal(node.mark !== null, differing.has(key.entity(node.id)), node.id);
        for (const edge of edges) assert.equal(edge.mark !== null, differing.has(edge.thing), edge.id);
        nodes.forEach((node, at) => nodes.slice(at + 1).forEach((it) => assert.ok(!overlaps(node.extent, it.extent), `${node.id} over ${it.id}`)));
      }
      for (const node of scenes.left.nodes) {
        const twin = scenes.right.nodes.find(({ id }) => id === node.id);
        if (twin !== undefined) assert.deepEqual(twin.box, node.box);
      }
      for (const { thing } of scenes.left.edges) assert.ok(readThing(left, thing) !== undefined);
      for (const { thing } of scenes.right.edges) assert.ok(readThing(right, thing) !== undefined);
    },
    15,
  );
});
