import type { Box, Scene } from "../../_core/graph/scene";
import type { EntityId } from "../../_core/replay/things";
import { boxOfMost } from "./box-of-most";
import { boxAround, boxOfAll, centreOf, inflate, overlaps } from "../../_core/graph/geometry";

/** What a phone in portrait can show of a scene at the camera's floor, px. */
const ROOM = { width: 720, height: 700 } as const;

/** Around what is looked at, px: beyond the fading edge of a phone's chart. */
const AIR = 16;

const fits = ({ width, height }: Box) => width <= ROOM.width && height <= ROOM.height;

/**
 * Where to look when a scene does not fit: at all that the step changed and the ends of its lines, as far as there is
 * room, or at who goes on as whom; where it changed nothing, at whom it names; else where most shapes stand together.
 */
export function lookAtScene({ nodes, edges, frame }: Scene, named: readonly EntityId[]): Box {
  const led = edges.filter(({ mark, kind }) => mark !== null || kind === "lineage");
  const ends = new Set(led.flatMap(({ from, to }) => [from, to]));
  const pills = led.flatMap(({ label }) => (label === null ? [] : [label.pill]));
  const marked = nodes.filter(({ mark }) => mark !== null).map(({ extent }) => extent);
  const touched = nodes.filter(({ id, mark }) => mark !== null || ends.has(id)).map(({ extent }) => extent);
  const heirs = new Set(edges.flatMap(({ kind, from, to }) => (kind === "lineage" ? [from, to] : [])));
  const succession = nodes.filter(({ id, mark }) => heirs.size > 0 && (mark !== null || heirs.has(id))).map(({ extent }) => extent);
  const between = edges.flatMap(({ from, to, label }) => (label !== null && named.includes(from) && named.includes(to) ? [label.pill] : []));
  const about = [...nodes.filter(({ id }) => named.includes(id)).map(({ extent }) => extent), ...between];
  // From much to little: the first that fits, else the least that there is.
  const choices = [[...touched, ...pills], [...marked, ...pills], succession, marked, ...(marked.length + pills.length > 0 ? [] : [about])].flatMap((boxes) => boxOfAll(boxes) ?? []);
  const chosen = choices.find(fits) ?? choices.at(-1);
  const all = nodes.map(({ extent }) => extent);
  const together = chosen ?? boxOfMost(all, ROOM) ?? boxAround(centreOf(boxOfAll(all) ?? frame), 0, 0);
  // No shape is cut that has room.
  const uncut = boxOfAll([together, ...all.filter((extent) => overlaps(extent, together))]) ?? together;
  return inflate(fits(uncut) ? uncut : together, AIR);
}
