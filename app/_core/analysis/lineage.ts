import { keyOf, type EntityId, type Key, type SuccessionThing } from "../replay/things";
import type { Snapshot } from "../replay/snapshot";
import { presenceOf, readVersions } from "./thing-versions";

/** One link of a lineage: who continues whom, and from which step on. */
export interface LineageLink {
  readonly key: Key;
  readonly from: EntityId;
  readonly to: EntityId;
  /** The effective day, as written. */
  readonly on: string;
  /** The step by which it came about; after the snapshot's where it is still to come. */
  readonly step: number;
  readonly isToCome: boolean;
}

function readLinks({ history, step }: Snapshot): LineageLink[] {
  return [...history.threads.keys()].flatMap((key) => {
    if (!key.startsWith("succession:")) return [];
    const versions = readVersions(history, key);
    const presence = presenceOf(versions, step);
    const thing = versions.findLast((version) => version.thing !== null)?.thing as SuccessionThing | undefined;
    if (thing === undefined || presence === undefined || presence.is === "gone") return [];
    const isToCome = presence.is === "not-yet";
    return [{ key: keyOf(thing), from: thing.from, to: thing.to, on: thing.on, step: isToCome ? presence.enters : presence.since, isToCome }];
  });
}

/** All links that lead from an entity one way, however far; a circle is walked once. */
function walk(links: readonly LineageLink[], start: EntityId, end: "from" | "to"): LineageLink[] {
  const [here, there] = end === "from" ? (["to", "from"] as const) : (["from", "to"] as const);
  const walked = new Set<LineageLink>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const link of links) {
      if (link[here] !== id || walked.has(link)) continue;
      walked.add(link);
      waiting.push(link[there]);
    }
  }
  return [...walked];
}

/**
 * What an entity came from and what continues it, however far, in the order of the steps: as it is at the snapshot's
 * step, and what is still to come of it.
 */
export function readLineage(snapshot: Snapshot, entity: EntityId): LineageLink[] {
  const links = readLinks(snapshot);
  const found = new Set([...walk(links, entity, "from"), ...walk(links, entity, "to")]);
  return [...found].sort((a, b) => a.step - b.step);
}
