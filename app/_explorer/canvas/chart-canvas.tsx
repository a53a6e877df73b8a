"use client";

import type { Core } from "cytoscape";
import { useCallback, useEffect, useMemo, useRef } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { Box, Scene } from "../../_core/graph/scene";
import { COLORS, MOTION, type Theme } from "../../_design/tokens";
import { ZOOM_LIMITS } from "./camera";
import styles from "./chart-canvas.module.css";
import type { ChartElement } from "./chart-handle";
import { readChart } from "./read-chart";
import { toStylesheet } from "./stylesheet";
import { toElements } from "./to-elements";
import { useCamera } from "./use-camera";
import { useGuardedWheel } from "./use-guarded-wheel";
import { ZoomButtons, zoomMoveOf } from "./zoom-buttons";

interface ChartCanvasProps {
  readonly scene: Scene;
  /** Where to look when the frame does not fit. */
  readonly focus: Box;
  readonly step: number;
  readonly theme: Theme;
  /** What the canvas is called by whoever cannot see it. */
  readonly label: string;
  /** Whether marks may come in by moving. */
  readonly isMoving: boolean;
  /** Called when a scene stands on the canvas. */
  readonly onShown: () => void;
}

/** Everything already has its place. */
const LAYOUT = { name: "preset", fit: false } as const;
const STYLE = { position: "absolute", inset: 0 } as const;
/** Cytoscape cuts textures: at twice the size text stays sharp at every zoom. */
const PIXEL_RATIO = 2;

/** The chart as Cytoscape draws it: a placed scene in, nothing of its own. */
export function ChartCanvas({ scene, focus, step, theme, label, isMoving, onShown }: ChartCanvasProps) {
  const host = useRef<ChartElement>(null);
  const chart = useRef<Core | null>(null);
  const elements = useMemo(() => toElements(scene), [scene]);
  const stylesheet = useMemo(() => toStylesheet(COLORS[theme]), [theme]);
  const { listen, zoom } = useCamera(useCallback(() => chart.current, []), host, scene.frame, focus);
  useGuardedWheel(host);

  // Called on every update, and in StrictMode with two instances: listeners are bound once for each.
  const takeChart = useCallback(
    (cy: Core) => {
      if (chart.current === cy) return;
      chart.current = cy;
      listen(cy);
    },
    [listen],
  );

  useEffect(() => {
    const [cy, element] = [chart.current, host.current];
    if (cy === null || element === null) return;
    element.readChart = () => readChart(cy);
    element.dataset["shownStep"] = String(step);
    const painted = requestAnimationFrame(onShown);
    const marks = cy.nodes(".disc");
    if (isMoving) {
      marks.style("opacity", 0);
      marks.animate({ style: { opacity: 1 }, duration: MOTION.mark });
    }
    return () => {
      cancelAnimationFrame(painted);
      marks.stop(true, true);
      marks.removeStyle("opacity");
    };
  }, [elements, step, isMoving, onShown]);

  return (
    <>
      <div
        ref={host}
        className={styles.host}
        role="group"
        aria-label={label}
        tabIndex={0}
        data-chart
        onKeyDown={(event) => {
          const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : zoomMoveOf(event.key);
          if (move === undefined) return;
          event.preventDefault();
          zoom(move);
        }}
      >
        <CytoscapeComponent
          elements={elements}
          stylesheet={stylesheet}
          layout={LAYOUT}
          style={STYLE}
          cy={takeChart}
          minZoom={ZOOM_LIMITS.far}
          maxZoom={ZOOM_LIMITS.near}
          autoungrabify
          autounselectify
          boxSelectionEnabled={false}
          pixelRatio={PIXEL_RATIO}
        />
      </div>
      <ZoomButtons onZoom={zoom} />
    </>
  );
}
