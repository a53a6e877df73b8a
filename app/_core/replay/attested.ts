import { eachOnce } from "./each-once";
import type { Deciders } from "./decider";
import { setStake } from "./stakes";
import { checkLenders } from "./lenders";
import { readMoney } from "./money";
import { readShare } from "./share";
import type { EVENT_FAMILIES } from "../vocabulary";

/** "By this day it stood so; since when is not stated." What already stands is stated anew, never refused. */
export const ATTESTED: Deciders<(typeof EVENT_FAMILIES)["attested"][number]> = {
  // That it stands was drafted when the event named it.
  "entity-existed": () => undefined,
  "stake-existed": (draft, event) => {
    const { owner, held } = event;
    const earlier = draft.stake(owner, held);
    const percent = readShare(event.percent) ?? earlier?.percent ?? null;
    const votes = readShare(event.votes) ?? earlier?.votes ?? null;
    setStake(draft, { of: "stake", owner, held, percent, votes }, "S1");
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
        guarantors: (earlier?.guarantors ?? []).filter((id) => id !== event.borrower),
        committed: earlier?.committed ?? null,
        drawn: readMoney(event.amount) ?? earlier?.drawn ?? null,
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
    const earlier = draft.agreement(event.agreement);
    draft.put(
      { of: "agreement", id: event.agreement, parties: eachOnce(event.parties), state: earlier?.state ?? "signed" },
      "A1",
    );
  },
};
