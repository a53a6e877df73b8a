import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { OWN_PATH } from "./own-path";

/** An address as this app reads it. */
export interface Address {
  /** What names the page: `/cases/C/at/E`, or `/own#/C/at/E`. */
  readonly path: string;
  /** What is looked into there: `?focus=…`; "" for nothing. */
  readonly search: string;
}

const MOVED = "holdings:moved";

/** The address of the page on screen. */
export function readAddress(): Address {
  const { pathname, search, hash } = window.location;
  if (pathname !== OWN_PATH) return { path: pathname, search };
  const [name = "", looked] = hash.split("?", 2);
  return { path: `${pathname}${name}`, search: looked === undefined ? "" : `?${looked}` };
}

/** Shows another address on the page that is there; as an entry of its own in the browser's history unless it replaces. */
export function showAddress(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, "", href);
  else window.history.pushState(null, "", href);
  window.dispatchEvent(new Event(MOVED));
}

const hearers = new Set<() => void>();
const tellHearers = () => {
  for (const onChange of [...hearers]) onChange();
};

/** Hears of every change of the address but the router's own. Thousands of links may: the window is listened to once for all. */
export function subscribeToAddress(onChange: () => void): () => void {
  const kinds = ["popstate", "hashchange", MOVED];
  if (hearers.size === 0) for (const kind of kinds) window.addEventListener(kind, tellHearers);
  hearers.add(onChange);
  return () => {
    hearers.delete(onChange);
    if (hearers.size === 0) for (const kind of kinds) window.removeEventListener(kind, tellHearers);
  };
}

/** The path of the address on screen; on the page of own files with what comes after `#`, and "" until the page is alive. */
export function useAddress(): string {
  const pathname = usePathname();
  const own = useSyncExternalStore(subscribeToAddress, () => readAddress().path, () => "");
  return pathname === OWN_PATH ? own : pathname;
}
