import type { DrawnRelation } from "./drawn-relations";
import type { EntityId } from "../replay/things";

/** Groups of entities that lines tie together. */
class Ties {
  readonly #above = new Map<EntityId, EntityId>();

  find(id: EntityId): EntityId {
    let root = id;
    for (let next = this.#above.get(root); next !== undefined; next = this.#above.get(root)) root = next;
    if (root !== id) this.#above.set(id, root);
    return root;
  }

  tie(a: EntityId, b: EntityId): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#above.set(x, y);
  }
}

/**
 * Keeps the chart calm: the post of someone whom standing lines already tie to the company, over however many others,
 * is told beneath the name; only a post that is the sole tie becomes a line.
 */
export function splitOffices(relations: readonly DrawnRelation[]): { lines: DrawnRelation[]; told: DrawnRelation[] } {
  const ties = new Ties();
  for (const { kind, from, to, isEnded } of relations) {
    if (!isEnded && kind !== "office" && kind !== "lineage") ties.tie(from, to);
  }
  const isTold = ({ kind, from, to }: DrawnRelation) => kind === "office" && ties.find(from) === ties.find(to);
  return { lines: relations.filter((relation) => !isTold(relation)), told: relations.filter(isTold) };
}
