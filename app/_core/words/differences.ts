import type { Change } from "../replay/change";
import { entitiesOf } from "../replay/referring";
import type { Snapshot } from "../replay/snapshot";
import type { EntityId, Key, Thing } from "../replay/things";
import type { ChangeMark } from "./marks";
import { tellRelation } from "./relations";

/** One difference between two snapshots, in words without a full stop. */
export interface DifferenceSentence {
  readonly mark: ChangeMark;
  /** What stands at the second snapshot; of what does not stand there, what stood at the first. */
  readonly text: string;
  /** What stood at the first where something else stands at the second; else null. */
  readonly before: string | null;
  readonly key: Key;
  readonly entities: readonly EntityId[];
}

function hasEnded(thing: Thing | null): boolean {
  return thing?.of === "entity" && thing.life.status === "ended";
}

function markOf({ before, after }: Change): ChangeMark {
  if (after === null || (hasEnded(after) && !hasEnded(before))) return "ended";
  return before === null || (hasEnded(before) && !hasEnded(after)) ? "new" : "changed";
}

/** Tells a change between two snapshots: names are those borne at the snapshot that each part speaks of. */
export function tellDifference(from: Snapshot, to: Snapshot, change: Change): DifferenceSentence {
  const { key, before, after } = change;
  const was = before === null ? null : tellRelation(from, before);
  const is = after === null ? null : tellRelation(to, after);
  const entities = [...new Set([before, after].flatMap((thing) => (thing === null ? [] : entitiesOf(thing))))];
  return { mark: markOf(change), text: is ?? was ?? "", before: is === null ? null : was, key, entities };
}
