import { useEffect } from "react";
import { areCharacterKeysOn } from "./character-keys";

/** A key that writes nothing, or one of the characters that a reader can turn off (`character-keys`). */
export type KeyName = "ArrowLeft" | "ArrowRight" | "Shift+ArrowLeft" | "Shift+ArrowRight" | "Home" | "End" | " " | "/" | "?" | "d";

/** What lies over the page: while it is open, the page hears no key. */
const OVER_THE_PAGE = ":is([role=dialog], [role=alertdialog], [role=menu]):not([data-closed])";
/** Controls in which a character is written or sought. */
const TAKES_CHARACTERS = "input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=listbox]";
/** Controls that have a use of their own for arrows, Home, End and Space. */
const TAKES_MOVES = "input, textarea, select, [contenteditable], [role=slider], [role=listbox], [role=tablist]";
/** What is pressed by Space. A link is not. */
const PRESSED_BY_SPACE = "button, summary, [role=button], [role=switch], [role=checkbox], [role=radio]";
/** What scrolls keeps Home and End, and anything in it keeps Space. */
const SCROLLS = "[data-scrolls]";

const isCharacter = (name: string) => name.length === 1 && name !== " ";
const isOfAnotherScript = (letter: string) => letter.length === 1 && /[^\p{Script=Latin}\p{Script=Common}]/u.test(letter);

/** The key as it is named here, also where a keyboard of another script has it: Slash gives "." in Russian, "," with Shift. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (shiftKey && key.startsWith("Arrow")) return `Shift+${key}`;
  if (code === "Slash" && (key === (shiftKey ? "," : ".") || isOfAnotherScript(key))) return shiftKey ? "?" : "/";
  if (code === "KeyD" && !shiftKey && isOfAnotherScript(key)) return "d";
  return key;
}

function isSomethingOver(): boolean {
  return [...document.querySelectorAll(OVER_THE_PAGE)].some((it) => it.checkVisibility());
}

function isTaken(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (isCharacter(name)) return target.closest(TAKES_CHARACTERS) !== null;
  if (target.closest(TAKES_MOVES) !== null) return true;
  if (name === " ") return target.closest(`${PRESSED_BY_SPACE}, ${SCROLLS}`) !== null;
  return (name === "Home" || name === "End") && target.matches(SCROLLS);
}

/**
 * Acts on keys wherever no control has a use of its own for them and nothing lies over the page. Named as the browser
 * names them, with `Shift+` before the arrows. The record must stay the same from one drawing to the next.
 */
export function useKeys(actions: Readonly<Partial<Record<KeyName, () => void>>>): void {
  useEffect(() => {
    const byName = new Map<string, () => void>(Object.entries(actions));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const name = nameOf(event);
      const act = byName.get(name);
      if (act === undefined || (isCharacter(name) && !areCharacterKeysOn())) return;
      if (isTaken(name, event.target) || isSomethingOver()) return;
      // Or the page would scroll, and Firefox open its own search.
      event.preventDefault();
      if (!event.repeat || event.key.startsWith("Arrow")) act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [actions]);
}
