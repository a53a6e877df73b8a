import type { StepPage } from "../view/step-page";
import { AxisStrip } from "./axis-strip";
import { OverviewStrip } from "./overview-strip";
import styles from "./time-view.module.css";

/** Where the chapter of a step opens into its axis: edges on the overview above, the whole width below. */
function Opening({ from, to }: { readonly from: number; readonly to: number }) {
  const [left, right] = [String(Math.round(from * 1000)), String(Math.round(to * 1000))];
  return (
    <svg className={styles.opening} viewBox="0 0 1000 10" preserveAspectRatio="none">
      <path d={`M${left} 0 H${right} C${right} 7 1000 3 1000 10 H0 C0 3 ${left} 7 ${left} 0Z`} />
    </svg>
  );
}

/**
 * Below the chart: the whole case on a slim strip, and the chapter of the step on an axis true to the days. For the eye and
 * the pointer; slider and player say the same to whoever cannot see or point.
 */
export function TimeView({ page }: { readonly page: StepPage }) {
  const { time, step } = page;
  const { overview, axis } = time;
  if (overview.places.length === 0) return null;
  const band = overview.bands.find(({ last }) => step <= last);
  return (
    <div className={styles.time} aria-hidden="true">
      <OverviewStrip page={page} />
      {band === undefined || axis === null ? null : <Opening from={band.from} to={band.to} />}
      {axis === null ? null : <AxisStrip axis={axis} step={step} isAlone={overview.bands.length === 1} />}
    </div>
  );
}
