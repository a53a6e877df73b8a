import type { Thing } from "./things";

/** Whether two values are alike in every field, all the way down. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  let fields = 0;
  for (const field in one) {
    if (one[field] !== other[field] && !isAlike(one[field], other[field])) return false;
    fields += 1;
  }
  for (const field in other) if ((fields -= 1) < 0 || !(field in one)) return false;
  return true;
}

/** Whether two things are alike in every field. */
export function sameThing(a: Thing | null, b: Thing | null): boolean {
  return a === b || (a !== null && b !== null && a.of === b.of && isAlike(a, b));
}
