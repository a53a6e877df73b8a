import { useEffect, type RefObject } from "react";

/** Whether the wheel is meant for the chart and not for the page: the chart has focus, or the key for zooming is held. */
function isMeantFor(host: HTMLElement, event: WheelEvent): boolean {
  return host.contains(document.activeElement) || event.ctrlKey || event.metaKey;
}

/** Keeps the page's own wheel from the chart: it scrolls the page until the chart has focus. Fingers on the chart move the chart. */
export function useGuardedWheel(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const guard = (event: WheelEvent) => {
      if (!isMeantFor(element, event)) event.stopPropagation();
    };
    element.addEventListener("wheel", guard, { capture: true, passive: true });
    return () => element.removeEventListener("wheel", guard, { capture: true });
  }, [host]);
}
