import { useEffect, useState } from "react";
import { listFailed, type ListedFailed } from "./failed-store";
import { subscribeToOwnFiles } from "./own-shelves";
import { listOwnFiles, type ListedOwnFile } from "./own-store";

/** What this browser keeps, each the one opened last first. */
export interface OwnFilesHere {
  readonly sound: readonly ListedOwnFile[];
  readonly failed: readonly ListedFailed[];
}

/** The files of the reader's own; null until they have been looked for. */
export function useOwnFiles(): OwnFilesHere | null {
  const [files, setFiles] = useState<OwnFilesHere | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      void Promise.all([listOwnFiles(), listFailed()]).then(([sound, failed]) => {
        if (isWanted) setFiles({ sound, failed });
      });
    // Another tab may have kept or removed some meanwhile.
    const onVisible = () => {
      if (document.visibilityState === "visible") look();
    };
    look();
    const unsubscribe = subscribeToOwnFiles(look);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isWanted = false;
      unsubscribe();
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);
  return files;
}
