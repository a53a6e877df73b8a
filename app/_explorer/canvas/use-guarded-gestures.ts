import { useEffect, type RefObject } from "react";

/** Whether a gesture is meant for the chart and not for the page: the chart has focus, or the key for zooming is held. */
function isMeantFor(host: HTMLElement, event: WheelEvent | TouchEvent): boolean {
  if (host.contains(document.activeElement)) return true;
  return event instanceof WheelEvent ? event.ctrlKey || event.metaKey : event.touches.length > 1;
}

/** Keeps the page's own gestures from the chart: the wheel and a single finger scroll the page until the chart has focus. */
export function useGuardedGestures(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const guard = (event: WheelEvent | TouchEvent) => {
      if (!isMeantFor(element, event)) event.stopPropagation();
    };
    const options = { capture: true, passive: true } as const;
    element.addEventListener("wheel", guard, options);
    element.addEventListener("touchstart", guard, options);
    element.addEventListener("touchmove", guard, options);
    return () => {
      element.removeEventListener("wheel", guard, options);
      element.removeEventListener("touchstart", guard, options);
      element.removeEventListener("touchmove", guard, options);
    };
  }, [host]);
}
