import type { ShareText } from "../timeline/primitives";

/**
 * Shares as whole numbers of millionths of a percent, so that sums print no float noise: 100 % is 100,000,000.
 * An exact share has equal bounds; null is a share that is not disclosed.
 */
export interface Share {
  readonly min: number;
  readonly max: number;
  /** True when the share is above `min`, not at it. */
  readonly minExclusive?: true;
  /** True when the share is below `max`, not at it. */
  readonly maxExclusive?: true;
}

/** Millionths in one percent. */
export const PER_PERCENT = 1_000_000;
/** 100 percent, in millionths. */
export const WHOLE = 100 * PER_PERCENT;

/** All of it. */
export const ALL: Share = { min: WHOLE, max: WHOLE };

/** An exact share of so many millionths of a percent. */
export function exactly(millionths: number): Share {
  return { min: millionths, max: millionths };
}

function toMillionths(percent: number): number {
  return Math.round(percent * PER_PERCENT);
}

/** A share as the file states it (percent, 0 to 100) → in millionths; absent → null, not disclosed. */
export function readShare(text: ShareText | undefined): Share | null {
  if (text === undefined) return null;
  if (typeof text === "number") return exactly(toMillionths(text));
  return bounds(toMillionths(text.min), toMillionths(text.max), text.minExclusive === true, text.maxExclusive === true);
}

/** A share as the file and the outside state it: a number of percent, a range, or null. */
export function formatShareData(share: Share | null): ShareText | null {
  if (share === null) return null;
  if (isExact(share)) return share.min / PER_PERCENT;
  return {
    min: share.min / PER_PERCENT,
    max: share.max / PER_PERCENT,
    ...(share.minExclusive ? { minExclusive: true } : {}),
    ...(share.maxExclusive ? { maxExclusive: true } : {}),
  };
}

/** Whether a share is known to the millionth. */
export function isExact(share: Share | null): boolean {
  return share !== null && share.min === share.max;
}

/** Whether nothing can be left of it. */
export function isNothing(share: Share | null): boolean {
  return share !== null && share.max === 0;
}

function bounds(min: number, max: number, minExclusive: boolean, maxExclusive: boolean): Share {
  return {
    min: Math.max(0, min),
    max: Math.max(0, max),
    ...(minExclusive && min >= 0 && min !== max ? { minExclusive: true as const } : {}),
    ...(maxExclusive && min !== max ? { maxExclusive: true as const } : {}),
  };
}

/** The sum of two shares; not disclosed when either is not. A range reaches to 100 at most; an exact sum is kept as it is. */
export function addShares(a: Share | null, b: Share | null): Share | null {
  if (a === null || b === null) return null;
  const isClamped = !(isExact(a) && isExact(b)) && a.max + b.max > WHOLE;
  const max = isClamped ? WHOLE : a.max + b.max;
  const maxExclusive = !isClamped && Boolean(a.maxExclusive ?? b.maxExclusive);
  return bounds(a.min + b.min, max, Boolean(a.minExclusive ?? b.minExclusive), maxExclusive);
}

/** What is left of `a` after `b` is given up; not disclosed when either is not. Never below nothing. */
export function subtractShares(a: Share | null, b: Share | null): Share | null {
  if (a === null || b === null) return null;
  return bounds(a.min - b.max, a.max - b.min, Boolean(a.minExclusive ?? b.maxExclusive), Boolean(a.maxExclusive ?? b.minExclusive));
}

function product(x: number, y: number, of: number): number {
  return x * y === 0 ? 0 : Math.min(WHOLE, Math.round((x * y) / of));
}

function isSomething({ min, minExclusive }: Share): boolean {
  return min > 0 || minExclusive === true;
}

/**
 * A share of a share: 60 % of 90 % is 54 %; where only `outstanding` of it counts, 45 % of 90 % counts for half.
 * Rounded once, to the millionth. Not disclosed when any of them is not; where nothing may be outstanding, up to all.
 */
export function multiplyShares(a: Share | null, b: Share | null, outstanding: Share | null = ALL): Share | null {
  if (a === null || b === null || outstanding === null) return null;
  return bounds(
    product(a.min, b.min, outstanding.max),
    product(a.max, b.max, outstanding.min),
    Boolean(a.minExclusive ?? b.minExclusive) && isSomething(a) && isSomething(b),
    Boolean(a.maxExclusive ?? b.maxExclusive),
  );
}
