import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatViewQuery, parseViewQuery, type ViewQuery } from "../../_core/view-state/view-query";
import { readAddress, showAddress, subscribeToAddress } from "./address";
import { OWN_PATH } from "./own-path";

/**
 * What the part of the address after `?` says, and how to change it. Plain while the first HTML stands, because a static
 * page cannot know it.
 */
export function useViewQuery(): { readonly query: ViewQuery; readonly look: (change: Partial<ViewQuery>) => void } {
  const search = useSyncExternalStore(subscribeToAddress, () => readAddress().search, () => "");
  const query = useMemo(() => parseViewQuery(search), [search]);
  const look = useCallback((change: Partial<ViewQuery>) => {
    const { path, search: before } = readAddress();
    const after = formatViewQuery({ ...parseViewQuery(before), ...change });
    if (after === formatViewQuery(parseViewQuery(before))) return;
    const place = path.startsWith(OWN_PATH) ? "" : window.location.hash;
    // Without a trace in the browser's history: Back leads to the step before, whatever was looked into.
    showAddress(`${path}${after}${place}`, { replace: true });
  }, []);
  return { query, look };
}
