import { useEffect, useState } from "react";
import { listOwnFiles, subscribeToOwnFiles, type ListedOwnFile } from "./own-store";

/** The files of the reader's own, the one opened last first; null until they have been looked for. */
export function useOwnFiles(): readonly ListedOwnFile[] | null {
  const [files, setFiles] = useState<readonly ListedOwnFile[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      void listOwnFiles().then((listed) => {
        if (isWanted) setFiles(listed);
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
