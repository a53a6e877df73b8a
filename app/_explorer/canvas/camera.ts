import { centreOf } from "../../_core/graph/geometry";
import type { Box, Point } from "../../_core/graph/scene";

/** What of the scene is seen: the place of the scene's origin in the view, px, and how much larger than 100 % it is drawn. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}
export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A frame is never drawn larger than `most`, however much room there is; it is cut only where it would be smaller than
 * `least` whole, and its part markedly larger. The part is no smaller than `least`, or than `focus`, where that shows all that
 * matters. A view as slim as a phone's cuts almost every frame, so that the part it shows is one that can be read: `leastSlim`.
 * The reader may go as far as `far` and `near`.
 */
export const ZOOM_LIMITS = { far: 0.1, focus: 0.5, least: 0.62, leastSlim: 0.8, most: 1.2, near: 4 } as const;

/** A whole that is so much of its part in size is shown rather than the part. */
const NEARLY = 0.85;

/** The width of a phone in portrait at the most, px. */
const SLIM = 500;

/** The least zoom of a view that can show all that matters at it. */
export const leastZoomIn = ({ width }: ViewSize): number => (width < SLIM ? ZOOM_LIMITS.leastSlim : ZOOM_LIMITS.least);

const fitOf = (view: ViewSize, { width, height }: ViewSize): number => Math.min(view.width / width, view.height / height);

/** Along one axis: a frame that fits is centred, else the focus is, as far as the frame reaches. */
function place(room: number, length: number, focus: number): number {
  const slack = room - length;
  return slack >= 0 ? slack / 2 : Math.min(0, Math.max(slack, room / 2 - focus));
}

function lookAt(view: ViewSize, frame: Box, focus: Point, zoom: number): Camera {
  const left = place(view.width, frame.width * zoom, (focus.x - frame.x) * zoom);
  const top = place(view.height, frame.height * zoom, (focus.y - frame.y) * zoom);
  return { zoom, pan: { x: left - frame.x * zoom, y: top - frame.y * zoom } };
}

/** The camera that shows a frame whole, however small. */
export function toWholeCamera(view: ViewSize, frame: Box): Camera {
  return lookAt(view, frame, centreOf(frame), Math.min(fitOf(view, frame), ZOOM_LIMITS.most));
}

/**
 * The camera that shows a frame whole, where it can be read so; else as much of it around the focus as can, and all of the
 * focus if that is possible. `chart-panel.module.css` says the same of the picture in the first HTML, so that the canvas
 * takes over without a shift.
 */
export function toCamera(view: ViewSize, frame: Box, focus: Box): Camera {
  const whole = Math.min(fitOf(view, frame), ZOOM_LIMITS.most);
  const part = Math.min(leastZoomIn(view), Math.max(ZOOM_LIMITS.focus, fitOf(view, focus)));
  return lookAt(view, frame, centreOf(focus), whole < Math.min(ZOOM_LIMITS.least, Math.max(ZOOM_LIMITS.focus, NEARLY * part)) ? part : whole);
}

/** Whether a camera sees all of a box. */
export function sees(view: ViewSize, { zoom, pan }: Camera, { x, y, width, height }: Box): boolean {
  const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
  return left >= 0 && top >= 0 && left + width * zoom <= view.width && top + height * zoom <= view.height;
}
