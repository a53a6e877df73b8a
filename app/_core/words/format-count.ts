/** A whole number with its thousands set apart, as a person reads it: 9980 → "9,980". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
