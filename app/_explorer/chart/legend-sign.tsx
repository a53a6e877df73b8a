import type { ReactNode } from "react";
import { DOTTED } from "../../_core/graph/chart-type";
import type { EdgeKind, LegendItem, NodeShape } from "../../_core/graph/scene";
import { MarkSign } from "../story/mark-sign";
import styles from "./legend-sign.module.css";

const SHAPES: Readonly<Record<NodeShape, ReactNode>> = {
  box: <rect x="1" y="2" width="22" height="14" rx="1.5" />,
  rounded: <rect x="1" y="2" width="22" height="14" rx="6" />,
  circle: <circle cx="12" cy="9" r="7.5" />,
  stack: (
    <>
      <rect x="4" y="1" width="19" height="12" rx="1.5" />
      <rect x="1" y="4" width="19" height="12" rx="1.5" />
    </>
  ),
};

const TIPS: Readonly<Record<EdgeKind, ReactNode>> = {
  ownership: <path className={styles.solid} d="M21 5.5 28 9l-7 3.5z" />,
  debt: <circle className={styles.solid} cx="25" cy="9" r="3.5" />,
  "undrawn-facility": <circle cx="25" cy="9" r="3.2" />,
  commitment: <path d="M21.5 5 28 9l-6.5 4" />,
  guarantee: <path d="M21.5 5 28 9l-6.5 4" />,
  office: null,
  lineage: <path d="m17 5 4.5 4-4.5 4m5-8 4.5 4-4.5 4" />,
};

/** The sign of one row of the legend, drawn as the chart draws it. */
export function LegendSign({ item }: { readonly item: LegendItem }) {
  switch (item.of) {
    case "mark":
      return (
        <span className={styles.mark} aria-hidden="true">
          <MarkSign mark={item.mark} sign={item.sign} />
        </span>
      );
    case "shape":
      return (
        <svg className={styles.shape} viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
          {SHAPES[item.shape]}
        </svg>
      );
    case "infirm":
      return (
        <svg className={styles.dotted} viewBox="0 0 30 18" width="30" height="18" aria-hidden="true">
          <rect x="1" y="1" width="28" height="16" rx="8" strokeWidth={DOTTED.width} strokeDasharray={`0 ${String(DOTTED.gap)}`} strokeLinecap="round" />
        </svg>
      );
    case "edge":
      return (
        <svg className={styles.line} data-kind={item.kind} viewBox="0 0 29 18" width="29" height="18" aria-hidden="true">
          <path className={styles.stroke} d={item.kind === "office" ? "M0 9h28" : "M0 9h22"} />
          {TIPS[item.kind]}
        </svg>
      );
  }
}
