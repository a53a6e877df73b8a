import { eachOnce } from "./agreements";
import type { Deciders } from "./decider";
import { checkLenders } from "./financing";
import { isStanding, key } from "./things";
import { readMoney } from "./money";
import { readShare } from "./share";
import type { EVENT_FAMILIES } from "../vocabulary";

/** "By this day it stood so; since when is not stated." What already stands is stated anew, never refused. */
export const ATTESTED: Deciders<(typeof EVENT_FAMILIES)["attested"][number]> = {
  "entity-existed": (draft, event) => {
    const entity = draft.entity(event.entity);
    if (entity !== undefined && !isStanding(entity)) draft.put({ ...entity, life: { status: "standing" } }, "E2");
  },
  "stake-existed": (draft, event) => {
    draft.put(
      {
        of: "stake",
        owner: event.owner,
        held: event.held,
        percent: readShare(event.percent),
        votes: readShare(event.votes),
      },
      "S1",
    );
  },
  "facility-existed": (draft, event) => {
    checkLenders(draft, event);
    const earlier = draft.facility(event.facility);
    draft.put(
      {
        of: "facility",
        id: event.facility,
        borrower: event.borrower,
        lenders: eachOnce(event.lenders),
        guarantors: earlier?.guarantors ?? [],
        committed: earlier?.committed ?? null,
        drawn: readMoney(event.amount),
        state: "drawn",
      },
      "F2",
    );
  },
  "office-existed": (draft, event) => {
    for (const person of event.persons) {
      draft.put({ of: "office", entity: event.entity, person, post: event.post }, "O1");
    }
  },
  "agreement-existed": (draft, event) => {
    const earlier = draft.get(key.agreement(event.agreement));
    draft.put(
      { of: "agreement", id: event.agreement, parties: eachOnce(event.parties), state: earlier?.state ?? "signed" },
      "A1",
    );
  },
};
