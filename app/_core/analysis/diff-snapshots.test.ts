import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { reverseChanges, squashChanges, type Change } from "../replay/change";
import type { History } from "../replay/history";
import { replay } from "../replay/replay";
import { readThing, snapshotAt, type Snapshot } from "../replay/snapshot";
import type { Key, Thing } from "../replay/things";
import { given } from "../testing/given";
import { arbitraryCase } from "../testing/histories";
import { holdsForAll } from "../testing/properties";
import type { Case } from "../timeline/case";
import { diffSnapshots } from "./diff-snapshots";

const byKey = (changes: readonly Change[]) => [...changes].sort((a, b) => (a.key < b.key ? -1 : 1));

/** All that stands, key by key. */
function standing(snapshot: Snapshot): Map<Key, Thing> {
  const rows = [...snapshot.history.threads.keys()].flatMap((key): [Key, Thing][] => {
    const thing = readThing(snapshot, key);
    return thing === undefined ? [] : [[key, thing]];
  });
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function apply(things: ReadonlyMap<Key, Thing>, changes: readonly Change[]): Map<Key, Thing> {
  const after = new Map(things);
  for (const change of changes) {
    if (change.after === null) after.delete(change.key);
    else after.set(change.key, change.after);
  }
  return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two snapshots of a case, as often of one history as of two. */
const pairs = fc
  .tuple(arbitraryCase(), fc.nat(1000), fc.nat(1000), fc.boolean())
  .map(([theCase, from, to, isOneClock]): [Snapshot, Snapshot] => {
    const effective = given(theCase).history("effective");
    const other = isOneClock ? effective : given(theCase).history("known");
    const last = effective.steps.length + 1;
    return [snapshotAt(effective, from % last), snapshotAt(other, to % last)];
  });

/** A history that is told alike and is not the same. */
const another = ({ account, clock, steps, effects, threads, abouts }: History): History => ({ account, clock, steps, effects, threads, abouts });

test("a snapshot differs in nothing from itself", () => {
  holdsForAll(pairs, ([a]) => {
    expect(diffSnapshots(a, a)).toEqual([]);
    expect(diffSnapshots(a, { history: another(a.history), step: a.step })).toEqual([]);
  });
});

test("a with its differences from b is b, whichever histories they come from", () => {
  holdsForAll(pairs, ([a, b]) => {
    expect([...apply(standing(a), diffSnapshots(a, b))]).toEqual([...standing(b)]);
  });
});

test("the differences the other way are the same, reversed", () => {
  holdsForAll(pairs, ([a, b]) => {
    expect(byKey(diffSnapshots(b, a))).toEqual(byKey(reverseChanges(diffSnapshots(a, b))));
  });
});

test("between neighbours the differences are the step's effects, squashed", () => {
  holdsForAll(arbitraryCase(), (theCase) => {
    const history = given(theCase).history("known");
    const steps = history.steps.map((_, index) => index + 1);
    const differences = steps.map((step) => byKey(diffSnapshots(snapshotAt(history, step - 1), snapshotAt(history, step))));
    const effects = steps.map((step) => byKey(squashChanges((history.effects[step] ?? []).map(({ key, before, after }) => ({ key, before, after })))));
    expect(differences).toEqual(effects);
  });
});

test("looking at touched keys only misses nothing that looking at all would find", () => {
  holdsForAll(pairs, ([a, b]) => {
    const elsewhere = { history: another(b.history), step: b.step };
    expect(byKey(diffSnapshots(a, b))).toEqual(byKey(diffSnapshots(a, elsewhere)));
  });
});

test("at the end both clocks of an account differ in nothing", () => {
  holdsForAll(arbitraryCase(), (theCase: Case) => {
    const ends = (["effective", "known"] as const).map((clock) => {
      const history = replay(theCase, "record", clock);
      return snapshotAt(history, history.steps.length);
    });
    const [effective, known] = ends;
    if (effective === undefined || known === undefined) throw new Error("two clocks");
    expect(diffSnapshots(effective, known)).toEqual([]);
  });
});
