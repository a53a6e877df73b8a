import type { Core } from "cytoscape";
import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Box, Point } from "../../_core/graph/scene";
import { toCamera } from "./camera";
import type { ZoomMove } from "./zoom-buttons";

/** How much one press of a zoom button or key does. */
const ZOOM_STEP = 1.25;

/**
 * Holds the camera on a frame until the reader moves it; a new frame, or the wish for the whole, takes it back.
 * @param readChart the chart there is, if any
 */
export function useCamera(readChart: () => Core | null, hostRef: RefObject<HTMLElement | null>, frame: Box, focus: Point) {
  const isReadersOwn = useRef(false);
  const { x, y, width, height } = frame;

  const fit = useCallback(() => {
    const [cy, element] = [readChart(), hostRef.current];
    if (cy === null || element === null) return;
    cy.resize();
    if (isReadersOwn.current) return;
    cy.viewport(toCamera({ width: element.clientWidth, height: element.clientHeight }, { x, y, width, height }, focus));
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
