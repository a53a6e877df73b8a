import { isExact, PER_PERCENT, WHOLE, type Share } from "../replay/share";
import { NO_BREAK_SPACE } from "./spaces";

/** Said of a share that nobody has stated; never drawn as zero or left out. */
export const SHARE_NOT_DISCLOSED = "share not disclosed";

function number(millionths: number): string {
  return String(millionths / PER_PERCENT);
}

function percent(millionths: number): string {
  return `${number(millionths)}${NO_BREAK_SPACE}%`;
}

function lowerBound({ min, minExclusive }: Share): string | undefined {
  if (minExclusive) return min === WHOLE / 2 ? "more than half" : `more than ${percent(min)}`;
  return min === 0 ? undefined : `at least ${percent(min)}`;
}

function upperBound({ max, maxExclusive }: Share): string | undefined {
  if (maxExclusive) return max === WHOLE ? "less than all" : `less than ${percent(max)}`;
  return max >= WHOLE ? undefined : `up to ${percent(max)}`;
}

/**
 * A share in words, to the millionth of a percent that it is known to: "100 %", "9.58 %", "25–50 %", "more than half",
 * "more than 25 %", "at least 25 %", "up to 40 %", "less than 40 %", "share not disclosed". The space is a no-break space.
 */
export function formatShare(share: Share | null): string {
  if (share === null) return SHARE_NOT_DISCLOSED;
  if (isExact(share)) return percent(share.min);
  const [lower, upper] = [lowerBound(share), upperBound(share)];
  if (lower === undefined || upper === undefined) return lower ?? upper ?? SHARE_NOT_DISCLOSED;
  const isPlainRange = !share.minExclusive && !share.maxExclusive;
  return isPlainRange ? `${number(share.min)}–${percent(share.max)}` : `${lower}, ${upper}`;
}
