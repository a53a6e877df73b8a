import { keyOfNode, listTouching } from "../../_core/graph/scene-objects";
import type { Scene, SceneEdge, SceneNode } from "../../_core/graph/scene";

/** What a shape or line stands for. */
export type ObjectKey = SceneEdge["thing"];

/** How shapes and lines look beyond what they are: by ids, full strength and no ring where nothing is said. */
export interface Looks {
  readonly strengthOf: ReadonlyMap<string, number>;
  /** What is looked into. */
  readonly chosen: ReadonlySet<string>;
  /** What the keyboard is on. */
  readonly focused: ReadonlySet<string>;
}

/** What a reader points at, looks into, and has narrowed the chart to. */
export interface Attention {
  readonly pointed: ObjectKey | null;
  /** What the keyboard is on. */
  readonly focused: ObjectKey | null;
  readonly chosen: ObjectKey | null;
  readonly focus: SceneNode["id"] | null;
}

/** Nothing looked into. */
export const PLAIN_LOOKS: Looks = { strengthOf: new Map(), chosen: new Set(), focused: new Set() };

/** How strong the rest is beside what is pointed at, and beside the focus. */
const STRENGTH = { beside: 0.5, outOfFocus: 0.16 } as const;

function listIds({ nodes, edges }: Scene, key: ObjectKey | null): Set<string> {
  return new Set([...nodes.filter((node) => keyOfNode(node) === key), ...edges.filter(({ thing }) => thing === key)].map(({ id }) => id));
}

/** What a reader's attention makes of a scene: what is pointed at stands out a little, a focus makes all else fade, a ring tells the rest. */
export function toLooks(scene: Scene, { pointed, focused, chosen, focus }: Attention): Looks {
  const all = [...scene.nodes, ...scene.edges].map(({ id }) => id);
  const strengthOf = new Map<string, number>();
  const weaken = (key: ObjectKey | null, strength: number) => {
    const strong = key === null ? new Set<string>() : listTouching(scene, key);
    if (strong.size > 0) for (const id of all) if (!strong.has(id)) strengthOf.set(id, Math.min(strength, strengthOf.get(id) ?? 1));
  };
  weaken(pointed, STRENGTH.beside);
  weaken(focus === null ? null : keyOfNode({ id: focus }), STRENGTH.outOfFocus);
  return { strengthOf, chosen: listIds(scene, chosen), focused: listIds(scene, focused) };
}
