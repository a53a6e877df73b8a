import type { Scene, SceneEdge } from "../../../_core/graph/scene";

/** By ids: what passes into what. */
export interface Passing {
  readonly id: string;
  readonly into: string;
}

/** Who continues whom since the later scene, of those that both can be seen. */
function listTravels(before: Scene, after: Scene): Passing[] {
  const known = new Set(before.edges.map(({ id }) => id));
  const stood = new Set(before.nodes.flatMap(({ id, isEnded }) => (isEnded ? [] : [id])));
  return after.edges
    .filter(({ id, kind, isEnded, from }) => kind === "lineage" && !isEnded && !known.has(id) && stood.has(from))
    .map(({ from, to }) => ({ id: from, into: to }));
}

/** Whether one continues or owns the other on a scene. */
function isTied({ edges }: Scene, a: string, b: string): boolean {
  return edges.some(({ kind, from, to }) => (kind === "lineage" || kind === "ownership") && ((from === a && to === b) || (from === b && to === a)));
}

/** Whether a line takes the place of another: one end is the same, and who stands at the other continues or owns who stood there. */
function isContinuedBy(after: Scene, old: SceneEdge, now: SceneEdge): boolean {
  if (now.id === old.id || now.kind !== old.kind) return false;
  if (now.from === old.from && now.to !== old.to) return isTied(after, now.to, old.to);
  return now.to === old.to && now.from !== old.from && isTied(after, now.from, old.from);
}

/** Lines that ended, each with the lines of the same step that took their place. */
function listPasses(before: Scene, after: Scene): Passing[] {
  const later = new Map(after.edges.map((edge) => [edge.id, edge]));
  const changed = after.edges.filter(({ mark, isEnded, kind }) => (mark === "new" || mark === "changed") && !isEnded && kind !== "lineage");
  return before.edges
    .filter(({ id, isEnded }) => !isEnded && (later.get(id)?.mark === "ended" || !later.has(id)))
    .flatMap((old) => changed.filter((now) => isContinuedBy(after, old, now)).map(({ id: into }) => ({ id: old.id, into })));
}

/** What passes into what between two neighbouring scenes: entities into who continues them, lines into what took their place. */
export function listPassings(before: Scene, after: Scene): { readonly travels: readonly Passing[]; readonly passes: readonly Passing[] } {
  return { travels: listTravels(before, after), passes: listPasses(before, after) };
}
