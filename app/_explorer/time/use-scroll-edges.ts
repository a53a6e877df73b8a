import { useEffect, type RefObject } from "react";

/** Marks on a scroller on which sides there is more of it (`data-more`: "before", "after", both or none), so that its edges may fade there. */
export function useScrollEdges(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const tell = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      element.dataset["more"] = [scrollLeft > 1 ? "before" : "", scrollLeft + clientWidth < scrollWidth - 1 ? "after" : ""].join(" ").trim();
    };
    const resized = new ResizeObserver(tell);
    resized.observe(element);
    element.addEventListener("scroll", tell, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", tell);
    };
  }, [scroller]);
}
