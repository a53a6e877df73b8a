import { reportAlreadyStands, reportNotStanding } from "./absence";
import { eachOnce } from "./each-once";
import type { Deciders } from "./decider";
import type { Draft } from "./draft";
import { checkLenders } from "./lenders";
import { addMoney, compareMoney, readMoney, subtractMoney, type Money } from "./money";
import type { CommitmentThing, FacilityThing } from "./things";
import type { EventOf } from "../timeline/case";
import type { EVENT_FAMILIES } from "../vocabulary";

type MovementEvent = EventOf<"facility-drawn" | "facility-repaid" | "facility-amended" | "equity-amended" | "facility-sold">;

function standingFacility(draft: Draft, id: string): FacilityThing | undefined {
  const facility = draft.facility(id);
  if (facility === undefined) reportNotStanding(draft, "facility", id, "facility");
  return facility;
}

function standingCommitment(draft: Draft, id: string): CommitmentThing | undefined {
  const commitment = draft.commitment(id);
  if (commitment === undefined) reportNotStanding(draft, "commitment", id, "commitment");
  return commitment;
}

/** Sums in two currencies cannot be added: says so, once for each event. */
function isOneCurrency(draft: Draft, event: MovementEvent, sums: readonly (Money | null)[]): boolean {
  const first = sums.find((sum) => sum !== null)?.currency;
  if (sums.every((sum) => sum === null || sum.currency === first)) return true;
  const currencies = eachOnce(sums.flatMap((sum) => sum?.currency ?? []));
  draft.fault("currency-differs", {
    subject: event.id,
    path: ["amount", "currency"],
    expected: `${currencies[0] ?? ""}, in which the rest is stated`,
    found: currencies.slice(1).join(", "),
    advice: "State the sum in the currency of the facility, or tell a facility of its own.",
  });
  return false;
}

function say(sum: Money | null): string {
  return sum === null ? "nothing" : `${sum.amount} ${sum.currency}`;
}

function draw(draft: Draft, event: EventOf<"facility-drawn">): void {
  const facility = standingFacility(draft, event.facility);
  if (facility === undefined) return;
  const amount = readMoney(event.amount);
  const isSumUnknown = facility.state === "drawn" && facility.drawn === null;
  if (amount === null || isSumUnknown) {
    draft.put({ ...facility, drawn: null, state: "drawn" }, "F4");
    return;
  }
  if (!isOneCurrency(draft, event, [facility.committed, facility.drawn, amount])) return;
  const drawn = facility.drawn === null ? amount : addMoney(facility.drawn, amount);
  if (facility.committed !== null && compareMoney(drawn, facility.committed) > 0) {
    draft.fault("draws-more-than-committed", {
      subject: event.facility,
      path: ["amount"],
      expected: `at most ${say(facility.committed)} drawn in all`,
      found: say(drawn),
      advice: "Check the sum, or tell the amendment that raised the commitment.",
    });
  }
  draft.put({ ...facility, drawn, state: "drawn" }, "F4");
}

function repay(draft: Draft, event: EventOf<"facility-repaid">): void {
  const facility = standingFacility(draft, event.facility);
  if (facility === undefined) return;
  const amount = readMoney(event.amount);
  const isSumUnknown = facility.state === "drawn" && facility.drawn === null;
  if (!isSumUnknown && !isOneCurrency(draft, event, [facility.drawn, amount])) return;
  const isTooMuch =
    facility.state === "committed" || (facility.drawn !== null && amount !== null && compareMoney(amount, facility.drawn) > 0);
  if (isTooMuch) {
    draft.fault("repays-more-than-drawn", {
      subject: event.facility,
      path: event.amount === undefined ? ["facility"] : ["amount"],
      expected: `at most ${say(facility.drawn)}, which is what is owed`,
      found: amount === null ? "a repayment" : say(amount),
      advice: "Check the sum, or tell the drawing that came before.",
    });
  }
  const drawn = facility.drawn === null || amount === null ? null : subtractMoney(facility.drawn, amount);
  draft.put({ ...facility, drawn }, "F5");
}

function sell(draft: Draft, event: EventOf<"facility-sold">): void {
  const facility = standingFacility(draft, event.facility);
  if (facility === undefined) return;
  if (!facility.lenders.includes(event.from)) {
    draft.fault("not-a-lender", {
      subject: `${event.facility} ${event.from}`,
      path: ["from"],
      expected: `one of its lenders: ${facility.lenders.map((id) => `"${id}"`).join(", ")}`,
      found: `"${event.from}"`,
      advice: "Name the lender that sold.",
    });
    return;
  }
  const amount = readMoney(event.amount);
  const principal = facility.drawn ?? facility.committed;
  if (!isOneCurrency(draft, event, [principal, amount])) return;
  const compared = amount === null || principal === null ? -1 : compareMoney(amount, principal);
  if (compared > 0) {
    draft.fault("disposes-more-than-held", {
      subject: event.facility,
      path: ["amount"],
      expected: `at most the ${say(principal)} of the whole facility`,
      found: say(amount),
      advice: "Check the sum, or leave it out where the lender sold all it held.",
    });
  }
  const remaining = amount === null || (compared >= 0 && facility.lenders.length === 1) ? facility.lenders.filter((id) => id !== event.from) : facility.lenders;
  const lenders = eachOnce([...remaining, event.to]).filter((id) => id !== facility.borrower);
  const guarantors = facility.guarantors.filter((id) => !(lenders.length === 1 && lenders[0] === id));
  if (lenders.length === 0) draft.drop(facility, "F6");
  else draft.put({ ...facility, lenders, guarantors }, "F6");
}

/** Promises of money and what became of them. */
export const FINANCING: Deciders<(typeof EVENT_FAMILIES)["financing"][number]> = {
  "facility-committed": (draft, event) => {
    if (draft.facility(event.facility) !== undefined) {
      reportAlreadyStands(draft, "facility", event.facility, "facility");
      return;
    }
    checkLenders(draft, event);
    draft.put(
      {
        of: "facility",
        id: event.facility,
        borrower: event.borrower,
        lenders: eachOnce(event.lenders),
        guarantors: eachOnce(event.guarantors ?? []),
        committed: readMoney(event.amount),
        drawn: null,
        state: "committed",
      },
      "F1",
    );
  },
  "facility-amended": (draft, event) => {
    const facility = standingFacility(draft, event.facility);
    const committed = readMoney(event.amount);
    if (facility === undefined || committed === null) return;
    if (!isOneCurrency(draft, event, [facility.committed, facility.drawn, committed])) return;
    if (facility.drawn !== null && compareMoney(facility.drawn, committed) > 0) {
      draft.fault("draws-more-than-committed", {
        subject: event.facility,
        path: ["amount"],
        expected: `at least the ${say(facility.drawn)} already drawn`,
        found: say(committed),
        advice: "Check the new total, or tell the repayment that came before.",
      });
    }
    draft.put({ ...facility, committed }, "F3");
  },
  "facility-drawn": draw,
  "facility-repaid": repay,
  "facility-sold": sell,
  "facility-terminated": (draft, event) => {
    const facility = standingFacility(draft, event.facility);
    if (facility !== undefined) draft.drop(facility, "F7");
  },
  "equity-committed": (draft, event) => {
    if (draft.commitment(event.commitment) !== undefined) {
      reportAlreadyStands(draft, "commitment", event.commitment, "commitment");
      return;
    }
    draft.put(
      {
        of: "commitment",
        id: event.commitment,
        by: eachOnce(event.by),
        to: eachOnce(event.to),
        amount: readMoney(event.amount),
        state: "committed",
      },
      "F8",
    );
  },
  "equity-amended": (draft, event) => {
    const commitment = standingCommitment(draft, event.commitment);
    const amount = readMoney(event.amount);
    if (commitment === undefined || !isOneCurrency(draft, event, [commitment.amount, amount])) return;
    draft.put({ ...commitment, amount }, "F9");
  },
  "equity-funded": (draft, event) => {
    const commitment = standingCommitment(draft, event.commitment);
    if (commitment !== undefined) draft.put({ ...commitment, state: "funded" }, "F10");
  },
  "equity-terminated": (draft, event) => {
    const commitment = standingCommitment(draft, event.commitment);
    if (commitment !== undefined) draft.drop(commitment, "F11");
  },
};
