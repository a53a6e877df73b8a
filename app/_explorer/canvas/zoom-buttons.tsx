import styles from "./zoom-buttons.module.css";

export type ZoomMove = "in" | "out" | "whole";

const BUTTONS: readonly { readonly move: ZoomMove; readonly label: string; readonly keys: string; readonly path: string }[] = [
  { move: "in", label: "Zoom in", keys: "+", path: "M10 4v12M4 10h12" },
  { move: "out", label: "Zoom out", keys: "-", path: "M4 10h12" },
  { move: "whole", label: "Show the whole chapter", keys: "0", path: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" },
];

/** The move that a key asks for while the chart has focus. */
export function zoomMoveOf(key: string): ZoomMove | undefined {
  if (key === "=") return "in";
  return BUTTONS.find(({ keys }) => keys === key)?.move;
}

/** Larger, smaller, whole. */
export function ZoomButtons({ onZoom }: { readonly onZoom: (move: ZoomMove) => void }) {
  return (
    <div className={styles.buttons}>
      {BUTTONS.map(({ move, label, path }) => (
        <button key={move} type="button" className={styles.button} aria-label={label} title={label} onClick={() => onZoom(move)}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </button>
      ))}
    </div>
  );
}
