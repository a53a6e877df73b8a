import { PER_PERCENT, type Share } from "../replay/share";
import type { ShareText } from "../timeline/primitives";
import { formatShare } from "./shares";
import { NO_BREAK_SPACE } from "./spaces";

/** Reckoned percents are shown to three decimals. */
const SHOWN = 1000;

/** Ends of a range rounded outward, so that what is said holds. */
function outward({ min, max, minExclusive, maxExclusive }: Exclude<ShareText, number>): Share {
  const [low, high] = [Math.floor(min * SHOWN + 1e-6) / SHOWN, Math.ceil(max * SHOWN - 1e-6) / SHOWN];
  return {
    min: Math.round(low * PER_PERCENT),
    max: Math.round(high * PER_PERCENT),
    ...(minExclusive === true && low === min ? { minExclusive: true as const } : {}),
    ...(maxExclusive === true && high === max ? { maxExclusive: true as const } : {}),
  };
}

/**
 * A reckoned share in words, to three decimals of a percent: "54 %", "about 21.115 %" where digits were left out, "less than
 * 0.001 %", ranges with their ends rounded outward, "anything from nothing to all". An outer bound is said to be one.
 */
export function formatEffective(share: ShareText, isOuter = false): string {
  if (typeof share !== "number") {
    const { min, max } = share;
    const words = min === 0 && max >= 100 && share.minExclusive !== true ? "not disclosed (anything up to all)" : formatShare(outward(share));
    return isOuter ? `${words} (outer bounds)` : words;
  }
  const shown = Math.round(share * SHOWN) / SHOWN;
  if (shown === 0 && share > 0) return `less than 0.001${NO_BREAK_SPACE}%`;
  return `${shown === share ? "" : "about "}${String(shown)}${NO_BREAK_SPACE}%`;
}
