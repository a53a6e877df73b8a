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

/** A frame is never drawn larger than this, however much room there is; never smaller than that, however little. */
export const ZOOM_LIMITS = { least: 0.62, most: 1.2 } as const;

/** Along one axis: a frame that fits is centred, else the focus is, as far as the frame reaches. */
function place(room: number, length: number, focus: number): number {
  const slack = room - length;
  return slack >= 0 ? slack / 2 : Math.min(0, Math.max(slack, room / 2 - focus));
}

/**
 * The camera that shows a frame whole, where it can be read so; else as much of it around the focus as can. `chart.module.css`
 * says the same of the picture in the first HTML, so that the canvas takes over without a shift.
 */
export function toCamera(view: ViewSize, frame: Box, focus: Point): Camera {
  const fit = Math.min(view.width / frame.width, view.height / frame.height, ZOOM_LIMITS.most);
  const zoom = Math.max(ZOOM_LIMITS.least, fit);
  const left = place(view.width, frame.width * zoom, (focus.x - frame.x) * zoom);
  const top = place(view.height, frame.height * zoom, (focus.y - frame.y) * zoom);
  return { zoom, pan: { x: left - frame.x * zoom, y: top - frame.y * zoom } };
}
