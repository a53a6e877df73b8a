import { useEffect } from "react";

/** Brings focus to what has taken the place of the button that had it, so that it is read on from there. */
export function useArrival(): void {
  useEffect(() => document.getElementById("words")?.focus({ preventScroll: true }), []);
}
