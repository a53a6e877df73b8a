import { sameThing } from "../replay/alike";
import type { Change } from "../replay/change";
import { readThing, type Snapshot } from "../replay/snapshot";
import type { Key } from "../replay/things";

/** The keys under which the effects of the steps between two positions of one history changed anything, each once. */
function touchedKeys({ history, step: one }: Snapshot, { step: other }: Snapshot): Set<Key> {
  const between = history.effects.slice(Math.min(one, other) + 1, Math.max(one, other) + 1);
  return new Set(between.flatMap((effects) => effects.map(({ key }) => key)));
}

function allKeys(a: Snapshot, b: Snapshot): Set<Key> {
  return new Set([...a.history.threads.keys(), ...b.history.threads.keys()]);
}

/**
 * The changes that make what stands at `a` into what stands at `b`, at most one per key: of one history, or of two (other
 * account, other clock, other case). Within one history only the keys touched between the two steps are looked at.
 */
export function diffSnapshots(a: Snapshot, b: Snapshot): Change[] {
  const keys = a.history === b.history ? touchedKeys(a, b) : allKeys(a, b);
  const changes = [...keys].map((key): Change => ({ key, before: readThing(a, key) ?? null, after: readThing(b, key) ?? null }));
  return changes.filter(({ before, after }) => !sameThing(before, after));
}
