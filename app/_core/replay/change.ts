import { sameThing } from "./alike";
import type { RuleId } from "./rules";
import type { Key, Thing } from "./things";

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

/**
 * Changes in sequence → at most one per key, from its first before to its last after; what came back to itself is left out.
 * Of effects, each keeps the rule of the last.
 */
export function squashChanges<C extends Change>(changes: readonly C[]): readonly C[] {
  if (changes.length < 2) return changes.filter(({ before, after }) => !sameThing(before, after));
  const squashed = new Map<Key, C>();
  for (const change of changes) {
    const earlier = squashed.get(change.key);
    squashed.set(change.key, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...squashed.values()].filter(({ before, after }) => !sameThing(before, after));
}

/** The changes that undo these, in the order in which to undo them. */
export function reverseChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse();
}
