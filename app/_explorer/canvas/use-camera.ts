import type { Core } from "cytoscape";
import { useCallback, useEffect, useRef, type RefObject } from "react";
import { centreOf, inflate } from "../../_core/graph/geometry";
import type { Box, Point } from "../../_core/graph/scene";
import { sees, toCamera, toWholeCamera } from "./camera";
import type { ZoomMove } from "./zoom-move";

/** How much one press of a zoom button or key does. */
const ZOOM_STEP = 1.25;
/** How far one press of an arrow moves the chart, and how much around a thing is to be seen with it, px. */
const PAN_STEP = 64;
const AROUND = 12;

/** Who says what is seen: the step, as it comes; the reader, who wants the whole, or who moved the camera. */
type Hold = "step" | "whole" | "reader";

/**
 * Holds the camera on a frame until the reader moves it; a new frame, or the wish for the whole, takes it back.
 * @param readChart the chart there is, if any
 * @param focus what of the frame must be seen
 */
export function useCamera(readChart: () => Core | null, hostRef: RefObject<HTMLElement | null>, frame: Box, focus: Box) {
  const hold = useRef<Hold>("step");
  const shownFrame = useRef("");
  const { x, y, width, height } = frame;

  const fit = useCallback(() => {
    const [cy, element] = [readChart(), hostRef.current];
    if (cy === null || element === null) return;
    cy.resize();
    if (hold.current === "reader") return;
    const view = { width: element.clientWidth, height: element.clientHeight };
    const box = { x, y, width, height };
    const [whole, camera] = [toWholeCamera(view, box), toCamera(view, box, focus)];
    const name = `${x} ${y} ${width} ${height}`;
    // Where only a part of the frame can be read, the camera follows what changes, and else stays.
    const mayStay = shownFrame.current === name && camera.zoom > whole.zoom && cy.zoom() === camera.zoom;
    if (hold.current === "whole") cy.viewport(whole);
    else if (!mayStay || !sees(view, { zoom: cy.zoom(), pan: cy.pan() }, focus)) cy.viewport(camera);
    shownFrame.current = name;
  }, [readChart, hostRef, x, y, width, height, focus]);

  useEffect(() => {
    hold.current = "step";
  }, [x, y, width, height]);

  useEffect(() => {
    fit();
    const observer = new ResizeObserver(fit);
    if (hostRef.current !== null) observer.observe(hostRef.current);
    return () => observer.disconnect();
  }, [fit, hostRef]);

  const listen = useCallback((cy: Core) => {
    cy.on("dragpan pinchzoom scrollzoom", () => {
      hold.current = "reader";
    });
  }, []);

  const zoom = useCallback(
    (move: ZoomMove) => {
      const cy = readChart();
      if (cy === null) return;
      hold.current = move === "whole" ? "whole" : "reader";
      if (move === "whole") fit();
      else cy.zoom({ level: cy.zoom() * (move === "in" ? ZOOM_STEP : 1 / ZOOM_STEP), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    [readChart, fit],
  );

  const panBy = useCallback(
    ({ x: right, y: down }: Point) => {
      hold.current = "reader";
      readChart()?.panBy({ x: right * PAN_STEP, y: down * PAN_STEP });
    },
    [readChart],
  );

  /** Brings a box into view, to the middle, where it is not seen. */
  const bring = useCallback(
    (box: Box) => {
      const cy = readChart();
      if (cy === null) return;
      const view = { width: cy.width(), height: cy.height() };
      if (sees(view, { zoom: cy.zoom(), pan: cy.pan() }, inflate(box, AROUND))) return;
      const middle = centreOf(box);
      hold.current = "reader";
      cy.pan({ x: view.width / 2 - middle.x * cy.zoom(), y: view.height / 2 - middle.y * cy.zoom() });
    },
    [readChart],
  );

  return { listen, zoom, panBy, bring };
}
