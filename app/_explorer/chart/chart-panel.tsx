"use client";

import dynamic from "next/dynamic";
import { useCallback, useMemo, useState, type CSSProperties } from "react";
import { OwnershipTree } from "../tables/ownership-tree";
import { TableTwin } from "../tables/table-twin";
import type { StepPage } from "../view/step-page";
import styles from "./chart-panel.module.css";
import { focusOfScene } from "./focus-of-scene";
import { Legend } from "./legend";
import { ScenePicture } from "./scene-picture";
import { useFontsFor } from "./use-fonts-for";
import { useMediaQuery } from "./use-media-query";

const ChartCanvas = dynamic(() => import("../canvas/chart-canvas").then((module) => module.ChartCanvas), { ssr: false });

/** The chart with its legend, and its twin in tables. The picture of the first HTML stands until the canvas shows the same, and is what is printed. */
export function ChartPanel({ page }: { readonly page: StepPage }) {
  const { scene, story, step, tables } = page;
  const [isCanvasShown, setIsCanvasShown] = useState(false);
  const showCanvas = useCallback(() => setIsCanvasShown(true), []);
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const hasFonts = useFontsFor(scene);
  const focus = useMemo(() => focusOfScene(scene), [scene]);
  const label = `Chart: ${story.headline}, ${story.day}. The table says the same.`;
  const frame = {
    "--frame-width": scene.frame.width,
    "--frame-height": scene.frame.height,
    "--focus-x": focus.x + focus.width / 2 - scene.frame.x,
    "--focus-y": focus.y + focus.height / 2 - scene.frame.y,
    "--focus-width": focus.width,
    "--focus-height": focus.height,
  } as CSSProperties;
  return (
    <section className={styles.panel} aria-label="Chart">
      <div className={styles.stage} style={frame}>
        {scene.nodes.length === 0 ? <p className={styles.nothing}>Nothing stands yet.</p> : null}
        <div className={styles.view} data-covered={isCanvasShown ? "" : undefined}>
          <div className={styles.picture}>
            <ScenePicture scene={scene} title={label} idPrefix="chart" />
          </div>
        </div>
        {hasFonts ? (
          <div className={styles.canvas} data-shown={isCanvasShown ? "" : undefined}>
            <ChartCanvas
              scene={scene}
              focus={focus}
              step={step}
              theme={isDark ? "dark" : "light"}
              label={label}
              isMoving={isCanvasShown && !isCalm}
              onShown={showCanvas}
            />
          </div>
        ) : null}
      </div>
      <div className={styles.legend}>
        <Legend items={scene.legend} />
      </div>
      <details className={styles.twin}>
        <summary>As a table</summary>
        <div className={styles.tables} tabIndex={0} role="region" aria-label="The step as a table" data-scrolls>
          <OwnershipTree trees={page.ownership} />
          <TableTwin tables={tables} />
        </div>
      </details>
    </section>
  );
}
