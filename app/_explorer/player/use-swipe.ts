import { useRef, type TouchEvent } from "react";
import { readSwipe, type Touched } from "./read-swipe";

/** What a finger moves along itself. */
const MOVES_ITSELF = "input, select, textarea";

/** Whether something between the touched and the swept scrolls sideways: then the finger is meant for that. */
function scrollsSideways(touched: EventTarget, area: Element): boolean {
  for (let at = touched instanceof Element ? touched : null; at !== null && at !== area; at = at.parentElement) {
    if (at.matches(MOVES_ITSELF)) return true;
    if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX !== "visible" && getComputedStyle(at).overflowX !== "hidden") return true;
  }
  return false;
}

/** For an area on which one finger, swept left or right, steps on or back. Scrolling up and down stays as it is. */
export function useSwipe(step: (move: "next" | "previous") => void) {
  const began = useRef<Touched | null>(null);
  return {
    onTouchStart: ({ touches, target, currentTarget, timeStamp }: TouchEvent) => {
      const finger = touches.item(0);
      const isMeant = finger !== null && touches.length === 1 && !scrollsSideways(target, currentTarget);
      began.current = isMeant ? { x: finger.clientX, y: finger.clientY, at: timeStamp } : null;
    },
    onTouchEnd: ({ changedTouches, timeStamp }: TouchEvent) => {
      const finger = changedTouches.item(0);
      const move = began.current === null || finger === null ? null : readSwipe(began.current, { x: finger.clientX, y: finger.clientY, at: timeStamp });
      began.current = null;
      if (move !== null) step(move);
    },
    onTouchCancel: () => {
      began.current = null;
    },
  };
}
