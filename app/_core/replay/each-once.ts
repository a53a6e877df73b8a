/** So many ids are looked through; more are looked up. */
const FEW = 8;

/** Each id once, in the order given. */
export function eachOnce(ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  return ids.length > FEW ? [...new Set(ids)] : ids.filter((id, index) => ids.indexOf(id) === index);
}
