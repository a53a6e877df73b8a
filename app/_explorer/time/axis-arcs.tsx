import type { CSSProperties } from "react";
import { across } from "./across";
import { FOOT, markHeight, PLOT, rowHeight } from "./axis-heights";
import type { AxisArc } from "./chapter-axis";
import styles from "./time-view.module.css";

/** The width that an arc is drawn in; it is stretched to that of the axis. */
const WIDE = 1000;
/** How high its two guides stand, px from the top: an arc reaches three quarters of the way. */
const GUIDE = 2;

/** Arcs whose ends stand nearer than this part of the axis are one. */
const NEAR = 0.04;

const topOf = (row: number | null, rows: number) => (row === null ? PLOT : PLOT - FOOT - row * rowHeight(rows) - markHeight(rows) - 1);
const round = (value: number) => String(Math.round(value * 10) / 10);

/** The line of an arc. Where an end lies outside the axis, it leaves level. */
function drawArc({ from, to, fromRow, toRow, beyond }: AxisArc, rows: number): string {
  const [x0, x1] = [from * WIDE, to * WIDE];
  const [y0, y1] = [beyond === "from" ? 16 : topOf(fromRow, rows), beyond === "to" ? 16 : topOf(toRow, rows)];
  const [g0, g1] = [beyond === "from" ? 16 : GUIDE, beyond === "to" ? 16 : GUIDE];
  return `M${round(x0)} ${round(y0)}C${round(x0)} ${round(g0)} ${round(x1)} ${round(g1)} ${round(x1)} ${round(y1)}`;
}

/** From the day on which something happened to the day on which it became known: faint for the chapter, strong for the step. */
export function Arcs({ arcs, shown, rows }: { readonly arcs: readonly AxisArc[]; readonly shown: AxisArc | undefined; readonly rows: number }) {
  // Of arcs that run side by side one is enough: the one that is shown, if it is among them.
  const courseOf = ({ from, to }: AxisArc) => `${String(Math.round(from / NEAR))} ${String(Math.round(to / NEAR))}`;
  const others = new Map(arcs.map((arc) => [courseOf(arc), drawArc({ ...arc, fromRow: null, toRow: null }, rows)]));
  if (shown !== undefined) others.delete(courseOf(shown));
  return (
    <>
      <svg className={styles.arcs} viewBox={`0 0 ${String(WIDE)} ${String(PLOT)}`} preserveAspectRatio="none">
        {[...others.values()].map((line) => (
          <path key={line} d={line} />
        ))}
        {shown === undefined ? null : <path d={drawArc(shown, rows)} data-shown="" />}
      </svg>
      {shown === undefined || shown.fromRow !== null || shown.beyond === "from" ? null : <span className={styles.origin} style={across(shown.from)} />}
      {shown === undefined || shown.beyond === "to" ? null : (
        <span className={styles.arrow} style={{ ...across(shown.to), top: `${String(topOf(shown.toRow, rows) - 4)}px` }} />
      )}
    </>
  );
}

/** An arc that ends further right has its words before it; over it, where a slim view begins with it and there is room. */
const [LATE, ROOMY] = [0.8, 0.86];

/** How much later it became known, beside the arc's end. */
export function ArcLabel({ arc: { from, to, words } }: { readonly arc: AxisArc }) {
  const begins = Math.min(from, to);
  const side = to <= LATE ? "after" : begins > ROOMY ? "before" : "before-or-over";
  return (
    <span className={styles.delay} style={{ "--at": side === "after" ? to : begins } as CSSProperties} data-side={side}>
      <span>{words}</span>
    </span>
  );
}
