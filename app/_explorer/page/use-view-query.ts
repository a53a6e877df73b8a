import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatViewQuery, parseViewQuery, type ViewQuery } from "../../_core/view-state/view-query";

const LOOKED = "holdings:looked";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener(LOOKED, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(LOOKED, onChange);
  };
}

/** Shows the page on screen with another part after `?`, as an entry of its own in the browser's history. */
export function goToQuery(href: string): void {
  window.history.pushState(null, "", href);
  window.dispatchEvent(new Event(LOOKED));
}

/**
 * What the part of the address after `?` says, and how to change it. Plain while the first HTML stands, because a static
 * page cannot know it.
 */
export function useViewQuery(): { readonly query: ViewQuery; readonly look: (change: Partial<ViewQuery>) => void } {
  const search = useSyncExternalStore(subscribe, () => window.location.search, () => "");
  const query = useMemo(() => parseViewQuery(search), [search]);
  const look = useCallback((change: Partial<ViewQuery>) => {
    const { pathname, search: before, hash } = window.location;
    const after = formatViewQuery({ ...parseViewQuery(before), ...change });
    if (after === formatViewQuery(parseViewQuery(before))) return;
    // Without a trace in the browser's history: Back leads to the step before, whatever was looked into.
    window.history.replaceState(null, "", `${pathname}${after}${hash}`);
    window.dispatchEvent(new Event(LOOKED));
  }, []);
  return { query, look };
}
