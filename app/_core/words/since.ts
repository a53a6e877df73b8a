import { versionsUnder } from "../replay/history";
import { snapshotAt, type Snapshot } from "../replay/snapshot";
import { key, keyOf, type EntityThing, type Key, type SuccessionThing, type Thing } from "../replay/things";

/** The first of the unbroken row of steps, up to the snapshot's, at which what stands under the key is as asked. */
function snapshotSince(snapshot: Snapshot, where: Key, isSo: (thing: Thing | null) => boolean): Snapshot {
  const { history, step } = snapshot;
  const versions = versionsUnder(history, where).filter((version) => version.step <= step);
  const first = versions[versions.findLastIndex(({ thing }) => !isSo(thing)) + 1];
  return first === undefined ? snapshot : snapshotAt(history, first.step);
}

/** The step at which an ended entity ended: its heirs are called what they were called then. */
export function snapshotOfEnd(snapshot: Snapshot, { id }: EntityThing): Snapshot {
  return snapshotSince(snapshot, key.entity(id), (thing) => thing?.of === "entity" && thing.life.status === "ended");
}

/** The step at which one entity came to continue another: both are called what they were called then. */
export function snapshotOfSuccession(snapshot: Snapshot, succession: SuccessionThing): Snapshot {
  return snapshotSince(snapshot, keyOf(succession), (thing) => thing !== null);
}
