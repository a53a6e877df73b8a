import type { History } from "../replay/history";
import { stepOfEvent, stepOnDay } from "../replay/find-step";
import { stepOf, type Snapshot } from "../replay/snapshot";
import type { Difference } from "../timeline/case";
import { nearestRival } from "./rivals";

/** Where a switch of account or clock lands, and how that relates to where the reader was. */
export interface Landing {
  readonly step: number;
  readonly how: "opening" | "same-event" | "rival" | "same-day";
}

/**
 * Lands in another history of the same case: on the same event, else on the nearest of the events that a difference
 * sets against it, else on the same day.
 */
export function landIn(target: History, from: Snapshot, differences: readonly Difference[]): Landing {
  const left = stepOf(from);
  if (left === undefined) return { step: 0, how: "opening" };
  const same = stepOfEvent(target, left.event.id);
  if (same !== undefined) return { step: same, how: "same-event" };
  const rival = nearestRival(target, from.history, left.event, differences);
  if (rival !== undefined) return { step: rival, how: "rival" };
  return { step: stepOnDay(target, left.positionDay), how: "same-day" };
}
