import type { Core } from "cytoscape";
import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Box, Point } from "../../_core/graph/scene";
import { toCamera, ZOOM_LIMITS, type ViewSize } from "./camera";
import type { ZoomMove } from "./zoom-buttons";

/** How much one press of a zoom button or key does. */
const ZOOM_STEP = 1.25;

/** Whether a point of the scene is seen well away from the edges. */
function isInMiddle(view: ViewSize, zoom: number, pan: Point, { x, y }: Point): boolean {
  const [left, top] = [(x * zoom + pan.x) / view.width, (y * zoom + pan.y) / view.height];
  return left > 0.2 && left < 0.8 && top > 0.2 && top < 0.8;
}

/**
 * Holds the camera on a frame until the reader moves it; a new frame, or the wish for the whole, takes it back.
 * @param readChart the chart there is, if any
 */
export function useCamera(readChart: () => Core | null, hostRef: RefObject<HTMLElement | null>, frame: Box, focus: Point) {
  const isReadersOwn = useRef(false);
  const shownFrame = useRef("");
  const { x, y, width, height } = frame;

  const fit = useCallback(() => {
    const [cy, element] = [readChart(), hostRef.current];
    if (cy === null || element === null) return;
    cy.resize();
    if (isReadersOwn.current) return;
    const view = { width: element.clientWidth, height: element.clientHeight };
    const camera = toCamera(view, { x, y, width, height }, focus);
    const name = `${x} ${y} ${width} ${height}`;
    // Where only a part of the frame can be read, the camera follows what changes, and else stays.
    const mayStay = shownFrame.current === name && cy.zoom() === ZOOM_LIMITS.least && camera.zoom === ZOOM_LIMITS.least;
    if (!mayStay || !isInMiddle(view, camera.zoom, cy.pan(), focus)) cy.viewport(camera);
    shownFrame.current = name;
  }, [readChart, hostRef, x, y, width, height, focus]);

  useEffect(() => {
    isReadersOwn.current = false;
  }, [x, y, width, height]);

  useEffect(() => {
    fit();
    const observer = new ResizeObserver(fit);
    if (hostRef.current !== null) observer.observe(hostRef.current);
    return () => observer.disconnect();
  }, [fit, hostRef]);

  const listen = useCallback((cy: Core) => {
    cy.on("dragpan pinchzoom scrollzoom", () => {
      isReadersOwn.current = true;
    });
  }, []);

  const zoom = useCallback(
    (move: ZoomMove) => {
      const cy = readChart();
      if (cy === null) return;
      isReadersOwn.current = move !== "whole";
      if (move === "whole") fit();
      else cy.zoom({ level: cy.zoom() * (move === "in" ? ZOOM_STEP : 1 / ZOOM_STEP), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    [readChart, fit],
  );

  return { listen, zoom };
}
