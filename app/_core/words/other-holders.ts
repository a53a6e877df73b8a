import { exactly, isExact, WHOLE } from "../replay/share";
import type { StakeThing } from "../replay/things";
import { formatShare } from "./shares";

/** What the exact shares of a company leave over: "others / not disclosed: 20 %". Nothing is said where a share is a range or unknown. */
export function tellOthers(stakes: readonly StakeThing[]): string | undefined {
  if (stakes.length === 0 || !stakes.every(({ percent }) => isExact(percent))) return undefined;
  const left = WHOLE - stakes.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0);
  return left > 0 ? `others / not disclosed: ${formatShare(exactly(left))}` : undefined;
}
