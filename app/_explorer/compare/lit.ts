import type { Scene } from "../../_core/graph/scene";
import { key, type Key } from "../../_core/replay/things";

/** The shapes and lines of both pictures that a difference is about: the entity, or the lines of the relation and their ends. */
export function toNodesAndLines({ left, right }: { readonly left: Scene; readonly right: Scene }, about: Key): { nodes: string[]; lines: string[] } {
  const lines = [left, right].flatMap(({ edges }) => edges.filter(({ thing }) => thing === about));
  const alone = [left, right].flatMap(({ nodes }) => nodes.filter(({ id }) => key.entity(id) === about));
  return {
    nodes: [...new Set([...alone.map(({ id }) => id), ...lines.flatMap(({ from, to }) => [from, to])])],
    lines: [...new Set(lines.map(({ id }) => id))],
  };
}
