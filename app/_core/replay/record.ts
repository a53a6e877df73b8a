import type { Deciders } from "./decider";
import { detachRelations } from "./detaching";
import { enter } from "./entering";
import type { EVENT_FAMILIES } from "../vocabulary";

/** Events of the record itself. A disclosure moves nothing: it decides when others are known. */
export const RECORD: Deciders<(typeof EVENT_FAMILIES)["record"][number]> = {
  disclosure: () => undefined,
  "statement-made": (draft, event) => {
    for (const id of event.about) {
      const isEntity = draft.facts.entities.has(id);
      if (isEntity && draft.entity(id) === undefined && draft.facts.formedBy.get(id) === undefined) enter(draft, id, "E3");
    }
  },
  "coverage-ended": (draft, event) => {
    for (const id of event.entities) {
      const entity = draft.entity(id);
      if (entity === undefined) continue;
      draft.put({ ...entity, life: { status: "ended", on: event.effective, reason: "not-followed", into: null } }, "E12");
    }
    for (const id of event.entities) detachRelations(draft, id, "E13");
  },
};
