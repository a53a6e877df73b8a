import type { History, Step } from "./history";
import { refersTo } from "./referring";
import { key as keys, type EntityId, type EntityThing, type Key, type Thing, type ThingOf } from "./things";
import { versionAt } from "./thread";
import type { ThingKind } from "../vocabulary";

/** All that stands at a step: nothing but the history and the step, so that seeking costs nothing. */
export interface Snapshot {
  readonly history: History;
  /** 0 to the number of steps. */
  readonly step: number;
}

/**
 * The snapshot at a step.
 * @throws RangeError when the history has no such step.
 */
export function snapshotAt(history: History, step: number): Snapshot {
  if (!Number.isInteger(step) || step < 0 || step > history.steps.length) {
    throw new RangeError(`no step ${step}: the history has steps 0 to ${history.steps.length}`);
  }
  return { history, step };
}

/** The step's event, day and place in time; undefined at step 0. */
export function stepOf({ history, step }: Snapshot): Step | undefined {
  return step === 0 ? undefined : history.steps[step - 1];
}

/** What stands under a key at the step. */
export function readThing<K extends ThingKind>({ history, step }: Snapshot, key: Key<K>): ThingOf<K> | undefined {
  const thread = history.threads.get(key);
  const thing = thread === undefined ? undefined : versionAt(thread.versions, step)?.thing;
  return (thing ?? undefined) as ThingOf<K> | undefined;
}

/** An entity as it stands or as it ended; undefined before it entered. */
export function readEntity(snapshot: Snapshot, id: EntityId): EntityThing | undefined {
  return readThing(snapshot, keys.entity(id));
}

/** Everything that stands at the step and refers to an entity, itself included, in the order in which each first stood. */
export function thingsOf({ history, step }: Snapshot, entity: EntityId): Thing[] {
  const things: Thing[] = [];
  for (const { versions } of history.abouts.get(entity)?.threads ?? []) {
    const thing = versionAt(versions, step)?.thing ?? null;
    if (thing !== null && refersTo(thing, entity)) things.push(thing);
  }
  return things;
}

/** Everything of one kind at the step, in the order in which each first stood; entities both standing and ended. */
export function thingsOfKind<K extends ThingKind>(snapshot: Snapshot, kind: K): ThingOf<K>[] {
  const found: ThingOf<K>[] = [];
  for (const { key, versions } of snapshot.history.threads.values()) {
    if (!key.startsWith(`${kind}:`)) continue;
    const thing = versionAt(versions, snapshot.step)?.thing;
    if (thing !== undefined && thing !== null) found.push(thing as ThingOf<K>);
  }
  return found;
}
