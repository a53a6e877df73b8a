import type { Box, Scene } from "../../_core/graph/scene";
import type { EntityId } from "../../_core/replay/things";
import { boxOfMost } from "./box-of-most";
import { toUncutFocus } from "./uncut-focus";
import { boxAround, boxOfAll, centreOf, inflate, overlaps } from "../../_core/graph/geometry";

/** What a phone in portrait can show of a scene at the camera's floor, px; and so that it is read with ease. */
const ROOM = { width: 720, height: 700 } as const;
const EASY_ROOM = { width: 590, height: 510 } as const;
/** The chart of a phone in portrait, px, and the largest part of 100 % at which it shows but a part of a scene. */
const PHONE = { width: 390, height: 338, zoom: 0.8 } as const;

/** Around what is looked at, px: beyond the fading edge of a phone's chart. */
const AIR = 16;

const fits = ({ width, height }: Box, room: Pick<Box, "width" | "height"> = ROOM) => width <= room.width && height <= room.height;

/** What a phone sees of a scene while it shows all of a box. */
function seenWith({ width, height }: Box): Pick<Box, "width" | "height"> {
  const zoom = Math.min(PHONE.zoom, PHONE.width / width, PHONE.height / height);
  return { width: PHONE.width / zoom, height: PHONE.height / zoom };
}

/**
 * Where to look when a scene does not fit: at all that the step changed and the ends of its lines, with whom it names, as
 * far as there is room, or at who goes on as whom; where it changed nothing, at whom it names; else where most shapes stand
 * together. So that a phone cuts as few shapes as can be.
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
  const easy = boxOfAll([...touched, ...pills, ...about]);
  const choices = [easy !== undefined && fits(easy, EASY_ROOM) ? [easy] : [], [...touched, ...pills], [...marked, ...pills], succession, marked, ...(marked.length + pills.length > 0 ? [] : [about])].flatMap((boxes) => boxOfAll(boxes) ?? []);
  const chosen = choices.find((box) => fits(box)) ?? choices.at(-1);
  const all = nodes.map(({ extent }) => extent);
  const together = chosen ?? boxOfMost(all, ROOM) ?? boxAround(centreOf(boxOfAll(all) ?? frame), 0, 0);
  // No shape is cut that has room.
  const uncut = boxOfAll([together, ...all.filter((extent) => overlaps(extent, together))]) ?? together;
  const focus = inflate(fits(uncut) ? uncut : together, AIR);
  return toUncutFocus(focus, all, frame, seenWith(focus));
}
