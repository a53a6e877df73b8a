import type { Box, Point, Scene } from "../../_core/graph/scene";

function centreOf(boxes: readonly Box[]): Point | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Where to look when a scene does not fit: at what the step changed, else at all there is. */
export function focusOfScene({ nodes, edges, frame }: Scene): Point {
  const touched = new Set([
    ...nodes.flatMap(({ id, mark }) => (mark === null ? [] : [id])),
    ...edges.flatMap(({ from, to, mark }) => (mark === null ? [] : [from, to])),
  ]);
  const marked = nodes.filter(({ id }) => touched.has(id));
  return centreOf(marked.map(({ extent }) => extent)) ?? centreOf(nodes.map(({ extent }) => extent)) ?? centreOf([frame]) ?? { x: 0, y: 0 };
}
