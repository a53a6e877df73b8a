import { reportAlreadyStands, reportNotStanding } from "./absence";
import type { Deciders } from "./decider";
import type { EVENT_FAMILIES } from "../vocabulary";

/** Who took or left which post. */
export const OFFICES: Deciders<(typeof EVENT_FAMILIES)["offices"][number]> = {
  "office-taken": (draft, event) => {
    for (const person of event.persons) {
      if (draft.office(event.entity, person, event.post) !== undefined) {
        reportAlreadyStands(draft, "office", `${event.post} of ${person}`, "persons");
      }
      draft.put({ of: "office", entity: event.entity, person, post: event.post }, "O1");
    }
  },
  "office-left": (draft, event) => {
    for (const person of event.persons) {
      const office = draft.office(event.entity, person, event.post);
      if (office === undefined) reportNotStanding(draft, "office", `${event.post} of ${person}`, "persons");
      else draft.drop(office, "O2");
    }
  },
};
