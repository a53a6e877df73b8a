"use client";

import type { Core } from "cytoscape";
import { useCallback, useEffect, useId, useImperativeHandle, useMemo, useRef, useState, type Ref } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import { keyOfNode, listObjects } from "../../_core/graph/scene-objects";
import type { Box, Scene, SceneNode } from "../../_core/graph/scene";
import { COLORS, type Theme } from "../../_design/tokens";
import { ZOOM_LIMITS } from "./camera";
import styles from "./chart-canvas.module.css";
import type { ChartControls, ChartElement } from "./chart-handle";
import { toLooks, type ObjectKey } from "./looks";
import { ObjectList } from "./object-list";
import { ObjectTip } from "./object-tip";
import { readChart } from "./read-chart";
import { toStylesheet } from "./stylesheet";
import { toElements } from "./to-elements";
import { useCamera } from "./use-camera";
import { useChartKeys } from "./use-chart-keys";
import { useFrame } from "./use-frame";
import { useGuardedWheel } from "./use-guarded-wheel";
import { usePointing } from "./use-pointing";

interface ChartCanvasProps {
  readonly controls: Ref<ChartControls>;
  readonly scene: Scene;
  /** Where to look when the frame does not fit. */
  readonly view: Box;
  readonly telling: string;
  readonly step: number;
  readonly theme: Theme;
  /** What the canvas is called by whoever cannot see it. */
  readonly label: string;
  /** What is looked into, and the entity that the chart is narrowed to. */
  readonly chosen: ObjectKey | null;
  readonly focus: SceneNode["id"] | null;
  /** Whether a step may be seen to happen. */
  readonly mayMove: boolean;
  /** Called when a scene stands on the canvas. */
  readonly onShown: () => void;
  /** Called with what was clicked, null for the paper. */
  readonly onChoose: (key: ObjectKey | null) => void;
}

/** Everything already has its place. */
const LAYOUT = { name: "preset", fit: false } as const;
const STYLE = { position: "absolute", inset: 0 } as const;
/** Cytoscape cuts textures: at twice the size text stays sharp at every zoom. */
const PIXEL_RATIO = 2;

/** The chart as Cytoscape draws it: a placed scene in, gestures out, nothing of its own. */
export function ChartCanvas({ controls, scene, view, telling, step, theme, label, chosen, focus, mayMove, onShown, onChoose }: ChartCanvasProps) {
  const host = useRef<ChartElement>(null);
  const chart = useRef<Core | null>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const hint = useId();
  const getChart = useCallback(() => chart.current, []);
  const { listen, zoom, panBy, bring } = useCamera(getChart, host, scene.frame, view);
  useGuardedWheel(host);
  const objects = useMemo(() => listObjects(scene), [scene]);
  const { pointed, isTipHidden, point, keep, hideTip, awayFromTip, handlers } = usePointing(scene, step, getChart, host, onChoose);
  const told = pointed === null ? undefined : [...scene.nodes, ...scene.edges].find(({ id }) => id === pointed.id);
  const toldKey = told === undefined ? null : "thing" in told ? told.thing : keyOfNode(told);
  const isTipShown = told !== undefined && !isTipHidden;
  useImperativeHandle(
    controls,
    () => ({
      zoom,
      hideTip: () => {
        if (isTipShown) hideTip();
        return isTipShown;
      },
    }),
    [zoom, isTipShown, hideTip],
  );
  const pointedKey = isTipShown ? toldKey : null;
  const focused = pointed?.isByKeyboard === true ? toldKey : null;
  const current = pointed?.isByKeyboard === true ? objects.find(({ id }) => id === pointed.id) : undefined;
  const isLost = pointed?.isByKeyboard === true && current === undefined;
  useEffect(() => {
    if (!isLost) return;
    point(null);
    // What had the focus is no longer there: without this the keyboard would begin again at the top of the page.
    if (document.activeElement === document.body) host.current?.focus({ preventScroll: true });
  }, [isLost, point]);

  const shown = useMemo(() => ({ scene, telling, step }), [scene, telling, step]);
  const { frame, isMoving } = useFrame(shown, mayMove);
  const looks = useMemo(() => toLooks(scene, { pointed: pointedKey, focused, chosen, focus }), [scene, pointedKey, focused, chosen, focus]);
  const elements = useMemo(() => toElements(frame, looks), [frame, looks]);
  const stylesheet = useMemo(() => toStylesheet(COLORS[theme]), [theme]);

  // Called on every update, and in StrictMode with two instances: listeners are bound once for each.
  const takeChart = useCallback(
    (next: Core) => {
      if (chart.current === next) return;
      chart.current = next;
      setCy(next);
      listen(next);
    },
    [listen],
  );

  useEffect(() => {
    const element = host.current;
    if (cy === null || element === null) return;
    element.readChart = () => readChart(cy, isMoving);
    if (isMoving) return;
    element.dataset["shownStep"] = String(step);
    const painted = requestAnimationFrame(onShown);
    return () => cancelAnimationFrame(painted);
  }, [cy, elements, step, isMoving, onShown]);

  const onKeyDown = useChartKeys(host, zoom, panBy);

  return (
    <>
      <div
        ref={host}
        className={styles.host}
        role="group"
        aria-label={label}
        aria-describedby={hint}
        tabIndex={0}
        data-chart
        data-moving={isMoving ? "" : undefined}
        onKeyDown={onKeyDown}
        {...handlers}
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
        <p id={hint} className="visually-hidden">
          Arrow down and up go from shape to line to shape, Enter looks into one. Shift with an arrow moves the chart; plus, minus and 0 zoom.
        </p>
        <ObjectList
          objects={objects}
          chosen={chosen}
          current={pointed?.id ?? null}
          onFocus={(object) => {
            bring(object.box);
            point({ id: object.id, about: object.box, isByKeyboard: true });
          }}
          onBlur={() => point(null)}
          onChoose={onChoose}
        />
      </div>
      {cy !== null && told !== undefined && pointed !== null && isTipShown ? (
        <ObjectTip cy={cy} sentence={told.sentence} about={current?.box ?? pointed.about} onPointerEnter={keep} onPointerLeave={awayFromTip} />
      ) : null}
    </>
  );
}
