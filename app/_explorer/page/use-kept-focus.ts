import { useLayoutEffect, useRef } from "react";

/** The part of the page that focus goes to when what had it is gone. */
const HEIR = "story";

/**
 * Keeps focus on the page when a step takes away what had it, as it does with the link that was followed: else a
 * keyboard would begin at the top again.
 * @param step what the page shows; focus is looked after whenever it changes
 */
export function useKeptFocus(step: string): void {
  const holder = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => {
      // The chart looks after its own.
      holder.current = event.target instanceof Element && event.target.closest("[data-chart]") === null ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    if (holder.current === null || holder.current.isConnected || document.activeElement !== document.body) return;
    holder.current = null;
    document.getElementById(HEIR)?.focus({ preventScroll: true });
  }, [step]);
}
