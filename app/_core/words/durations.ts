import type { Unpublished } from "../analysis/evidence/unpublished";

function count(days: number): string {
  return days === 1 ? "1 day" : `${String(days)} days`;
}

/** For how long something was true and not public: "26 days", "3 to 63 days", "up to 3 days", "at least 4 days". */
export function tellDuration({ least, most }: Pick<Unpublished, "least" | "most">): string {
  if (most === null) return least === 0 ? "not known how long" : `at least ${count(least)}`;
  if (least === most) return count(least);
  return least === 0 ? `up to ${count(most)}` : `${String(least)} to ${count(most)}`;
}
