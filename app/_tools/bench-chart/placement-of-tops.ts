import { boxOfAll } from "../../_core/graph/geometry";
import { toFrame } from "../../_core/graph/layout/frames";
import { ROOM } from "../../_core/graph/layout/room";
import type { UnionGraph } from "../../_core/graph/layout/union-graph";
import type { Placement } from "../../_core/graph/placement";
import type { Row } from "../../_core/graph/places";
import type { Box, Point } from "../../_core/graph/scene";
import type { Case } from "../../_core/timeline/case";

/** By node: its middle, and the top of all the room it ever takes. */
export type NodeTops = readonly Point[];

/** Boxes whose heights overlap make one row. */
function toRows(extents: readonly Box[]): Row[] {
  const rows: { top: number; bottom: number }[] = [];
  for (const { y, height } of [...extents].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last !== undefined && y < last.bottom) last.bottom = Math.max(last.bottom, y + height);
    else rows.push({ top: y, bottom: y + height });
  }
  return rows;
}

/** Makes a placement of what a layout library gives, with frames by the rule that ours have. */
export function placementOf(theCase: Case, graph: UnionGraph, tops: NodeTops, routes: readonly (readonly Point[])[]): Placement {
  const extents = graph.nodes.map(({ halfWidth, above, below }, index): Box => {
    const { x, y } = tops[index] ?? { x: 0, y: 0 };
    return { x: x - halfWidth, y, width: 2 * halfWidth, height: above + below };
  });
  const boxesOf = (nodes: ReadonlySet<number>, edges: ReadonlySet<number>): Box[] => [
    ...[...nodes].flatMap((node) => extents[node] ?? []),
    ...[...edges].flatMap((edge) => boxOfAll((routes[edge] ?? []).map(({ x, y }) => ({ x, y, width: 0, height: 0 }))) ?? []),
  ];
  const frames = theCase.chapters.map(({ id }): [string, Box] => {
    const moments = graph.moments.filter(({ chapter }) => chapter === id);
    return [id, toFrame(boxesOf(new Set(moments.flatMap(({ nodes }) => nodes)), new Set(moments.flatMap(({ edges }) => edges))))];
  });
  return {
    places: Object.fromEntries(
      graph.nodes.map(({ id, shape, above }, index): [string, Point] => {
        const { x, y } = tops[index] ?? { x: 0, y: 0 };
        return [id, { x, y: y + above - (shape === "circle" ? ROOM.circleLift : 0) }];
      }),
    ),
    sizes: Object.fromEntries(graph.nodes.map(({ id, size }) => [id, size])),
    rows: toRows(extents),
    frames: Object.fromEntries([...frames, ["", toFrame(extents)]]),
  };
}
