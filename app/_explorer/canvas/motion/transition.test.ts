import assert from "node:assert";
import { test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { placeEntities } from "../../../_core/graph/placement";
import type { Box, Point, Scene, SceneEdge, SceneNode } from "../../../_core/graph/scene";
import { toScene } from "../../../_core/graph/to-scene";
import { replay } from "../../../_core/replay/replay";
import { snapshotAt } from "../../../_core/replay/snapshot";
import { arbitraryCase } from "../../../_core/testing/histories";
import { holdsForAll } from "../../../_core/testing/properties";
import type { Case } from "../../../_core/timeline/case";
import { CLOCKS } from "../../../_core/vocabulary";
import { MOTION } from "../../../_design/tokens";
import { distanceToRoute } from "../../../_core/graph/find-object";
import { frameAt, type Frame } from "./frame-at";
import { toTransition, type Transition } from "./transition";

test.describe.configure({ mode: "default" });

interface Neighbours {
  readonly where: string;
  readonly transition: Transition;
}

function listNeighbours(theCase: Case): Neighbours[] {
  const histories = theCase.accounts.flatMap(({ id }) => CLOCKS.map((clock) => replay(theCase, id, clock)));
  const placement = placeEntities(theCase, histories);
  return histories.flatMap((history) => {
    const scenes = [0, ...history.steps.keys()].map((_, step) => toScene(theCase, snapshotAt(history, step), placement));
    return scenes.slice(1).map((scene, at) => ({
      where: `${history.account}, ${history.clock}, ${history.steps[at]?.event.id ?? ""}`,
      transition: toTransition(scenes[at] ?? scene, scene, MOTION),
    }));
  });
}

const readCase = (id: string) => JSON.parse(readFileSync(new URL(`../../../../data/cases/${id}.json`, import.meta.url), "utf8")) as Case;

let shipped: Neighbours[] | undefined;
const neighboursOf = () => (shipped ??= ["x-holdings", "teaching-merger"].flatMap((id) => listNeighbours(readCase(id))));

/** Checks something of every pair of neighbouring steps of the shipped cases and of generated ones. */
function holdsForNeighbours(check: (transition: Transition) => void): void {
  const look = ({ where, transition }: Neighbours) => {
    try {
      check(transition);
    } catch (error) {
      throw new Error(where, { cause: error });
    }
  };
  neighboursOf().forEach(look);
  holdsForAll(arbitraryCase(12), (theCase) => listNeighbours(theCase).forEach(look), 8);
}

const middles = ({ duration }: Transition) => [0.05, 0.3, 0.5, 0.7, 0.95].map((share) => share * duration);
const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Whether two routes run the same way, whatever points they are given by. */
function runsAlong(a: readonly Point[], b: readonly Point[]): boolean {
  return a.every((point) => distanceToRoute(point, b) < 1) && b.every((point) => distanceToRoute(point, a) < 1);
}

const isAt = (a: Box, b: Box) => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.width - b.width) < 1 && Math.abs(a.height - b.height) < 1;

/** Fails unless a frame shows every node and line of a scene, whole and in its place, and nothing else to speak of. */
function expectToShow(frame: Frame, scene: Scene): void {
  const presenceOf = (id: string) => frame.presence.get(id) ?? 1;
  const show = <T extends SceneNode | SceneEdge>(drawn: readonly T[], wanted: readonly T[], isSame: (a: T, b: T) => boolean) => {
    const found = byId(drawn);
    for (const item of wanted) {
      const it = found.get(item.id);
      const copy = drawn.find(({ id }) => id.startsWith(`passing ${item.id} into `) && presenceOf(id) > 0.95);
      const shown = it !== undefined && presenceOf(it.id) > 0.95 ? it : copy;
      assert(shown !== undefined && isSame(shown, item), `${item.id} is not where it was`);
    }
    const kept = byId(wanted);
    for (const { id } of drawn) assert(kept.has(id) || frame.passing.has(id) || presenceOf(id) < 0.05, `${id} is there at once`);
  };
  show(frame.scene.nodes, scene.nodes, (a, b) => isAt(a.box, b.box) && a.isEnded === b.isEnded);
  show(frame.scene.edges, scene.edges, (a, b) => runsAlong(a.route, b.route) && a.isEnded === b.isEnded);
}

test("a transition begins as the earlier scene stands and ends as the later one does, to the letter", () => {
  holdsForNeighbours((transition) => {
    for (const [at, scene] of [[0, transition.before], [transition.duration, transition.after]] as const) {
      const frame = frameAt(transition, at);
      if (transition.duration > 0) assert.equal(frame.scene, scene);
      assert.equal(frame.presence.size + frame.passing.size, 0);
      assert.equal(frame.swell, 1);
    }
  });
});

test("nothing jumps: an instant after its beginning all is as it was, an instant before its end all is as it will be", () => {
  holdsForNeighbours((transition) => {
    if (transition.duration === 0) return;
    expectToShow(frameAt(transition, 0.5), transition.before);
    expectToShow(frameAt(transition, transition.duration - 0.5), transition.after);
  });
});

test("an entity on both scenes is never anywhere else, and what stays as it is is named by no motion", () => {
  holdsForNeighbours((transition) => {
    const { before, after, motions } = transition;
    const earlier = byId(before.nodes);
    const kept = after.nodes.filter(({ id }) => earlier.has(id));
    const still = [...kept, ...after.edges].filter((item) => JSON.stringify(item) === JSON.stringify([...before.nodes, ...before.edges].find(({ id }) => id === item.id)));
    assert.deepEqual(motions.filter(({ id, what }) => what !== "travel" && still.some((item) => id.replace(/#mark$/, "") === item.id)), []);
    for (const at of middles(transition)) {
      const drawn = byId(frameAt(transition, at).scene.nodes);
      for (const { id, box } of kept) assert.deepEqual(drawn.get(id)?.box, earlier.get(id)?.box ?? box);
    }
  });
});

test("at every moment each thing is drawn once, and every line has both its ends", () => {
  holdsForNeighbours((transition) => {
    for (const at of middles(transition)) {
      const { scene, passing } = frameAt(transition, at);
      const ids = [...scene.nodes, ...scene.edges].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const nodes = new Set(scene.nodes.map(({ id }) => id));
      for (const { from, to } of scene.edges) assert(nodes.has(from) && nodes.has(to));
      for (const id of passing) assert(ids.includes(id));
    }
  });
});

test("a transition takes no longer than a combination may, and none at all between scenes that look alike", () => {
  holdsForNeighbours((transition) => {
    const { duration, motions, after } = transition;
    assert([0, MOTION.mark, MOTION.move, MOTION.combination].includes(duration));
    for (const { span } of motions) assert(span.start >= 0 && span.end <= duration && span.start <= span.end);
    assert.equal(toTransition(after, structuredClone(after), MOTION).duration, 0);
  });
});

test("when X Holdings II merges into Twitter it travels there, its loan is led over, its shares pass to Twitter's and the public's fade", () => {
  const found = neighboursOf().find(({ where }) => where.startsWith("record, effective") && where.includes("x-holdings-ii-merges"));
  assert(found !== undefined);
  const { motions, duration, before } = found.transition;
  const told = motions.map((motion) => ("into" in motion ? `${motion.what} ${motion.id} → ${motion.into}` : `${motion.what} ${motion.id}`));
  assert.equal(duration, MOTION.combination);
  assert(told.includes("travel x-holdings-ii → twitter"));
  assert(told.includes("pass stake:x-holdings-i>x-holdings-ii → stake:x-holdings-i>twitter"));
  const loan = before.edges.find(({ kind, to }) => kind === "debt" && to === "x-holdings-ii");
  assert(told.includes(`glide ${loan?.id ?? ""}`));
  const publics = before.edges.find(({ thing }) => /^stake:.*public.*>twitter$/.test(thing));
  assert(told.includes(`fade ${publics?.id ?? ""}`));
});
