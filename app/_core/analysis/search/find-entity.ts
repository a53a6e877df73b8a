import type { History } from "../../replay/history";
import type { EntityId } from "../../replay/things";
import { namesBorne } from "./names-borne";

/** Every entity that a history knows, each with the names it ever bears there. */
export function entitiesWithNames(history: History): ReadonlyMap<EntityId, readonly string[]> {
  const ids = [...history.threads.keys()].flatMap((key) => (key.startsWith("entity:") ? [key.slice("entity:".length)] : []));
  return new Map(ids.map((id) => [id, [...new Set(namesBorne(history, id).map(({ name }) => name))]]));
}

/** The entities meant by an id, or else by any name they ever bear, whatever its capitals; empty where none is. */
export function findEntities(history: History, word: string): EntityId[] {
  const known = entitiesWithNames(history);
  const sought = word.trim().toLowerCase();
  if (known.has(word)) return [word];
  return [...known].flatMap(([id, names]) => (id === sought || names.some((name) => name.toLowerCase() === sought) ? [id] : []));
}
