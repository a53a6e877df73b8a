import type { Delay } from "../analysis/evidence/delay";
import { tellCount } from "./counts";

const tellDays = (days: number) => tellCount(days, "day", "days");

/** "20 days", "1–3 days", "up to 3 days", "at least 4 days"; of a delay that may be none and has no end, "some time". */
export function tellDelay({ least, most }: Delay): string {
  if (most === null) return least === 0 ? "some time" : `at least ${tellDays(least)}`;
  if (least === most) return tellDays(most);
  return least === 0 ? `up to ${tellDays(most)}` : `${String(least)}–${tellDays(most)}`;
}
