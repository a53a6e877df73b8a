import { daySpan, readDaySpan } from "../calendar-day";
import { stepOf, type Snapshot } from "../replay/snapshot";

/** Whether an address asks for a day, and not for an event. */
export function asksForDay(at: string): boolean {
  return readDaySpan(at) !== undefined;
}

/** Whether a view asks for a day by whose end the last step is some days old: what stood then is asked for, not what that step changed. */
export function isSettled(snapshot: Snapshot, at: string): boolean {
  const [asked, day] = [readDaySpan(at), stepOf(snapshot)?.day];
  return asked !== undefined && day !== undefined && daySpan(day).latest < asked.latest;
}
