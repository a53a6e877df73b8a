import { boxAround, boxOfLine, centreOf } from "./geometry";
import type { Box, Point, Scene, SceneEdge, SceneNode } from "./scene";
import { key as keys, type EntityId, type Key } from "../replay/things";

/** A shape or a line of the picture, as something that can be looked into. */
export interface SceneObject {
  /** The id of the node or the line. */
  readonly id: string;
  /** What it stands for; several lines may stand for one thing. */
  readonly key: Key;
  readonly sentence: string;
  /** What its words should not cover: the shape with its name, or the label of a line, else the middle of the line. */
  readonly box: Box;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** What a shape stands for. */
export function keyOfNode({ id }: Pick<SceneNode, "id">): Key {
  return keys.entity(id);
}

/** A shape as an object. */
export function objectOfNode(node: SceneNode): SceneObject {
  return { id: node.id, key: keyOfNode(node), sentence: node.sentence, box: node.extent };
}

/** Around the middle of the longest stretch of a line. */
function boxOnRoute(route: readonly Point[]): Box {
  const stretches = route.slice(1).map((end, at) => boxOfLine(route[at] ?? end, end));
  const longest = stretches.reduce((best, it) => (it.width + it.height > best.width + best.height ? it : best), NOWHERE);
  return boxAround(centreOf(longest), 16, 16);
}

/** A line as an object. */
export function objectOfEdge({ id, thing, sentence, label, route }: SceneEdge): SceneObject {
  return { id, key: thing, sentence, box: label?.pill ?? boxOnRoute(route) };
}

const isBefore = (a: Box, b: Box): number => a.y + a.height / 2 - (b.y + b.height / 2) || a.x - b.x;

/**
 * Everything that can be looked into, in reading order: owners above owned, each followed by the lines that lead from
 * it. Lines of one thing that say the same are one.
 */
export function listObjects({ nodes, edges }: Scene): SceneObject[] {
  const boxOf = new Map<EntityId, Box>(nodes.map(({ id, box }) => [id, box]));
  const told = new Set<string>();
  return [...nodes]
    .sort((a, b) => isBefore(a.box, b.box))
    .flatMap((node) => {
      const lines = edges.filter(({ from }) => from === node.id).sort((a, b) => isBefore(boxOf.get(a.to) ?? NOWHERE, boxOf.get(b.to) ?? NOWHERE));
      const fresh = lines.filter(({ thing, sentence }) => {
        const name = `${thing} ${sentence}`;
        const isFresh = !told.has(name);
        told.add(name);
        return isFresh;
      });
      return [objectOfNode(node), ...fresh.map(objectOfEdge)];
    });
}

/**
 * A thing with all that it touches, as ids of nodes and lines: an entity, its lines and their other ends; or all lines
 * of a relation and their ends. Empty where the picture does not have it.
 */
export function listTouching({ nodes, edges }: Scene, key: Key): Set<string> {
  const node = nodes.find((it) => keyOfNode(it) === key);
  const lines = edges.filter(({ thing, from, to }) => (node === undefined ? thing === key : from === node.id || to === node.id));
  return new Set([...(node === undefined ? [] : [node.id]), ...lines.flatMap(({ id, from, to }) => [id, from, to])]);
}
