import { useEffect, useEffectEvent } from "react";

/** What a single key opens on a page of a case, wherever nothing is being written and no dialog is open. */
export type PageKey = "search" | "help";

/** Where a keyboard of another script or country has the key: Slash gives "." in Russian and Hebrew, "," with Shift. */
const ON_SLASH: Readonly<Record<PageKey, { readonly key: string; readonly elsewhere: string; readonly hasShift: boolean }>> = {
  search: { key: "/", elsewhere: ".", hasShift: false },
  help: { key: "?", elsewhere: ",", hasShift: true },
};

const WRITES = "input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const OVER_THE_PAGE = "[role=dialog], [role=alertdialog], [role=menu]";

const isOfAnotherScript = (letter: string) => letter.length === 1 && /[^\p{Script=Latin}\p{Script=Common}]/u.test(letter);

function isPressed(name: PageKey, { key, code, shiftKey }: KeyboardEvent): boolean {
  const wanted = ON_SLASH[name];
  if (key === wanted.key) return true;
  return code === "Slash" && shiftKey === wanted.hasShift && (key === wanted.elsewhere || isOfAnotherScript(key));
}

function isForThePage({ target, defaultPrevented, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || isComposing) return false;
  if (target instanceof Element && target.closest(WRITES) !== null) return false;
  return ![...document.querySelectorAll(OVER_THE_PAGE)].some((it) => it.checkVisibility());
}

/** Does something when the key for it is pressed: `/` for the search, `?` for the help. */
export function usePageKey(name: PageKey, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!isPressed(name, event) || !isForThePage(event)) return;
    // Firefox would open its own search for the letter.
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
