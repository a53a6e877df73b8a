/** Each id once, in the order given. */
export function eachOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
