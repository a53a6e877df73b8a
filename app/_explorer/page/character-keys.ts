import { useSyncExternalStore } from "react";

const STORED_AS = "holdings:character-keys";
const listeners = new Set<() => void>();
/** What was chosen here, for a browser that keeps nothing. */
let chosen = true;

/** Whether single characters (`/`, `?`, `d`) act on the page: unless the reader has turned them off in this browser. */
export function areCharacterKeysOn(): boolean {
  try {
    return chosen && localStorage.getItem(STORED_AS) !== "off";
  } catch {
    return chosen;
  }
}

/** Turns them on or off, for this browser and for long. */
export function setCharacterKeys(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, "off");
  } catch {
    // Kept for this visit alone.
  }
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== STORED_AS) return;
    chosen = newValue !== "off";
    onChange();
  };
  listeners.add(onChange);
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onStorage);
  };
}

/** The same, kept up to date; on in the first HTML. */
export function useCharacterKeys(): boolean {
  return useSyncExternalStore(subscribe, areCharacterKeysOn, () => true);
}
