import { useEffect, useRef } from "react";

/** Where Esc has a use of its own. */
const USES_ESCAPE = "[role=dialog], [role=menu], [role=listbox], [role=combobox], [popover], input:not([type=range]), textarea, select";

/** Hears Esc wherever nothing else has a use for it. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(USES_ESCAPE) !== null) return;
      latest.current();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
