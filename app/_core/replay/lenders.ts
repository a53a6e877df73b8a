import type { Draft } from "./draft";
import type { EventOf } from "../timeline/case";

/** Nobody owes itself: a lender that is the borrower is a slip. */
export function checkLenders(draft: Draft, event: EventOf<"facility-committed" | "facility-existed">): void {
  const index = event.lenders.indexOf(event.borrower);
  if (index < 0) return;
  draft.fault("lends-to-itself", {
    subject: event.facility,
    path: ["lenders", index],
    expected: "lenders other than the borrower",
    found: `"${event.borrower}" on both sides`,
    advice: "Name who lends, or leave the borrower out of the lenders.",
  });
}
