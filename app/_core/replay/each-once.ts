/** So many ids are looked through; more are looked up. */
const FEW = 8;

/** Each id once, in the order given. */
export function eachOnce(ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  return ids.length > FEW ? [...new Set(ids)] : ids.filter((id, index) => ids.indexOf(id) === index);
}

/** Tells whether an id is among some: of few by looking through them. */
export function amongThese(ids: readonly string[]): (id: string) => boolean {
  if (ids.length <= FEW) return (id) => ids.includes(id);
  const set = new Set(ids);
  return (id) => set.has(id);
}
