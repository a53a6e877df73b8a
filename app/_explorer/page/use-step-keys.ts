import { useEffect } from "react";
import type { Moves } from "../view/step-page";

const MOVE_OF_KEY: Readonly<Record<string, keyof Moves>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  Home: "first",
  End: "last",
};

/** Controls that have a use of their own for these keys. */
const USES_KEYS = "input, textarea, select, [contenteditable], [role=slider], [role=menu], [role=tablist], dialog, [popover]";
/** What scrolls keeps Home and End. */
const SCROLLS = "[data-scrolls]";

function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(USES_KEYS) !== null) return true;
  return (key === "Home" || key === "End") && target.matches(SCROLLS);
}

/** Steps by ←, →, Home and End, wherever no control has a use of its own for them. */
export function useStepKeys(step: (move: keyof Moves) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const move = MOVE_OF_KEY[event.key];
      if (move === undefined || event.defaultPrevented || isTaken(event)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      step(move);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [step]);
}
