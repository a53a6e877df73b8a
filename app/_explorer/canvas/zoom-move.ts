/** A change of how large the chart is drawn; `whole` shows all of its frame. */
export type ZoomMove = "in" | "out" | "whole";

const MOVE_OF_KEY: Readonly<Record<string, ZoomMove>> = { "+": "in", "=": "in", "-": "out", "0": "whole" };

/** The change that a key asks for while the chart has focus. */
export function zoomMoveOf(key: string): ZoomMove | undefined {
  return MOVE_OF_KEY[key];
}

const PAN_OF_KEY: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Where the chart goes by Shift and an arrow: the window moves the way of the arrow, the chart the other. */
export function panOf(key: string): { readonly x: number; readonly y: number } | undefined {
  return PAN_OF_KEY[key];
}
