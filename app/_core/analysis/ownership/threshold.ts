import { NEAR } from "./effective-pairs";
import type { EffectiveShare } from "./effective-row";
import { toPercent } from "./read-stakes";

/** A share that matters in law, with its operator: "at least a quarter" is not "more than a quarter". */
export interface Threshold {
  readonly operator: ">" | ">=";
  /** A part of 1. */
  readonly at: number;
}

/** Whether a share meets a threshold: it does, it may, it does not. */
export type Meeting = "true" | "possible" | "false";

/** Reads ">=25", ">25", ">= 75 %"; undefined where it is written otherwise, or no percent. */
export function parseThreshold(text: string): Threshold | undefined {
  const [, operator, percent] = /^\s*(>=|>|≥)\s*(\d{1,3}(?:\.\d{1,6})?)\s*%?\s*$/.exec(text) ?? [];
  if (operator === undefined || percent === undefined || Number(percent) > 100) return undefined;
  return { operator: operator === ">" ? ">" : ">=", at: Number(percent) / 100 };
}

/** A threshold as it is typed: ">=25". */
export function formatThreshold({ operator, at }: Threshold): string {
  return `${operator}${String(toPercent(at))}`;
}

/**
 * Whether a share meets a threshold (rule Q6): "true" where all that the sources leave open does, "possible" where some of
 * it does. Shares nearer to it than a hundred-millionth of a percent are at it.
 */
export function meets({ min, max, minExclusive, maxExclusive }: EffectiveShare, { operator, at }: Threshold): Meeting {
  const isAt = (part: number) => Math.abs(part - at) <= NEAR;
  const surely = isAt(min) ? operator === ">=" || minExclusive : min > at;
  if (surely) return "true";
  const maybe = isAt(max) ? operator === ">=" && !maxExclusive : max > at;
  return maybe ? "possible" : "false";
}
