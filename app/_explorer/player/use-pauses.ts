import { useEffect } from "react";

/** How far a press must move to be a drag, px. */
const DRAG = 8;
/** What a drag takes hold of. */
const DRAGGED = "[data-chart], [data-axis], input[type=range]";

/** While the case plays: pauses when the tab is hidden, a dialog opens, Back is pressed, or the reader drags. */
export function usePauses(isPlaying: boolean, pause: () => void): void {
  useEffect(() => {
    if (!isPlaying) return;
    const isListening = new AbortController();
    const { signal } = isListening;
    let pressed: { x: number; y: number } | null = null;
    document.addEventListener("visibilitychange", () => document.hidden && pause(), { signal });
    window.addEventListener("popstate", pause, { signal });
    // A dialog takes the focus when it opens: that is how any of them is noticed, whoever opened it.
    document.addEventListener("focusin", ({ target }) => target instanceof Element && target.closest("[role=dialog]") !== null && pause(), { signal });
    window.addEventListener(
      "pointerdown",
      ({ target, clientX, clientY }) => {
        pressed = target instanceof Element && target.closest(DRAGGED) !== null ? { x: clientX, y: clientY } : null;
      },
      { signal, capture: true },
    );
    window.addEventListener("pointerup", () => (pressed = null), { signal, capture: true });
    window.addEventListener(
      "pointermove",
      ({ clientX, clientY }) => {
        if (pressed !== null && Math.hypot(clientX - pressed.x, clientY - pressed.y) > DRAG) pause();
      },
      { signal, capture: true },
    );
    return () => isListening.abort();
  }, [isPlaying, pause]);
}
