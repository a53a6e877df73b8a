import { reportAlreadyStands, reportNotStanding } from "./absence";
import type { Deciders } from "./decider";
import type { Draft } from "./draft";
import { eachOnce } from "./each-once";
import type { AgreementThing } from "./things";
import type { EVENT_FAMILIES } from "../vocabulary";

function standing(draft: Draft, id: string): AgreementThing | undefined {
  const agreement = draft.agreement(id);
  if (agreement === undefined) reportNotStanding(draft, "agreement", id, "agreement");
  return agreement;
}

/** Completes a standing agreement. */
export function completeAgreement(draft: Draft, id: string, rule: "A4" | "M0"): void {
  const agreement = standing(draft, id);
  if (agreement !== undefined) draft.put({ ...agreement, state: "completed" }, rule);
}

/** A contract, from signature to its end. */
export const AGREEMENTS: Deciders<(typeof EVENT_FAMILIES)["agreements"][number]> = {
  "agreement-signed": (draft, event) => {
    if (draft.agreement(event.agreement) !== undefined) {
      reportAlreadyStands(draft, "agreement", event.agreement, "agreement");
      return;
    }
    draft.put({ of: "agreement", id: event.agreement, parties: eachOnce(event.parties), state: "signed" }, "A1");
  },
  "agreement-amended": (draft, event) => {
    const agreement = standing(draft, event.agreement);
    if (agreement === undefined) return;
    draft.put({ ...agreement, parties: eachOnce(event.parties ?? agreement.parties), state: "amended" }, "A2");
  },
  "agreement-terminated": (draft, event) => {
    const agreement = standing(draft, event.agreement);
    if (agreement !== undefined) draft.drop(agreement, "A3");
  },
  "agreement-completed": (draft, event) => {
    completeAgreement(draft, event.agreement, "A4");
  },
};
