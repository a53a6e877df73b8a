import { useEffect, useState } from "react";
import type { CaseShelf } from "../view/case-shelf";
import { fetchShelf } from "./fetch-shelf";

/** The case, fetched once for as long as the tab lives; null until it is there. Without it every link still leads as links do. */
export function useCaseShelf(href: string): CaseShelf | null {
  const [shelf, setShelf] = useState<CaseShelf | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchShelf(href).then(
      (arrived) => {
        if (isWanted) setShelf(arrived);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [href]);
  return shelf;
}
