import { useEffect } from "react";

const OPEN_ABOVE = "dialog[open], [role=dialog]:not([data-closed]), [role=alertdialog]:not([data-closed]), [role=menu]:not([data-closed]), [popover]:popover-open";
const TAKES_ESCAPE = "input:not([type=range]), textarea, select, [contenteditable]";

function isSomethingAbove(): boolean {
  return [...document.querySelectorAll(OPEN_ABOVE)].some((element) => element.checkVisibility({ visibilityProperty: true }));
}

/**
 * Does something on Esc, unless something that lies above the page, or is typed into, has its own use for it.
 * @param onEscape says whether there was anything to do
 */
export function useEscape(onEscape: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isSomethingAbove()) return;
      if (event.target instanceof Element && event.target.closest(TAKES_ESCAPE) !== null) return;
      if (onEscape()) event.preventDefault();
    };
    // On the way down: on the way up a dialog has closed already, and would not be seen to have been open.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [onEscape]);
}
