import { useEffect } from "react";

/** Controls that have a use of their own for these keys. */
const USES_KEYS = "input, textarea, select, [contenteditable], [role=slider], [role=menu], [role=listbox], [role=tablist], [role=dialog], dialog, [popover]";
/** What is pressed by Space. A link is not. */
const PRESSED_BY_SPACE = "button, summary, [role=button], [role=switch], [role=checkbox], [role=radio]";
/** What scrolls keeps Home and End, and anything in it keeps Space. */
const SCROLLS = "[data-scrolls]";

function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(USES_KEYS) !== null) return true;
  if (key === " ") return target.closest(`${PRESSED_BY_SPACE}, ${SCROLLS}`) !== null;
  return (key === "Home" || key === "End") && target.matches(SCROLLS);
}

/**
 * Acts on keys, wherever no control has a use of its own for them. Named as the browser names them, with `Shift+` before
 * the arrows. The record must stay the same from one drawing to the next.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const act = actions[event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key];
      if (act === undefined || isTaken(event)) return;
      event.preventDefault();
      if (!event.repeat || event.key.startsWith("Arrow")) act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [actions]);
}
