import { earliestDay, latestDay } from "../calendar-day";
import type { CaseEvent } from "../timeline/case";
import { eventsOfAccount, positionDays } from "../replay/account-events";
import type { ReplayFault } from "../replay/replay-fault";
import type { SoundEvents } from "./sound-events";

/** Two events of an account in an order that their days rule out. */
export interface Disorder {
  readonly before: CaseEvent;
  readonly after: CaseEvent;
  readonly fault: ReplayFault;
}

/**
 * The events of an account whose latest day is before the position day of the event they follow: the order of the file is
 * the order of replay, and may not contradict the days. One for each event that pushed the days on.
 */
export function checkOrder(events: SoundEvents, account: string): Disorder[] {
  const told = eventsOfAccount(events.theCase, account);
  const positions = positionDays(told.map(({ effective }) => effective));
  const disorders: Disorder[] = [];
  let pushing: CaseEvent | undefined;
  let blamed: CaseEvent | undefined;
  told.forEach((event, index) => {
    const position = positions[index - 1];
    if (position === undefined || earliestDay(event.effective) > position) pushing = event;
    if (position === undefined || pushing === undefined || latestDay(event.effective) >= position || pushing === blamed) return;
    blamed = pushing;
    disorders.push({ before: pushing, after: event, fault: toFault(account, pushing, event, position) });
  });
  return disorders;
}

function toFault(account: string, before: CaseEvent, after: CaseEvent, position: string): ReplayFault {
  return {
    code: "order-against-days",
    account,
    event: after.id,
    path: ["effective"],
    subject: before.id,
    expected: `a day not before ${position}, the day of "${before.id}", which stands before it`,
    found: after.effective,
    advice: `Move this event before "${before.id}", or correct the day of one of the two: the order of the file is the order of replay.`,
  };
}
