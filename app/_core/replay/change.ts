import type { RuleId } from "./rules";
import { sameThing, type Key, type Thing } from "./things";

/** One difference under one key; null where nothing stands. A diff is a list of these, squashed by key. */
export interface Change {
  readonly key: Key;
  readonly before: Thing | null;
  readonly after: Thing | null;
}

/** One change that an event made, and the rule that made it so. */
export interface Effect extends Change {
  readonly rule: RuleId;
}

/** Changes in sequence → at most one per key, from its first before to its last after; what came back to itself is left out. */
export function squashChanges(changes: Iterable<Change>): Change[] {
  const squashed = new Map<Key, Change>();
  for (const { key, before, after } of changes) {
    const earlier = squashed.get(key);
    squashed.set(key, { key, before: earlier === undefined ? before : earlier.before, after });
  }
  return [...squashed.values()].filter((change) => !sameThing(change.before, change.after));
}

/** The changes that undo these, in the order in which to undo them. */
export function reverseChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse();
}
