"use client";

import { Table2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useCallback, useMemo, useRef, useState, type CSSProperties } from "react";
import type { ChartControls } from "../canvas/chart-handle";
import { useNavigation } from "../page/navigation";
import { OwnershipTree } from "../tables/ownership-tree";
import { TableTwin } from "../tables/table-twin";
import type { StepPage } from "../view/step-page";
import { MOST_CHARTED } from "../../_core/graph/charted";
import styles from "./chart-panel.module.css";
import { ChartTools } from "./chart-tools";
import { FocusChip } from "./focus-chip";
import { Legend } from "./legend";
import { lookAtScene } from "./look-at-scene";
import { ScenePicture } from "./scene-picture";
import { useFontsFor } from "./use-fonts-for";
import { useGhosts } from "./use-ghosts";
import { useLeaving } from "./use-leaving";
import { useMediaQuery } from "./use-media-query";

const ChartCanvas = dynamic(() => import("../canvas/chart-canvas").then((module) => module.ChartCanvas), { ssr: false });

/** Why there is nothing to see, where that is so. */
function tellEmpty({ isCharted, step }: StepPage): string {
  if (isCharted) return step === 0 ? "Nothing stands yet." : "No recorded tie stands.";
  const { lines, entities } = MOST_CHARTED;
  return `This history is too dense for charts that could be read: more than ${String(lines)} ties stand at once, or more than ${String(entities)} entities take part. Story, table and search tell all of it, and whatever is named can be looked into.`;
}

/** The chart with its legend, and its twin in tables. The picture of the first HTML stands until the canvas shows the same, and is what is printed. */
export function ChartPanel({ page }: { readonly page: StepPage }) {
  const { story, step, view, isCharted } = page;
  const [isTwinOpen, setIsTwinOpen] = useState(false);
  const { shelf, query, look } = useNavigation();
  const { scene, tables } = useGhosts(page);
  const controls = useRef<ChartControls>(null);
  useLeaving(controls);
  const [isCanvasShown, setIsCanvasShown] = useState(false);
  const showCanvas = useCallback(() => setIsCanvasShown(true), []);
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const isNarrow = useMediaQuery("(max-width: 767px)");
  const hasFonts = useFontsFor(scene);
  const lookedAt = useMemo(() => lookAtScene(scene, page.named), [scene, page.named]);
  const label = `Chart: ${story.headline}, ${story.day}. The table says the same.`;
  const frame = {
    "--frame-width": scene.frame.width,
    "--frame-height": scene.frame.height,
    "--focus-x": lookedAt.x + lookedAt.width / 2 - scene.frame.x,
    "--focus-y": lookedAt.y + lookedAt.height / 2 - scene.frame.y,
    "--focus-width": lookedAt.width,
    "--focus-height": lookedAt.height,
  } as CSSProperties;
  return (
    <section className={styles.panel} aria-label="Chart">
      <div className={styles.stage} style={frame}>
        {scene.nodes.length === 0 ? (
          <div className={styles.nothing}>
            <p>{tellEmpty(page)}</p>
          </div>
        ) : null}
        <div className={styles.view} hidden={!isCharted} data-covered={isCanvasShown ? "" : undefined}>
          <div className={styles.picture}>
            <ScenePicture scene={scene} title={label} idPrefix="chart" />
          </div>
        </div>
        {hasFonts && isCharted ? (
          <div className={styles.canvas} data-shown={isCanvasShown ? "" : undefined}>
            <ChartCanvas
              controls={controls}
              scene={scene}
              view={lookedAt}
              telling={`${view.account} ${view.clock}`}
              step={step}
              theme={isDark ? "dark" : "light"}
              label={label}
              chosen={query.about}
              focus={query.focus}
              mayMove={isCanvasShown && !isCalm}
              onShown={showCanvas}
              onChoose={(about) => look({ about })}
            />
          </div>
        ) : null}
        {shelf !== null && query.focus !== null ? (
          <FocusChip theCase={shelf.theCase} scene={scene} focus={query.focus} onEnd={() => look({ focus: null })} />
        ) : null}
      </div>
      <div className={styles.legend} role="group" aria-label="Legend" tabIndex={isNarrow ? 0 : undefined}>
        <Legend items={scene.legend} />
      </div>
      {isCharted ? (
        <div className={styles.tools}>
          <ChartTools hasGhosts={query.ghosts} onGhosts={(ghosts) => look({ ghosts })} onZoom={(move) => controls.current?.zoom(move)} />
        </div>
      ) : null}
      <details className={styles.twin} onToggle={(event) => setIsTwinOpen(event.currentTarget.open)}>
        <summary title="As a table">
          <Table2 size={15} aria-hidden="true" />
          <span className={styles.word}>As a table</span>
        </summary>
        <div className={styles.tables} tabIndex={0} role="region" aria-label="The step as a table" data-scrolls>
          {/* The thousands of rows of a case without charts are made for whoever opens them. */}
          {isCharted || isTwinOpen ? (
            <>
              <OwnershipTree trees={page.ownership} />
              <TableTwin view={view} tables={tables} />
            </>
          ) : null}
        </div>
      </details>
    </section>
  );
}
