import { useCallback, useEffect, useRef, useState } from "react";
import { loadOwnShelf, type LoadedOwn, type OwnProgress } from "./load-own-shelf";

/** The case of a kept file, on its way or at hand. */
export type OwnShelfState = OwnProgress | LoadedOwn | { readonly of: "given-up" | "failed" };

/** Brings the case of a kept file; `giveUp` ends what is at work, `retry` begins again. */
export function useOwnShelf(id: string): { readonly state: OwnShelfState; readonly giveUp: () => void; readonly retry: () => void } {
  const [state, setState] = useState<OwnShelfState>({ of: "looking" });
  const [attempt, setAttempt] = useState(0);
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    work.current = own;
    const tell = (next: OwnShelfState) => {
      if (work.current === own) setState(next);
    };
    loadOwnShelf(id, { signal: own.signal, tell }).then(tell, () => tell({ of: own.signal.aborted ? "given-up" : "failed" }));
    return () => {
      work.current = null;
      own.abort();
    };
  }, [id, attempt]);
  const giveUp = useCallback(() => work.current?.abort(), []);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { state, giveUp, retry };
}
