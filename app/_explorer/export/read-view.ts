import type { Box } from "../../_core/graph/scene";
import type { ChartElement } from "../canvas/chart-handle";

/** The part of the scene that is seen on the screen now; undefined where no chart is. */
export function readView(): Box | undefined {
  const chart = document.querySelector<ChartElement>("[data-chart]");
  const seen = chart?.readChart?.();
  if (chart === null || seen === undefined) return undefined;
  const { zoom, pan } = seen;
  return { x: -pan.x / zoom, y: -pan.y / zoom, width: chart.clientWidth / zoom, height: chart.clientHeight / zoom };
}
