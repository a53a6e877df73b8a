import { useEffect } from "react";

const OPEN_ABOVE = "dialog[open], [role=dialog], [role=alertdialog], [role=menu], [popover]:popover-open";
const TAKES_ESCAPE = "input, textarea, select, [contenteditable]";

/** Does something on Esc, unless something that lies above the page, or is typed into, has its own use for it. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector(OPEN_ABOVE) !== null) return;
      if (event.target instanceof Element && event.target.closest(TAKES_ESCAPE) !== null) return;
      event.preventDefault();
      onEscape();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onEscape]);
}
