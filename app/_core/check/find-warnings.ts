import type { History } from "../replay/history";
import type { CaseEvent } from "../timeline/case";
import { indexIn, type SoundCase } from "../timeline/sound-case";
import type { Warning } from "./codes";
import { warnOfEntities } from "./warn-of-entities";
import { warnOfEvents } from "./warn-of-events";
import { warnOfOrder } from "./warn-of-order";
import { warnOfOrphans } from "./warn-of-orphans";

/** Whether it can be told of every event whom and what it names. */
function areNamesKnown({ unreadable, leftOut }: SoundCase): boolean {
  return !unreadable.has("events") && !leftOut.events.some(({ isOpaque }) => isOpaque);
}

/** What in the sound parts of a case is worth a second look. `histories` are of the accounts that replay without a fault. */
export function findWarnings(sound: SoundCase, histories: readonly History[]): Warning[] {
  const indexOf = (event: CaseEvent) => indexIn(sound, event);
  return [
    ...warnOfEvents(sound.theCase, indexOf),
    ...(areNamesKnown(sound) ? warnOfEntities(sound) : []),
    ...(sound.unreadable.has("accounts") ? [] : warnOfOrder(sound.theCase, indexOf)),
    ...warnOfOrphans(histories, indexOf),
  ];
}
