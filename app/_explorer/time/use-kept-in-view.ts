import { useEffect, useRef, type RefObject } from "react";

/** How near to an edge of what is seen of a scroller its current point may come, as a part of the seen width. */
const EDGE = 0.15;

/** Keeps a point, 0 to 1 of a scroller's whole width, where it can be seen: at once at first, then by the scroller's own way. */
export function useKeptInView(scroller: RefObject<HTMLElement | null>, at: number | undefined): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || element.scrollWidth <= element.clientWidth) return;
    const { scrollWidth, clientWidth, scrollLeft } = element;
    const point = (at ?? 0) * scrollWidth;
    const edge = EDGE * clientWidth;
    if (point < scrollLeft + edge || point > scrollLeft + clientWidth - edge) {
      element.scrollTo({ left: point - clientWidth / 2, behavior: isFirst.current ? "instant" : "auto" });
    }
    isFirst.current = false;
  }, [scroller, at]);
}
