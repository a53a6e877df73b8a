import type { Draft } from "../draft";
import type { EventOf } from "../../timeline/case";
import { distribute, readSides, unrecordedSide } from "./holders";

/** The parent hands its shares in a subsidiary to its own holders, pro rata. */
export function completeSpinOff(draft: Draft, event: EventOf<"spin-off-completed">): void {
  const stake = draft.stake(event.parent, event.held);
  if (stake === undefined) {
    draft.fault("not-a-holder", {
      subject: `${event.parent} ${event.held}`,
      path: ["parent"],
      expected: `a recorded stake of "${event.parent}" in "${event.held}"`,
      found: "none at this point",
      advice: "Tell the stake first: what is not held cannot be distributed.",
    });
    return;
  }
  const parent = readSides(draft, [event.parent]).get(event.parent) ?? unrecordedSide(event.parent);
  draft.drop(stake, "P1");
  distribute(draft, parent, event.held, { share: stake.percent }, "P2");
}
