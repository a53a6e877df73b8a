import { Ghost, Maximize, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { ZoomMove } from "../canvas/zoom-move";
import { Button } from "../ui/button";
import styles from "./chart-tools.module.css";

const ZOOMS: readonly { readonly move: ZoomMove; readonly label: string; readonly icon: ReactNode }[] = [
  { move: "out", label: "Zoom out", icon: <Minus size={16} aria-hidden="true" /> },
  { move: "in", label: "Zoom in", icon: <Plus size={16} aria-hidden="true" /> },
  { move: "whole", label: "Show the whole chapter", icon: <Maximize size={15} aria-hidden="true" /> },
];

interface ChartToolsProps {
  readonly hasGhosts: boolean;
  readonly onGhosts: (hasGhosts: boolean) => void;
  readonly onZoom: (move: ZoomMove) => void;
}

/** Beneath the chart: smaller, larger, whole; and whether what ended earlier stays. */
export function ChartTools({ hasGhosts, onGhosts, onZoom }: ChartToolsProps) {
  return (
    <div className={`${styles.tools ?? ""} needs-script`} role="group" aria-label="Chart tools">
      <div className={styles.zooms}>
        {ZOOMS.map(({ move, label, icon }) => (
          <Button key={move} look="quiet" isIcon aria-label={label} onClick={() => onZoom(move)}>
            {icon}
          </Button>
        ))}
      </div>
      <Button
        className={styles.ghosts}
        aria-pressed={hasGhosts}
        title="Ghosts: what ended earlier in this chapter stays on the chart, faint and dashed"
        onClick={() => onGhosts(!hasGhosts)}
      >
        <Ghost size={15} aria-hidden="true" />
        <span className={styles.word}>Ghosts</span>
      </Button>
    </div>
  );
}
