import type { ShareText } from "../../timeline/primitives";
import type { Bounds } from "./largest-paths";
import type { EffectiveShare } from "./effective-row";

/** Percents are told to so many parts of a percent outside: a millionth. */
const PER_PERCENT = 1_000_000;
/** Nearer to a millionth than this is at it: rounding of the machine. */
const AT = 1e-3;

/** A part of 1 in millionths of a percent, rounded down, up or to the nearest. */
function toMillionths(part: number, round: "down" | "up" | "nearest"): number {
  const exact = part * 100 * PER_PERCENT;
  const nearest = Math.round(exact);
  if (round === "nearest" || Math.abs(exact - nearest) < AT) return nearest;
  return round === "down" ? Math.floor(exact) : Math.ceil(exact);
}

/**
 * A part of 1 as it is told outside, in percent: a number to the nearest millionth, or a range whose ends are rounded
 * outward, so that it never leaves out what is possible.
 */
export function toShareText({ min, max, minExclusive, maxExclusive }: Bounds & Partial<Pick<EffectiveShare, "minExclusive" | "maxExclusive">>): ShareText {
  if (min === max) return toMillionths(min, "nearest") / PER_PERCENT;
  return {
    min: toMillionths(min, "down") / PER_PERCENT,
    max: toMillionths(max, "up") / PER_PERCENT,
    ...(minExclusive === true ? { minExclusive } : {}),
    ...(maxExclusive === true ? { maxExclusive } : {}),
  };
}
