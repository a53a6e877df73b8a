import { useCallback, type KeyboardEvent, type RefObject } from "react";
import type { Point } from "../../_core/graph/scene";
import { panOf, zoomMoveOf, type ZoomMove } from "./zoom-move";

/**
 * The keys of a chart that has focus: + − 0 zoom, Shift with an arrow moves, ↓ goes to its shapes. ← and → are left to
 * the page, which steps.
 */
export function useChartKeys(host: RefObject<HTMLElement | null>, zoom: (move: ZoomMove) => void, panBy: (by: Point) => void) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const [move, pan] = [zoomMoveOf(event.key), event.shiftKey ? panOf(event.key) : undefined];
      const first = event.key === "ArrowDown" && !event.shiftKey ? host.current?.querySelector<HTMLElement>("[data-object][tabindex='0']") : null;
      if (move !== undefined) zoom(move);
      else if (pan !== undefined) panBy(pan);
      else if (first !== null && first !== undefined) first.focus({ preventScroll: true });
      else return;
      event.preventDefault();
    },
    [host, zoom, panBy],
  );
}
