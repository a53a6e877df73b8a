import type { Dossier } from "../../analysis/dossier";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import type { EntityId, Key } from "../../replay/things";
import { linkEntity, type LinkedWord } from "../linked-words";

/** One link of a lineage in words: each by the name it bore then. */
export interface ToldLineage {
  readonly key: Key;
  readonly from: LinkedWord;
  readonly to: LinkedWord;
  /** Which side the inspected entity itself is, if any. */
  readonly self: "from" | "to" | null;
  readonly step: number;
  readonly isToCome: boolean;
}

/** What an entity came from and what continues it, link after link. */
export function tellLineage({ history }: Snapshot, { thing, lineage }: Dossier): ToldLineage[] {
  const sideOf = (id: EntityId | undefined, from: EntityId, to: EntityId) => (id === from ? "from" : id === to ? "to" : null);
  return lineage.map(({ key, from, to, step, isToCome }) => {
    const then = snapshotAt(history, step);
    const self = sideOf(thing.of === "entity" ? thing.id : undefined, from, to);
    return { key, from: linkEntity(then, from), to: linkEntity(then, to), self, step, isToCome };
  });
}
