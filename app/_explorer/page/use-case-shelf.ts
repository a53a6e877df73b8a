import { useEffect, useState } from "react";
import { toCaseShelf, type CaseBundle, type CaseShelf } from "../view/case-shelf";

const shelves = new Map<string, Promise<CaseShelf>>();

async function fetchShelf(href: string): Promise<CaseShelf> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${String(answer.status)}`);
  return toCaseShelf((await answer.json()) as CaseBundle);
}

/** The case, fetched once for as long as the tab lives; null until it is there. Without it every link still leads as links do. */
export function useCaseShelf(href: string): CaseShelf | null {
  const [shelf, setShelf] = useState<CaseShelf | null>(null);
  useEffect(() => {
    let isWanted = true;
    const fetched = shelves.get(href) ?? fetchShelf(href);
    shelves.set(href, fetched);
    fetched.then(
      (arrived) => {
        if (isWanted) setShelf(arrived);
      },
      () => shelves.delete(href),
    );
    return () => {
      isWanted = false;
    };
  }, [href]);
  return shelf;
}
