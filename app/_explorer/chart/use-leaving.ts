import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { ChartControls } from "../canvas/chart-handle";
import { goToColumn } from "../inspector/go-to-column";
import { useNavigation } from "../page/navigation";
import { useEscape } from "../page/use-escape";

/** Esc takes away, one press after another: the words over the chart, what is looked into, the focus. */
export function useLeaving(controls: RefObject<ChartControls | null>): void {
  const { query, look } = useNavigation();
  useEscape(() => {
    if (controls.current?.hideTip() === true) return true;
    if (query.about === null) {
      // With nothing to take away, a press must not pause what plays.
      if (query.focus !== null) look({ focus: null });
      return query.focus !== null;
    }
    const wasInColumn = document.activeElement?.closest("#story") !== null;
    flushSync(() => look({ about: null }));
    if (wasInColumn) goToColumn();
    return true;
  });
}
