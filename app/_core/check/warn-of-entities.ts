import { forEachName } from "../mentions";
import { indexIn, textsIn, type SoundCase } from "../timeline/sound-case";
import type { Warning } from "./codes";

/** The entities to which no event refers, not even one that could not be read. */
export function warnOfEntities(sound: SoundCase): Warning[] {
  const unnamed = new Set(sound.theCase.entities.map(({ id }) => id));
  for (const event of sound.theCase.events) {
    if (unnamed.size === 0) return [];
    forEachName(event, (id) => unnamed.delete(id));
  }
  for (const { value } of sound.leftOut.events) for (const text of textsIn(value)) unnamed.delete(text);
  return sound.theCase.entities
    .filter(({ id }) => unnamed.has(id))
    .map((entity) => ({
      code: "entity-unreferenced",
      path: ["entities", indexIn(sound, entity)],
      event: null,
      expected: "an entity that at least one event names",
      found: `"${entity.id}", which none names`,
      advice: "Tell what happened to it, or leave it out.",
    }));
}
