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

function isOpenBelow({ min, minExclusive }: Share): boolean {
  return min === 0 && !minExclusive;
}

function isOpenAbove({ max, maxExclusive }: Share): boolean {
  return max >= WHOLE && !maxExclusive;
}

function sayLower({ min, minExclusive }: Share): string {
  if (min === WHOLE / 2 && minExclusive) return "more than half";
  return `${minExclusive ? "more than" : "at least"} ${percent(min)}`;
}

function sayUpper({ max, maxExclusive }: Share): string {
  if (max === WHOLE && maxExclusive) return "less than all";
  return `${maxExclusive ? "less than" : "up to"} ${percent(max)}`;
}

function sayBoth(share: Share): string {
  const { min, max, minExclusive, maxExclusive } = share;
  if (!minExclusive && !maxExclusive) return `${number(min)}–${percent(max)}`;
  const isHalf = min === WHOLE / 2 && minExclusive;
  const from = isHalf ? "more than half" : `${minExclusive ? "more than " : ""}${number(min)}`;
  return `${from} to ${maxExclusive ? "under " : ""}${percent(max)}`;
}

/** A range of less is what a rounded percent says. */
const ROUNDED = 2 * PER_PERCENT;
const NEARLY = 0.05 * PER_PERCENT;

/** The whole percent that a narrow range lies evenly around; undefined of any other share. */
function wholePercentAmid({ min, max }: Share): number | undefined {
  if (min === max || min === 0 || max >= WHOLE || max - min >= ROUNDED) return undefined;
  const middle = (min + max) / 2;
  const whole = Math.round(middle / PER_PERCENT) * PER_PERCENT;
  return Math.abs(middle - whole) <= NEARLY ? whole : undefined;
}

/** The same where there is little room: of a narrow range around a whole percent only that, "about 75 %". */
export function formatShareShort(share: Share | null): string {
  const whole = share === null ? undefined : wholePercentAmid(share);
  return whole === undefined ? formatShare(share) : `about ${percent(whole)}`;
}

/**
 * A share in words, to the millionth of a percent that it is known to: "100 %", "9.58 %", "25–50 %", "more than half",
 * "more than 25 %", "at least 25 %", "up to 40 %", "less than 40 %", "about 75 % (74.5 to under 75.5 %)", "share not
 * disclosed". The space before the sign is a no-break space.
 */
export function formatShare(share: Share | null): string {
  if (share === null) return SHARE_NOT_DISCLOSED;
  if (isExact(share)) return percent(share.min);
  if (isOpenBelow(share)) return isOpenAbove(share) ? SHARE_NOT_DISCLOSED : sayUpper(share);
  if (isOpenAbove(share)) return sayLower(share);
  return wholePercentAmid(share) === undefined ? sayBoth(share) : `${formatShareShort(share)} (${sayBoth(share)})`;
}
