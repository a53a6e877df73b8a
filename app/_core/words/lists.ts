/** How many are named before the rest are counted. */
export const MOST_NAMED = 3;

/** Things named in a row: "A", "A and B", "A, B and C"; beyond `most`, "A, B, C and 4 others". */
export function formatList(names: readonly string[], most = Infinity): string {
  const rest = names.length - most;
  const named = rest > 1 ? [...names.slice(0, most), `${rest} others`] : names;
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} and ${last}`;
}
