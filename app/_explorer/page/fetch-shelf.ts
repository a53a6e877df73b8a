import { toCaseShelf, type CaseBundle, type CaseShelf } from "../view/case-shelf";

const shelves = new Map<string, Promise<CaseShelf>>();

async function fetchAnew(href: string): Promise<CaseShelf> {
  const answer = await fetch(href);
  if (!answer.ok) throw new TypeError(`${href}: ${String(answer.status)}`);
  return toCaseShelf((await answer.json()) as CaseBundle);
}

/** The case that was put or fetched by this name; undefined where none was. */
export function findShelf(name: string): Promise<CaseShelf> | undefined {
  return shelves.get(name);
}

/** Puts a case that need not be fetched where whoever asks for it by this name finds it. */
export function putShelf(name: string, shelf: CaseShelf): void {
  shelves.set(name, Promise.resolve(shelf));
}

/** The case at an address, fetched once for as long as the tab lives. @throws TypeError when it cannot be fetched; asking again tries again */
export function fetchShelf(href: string): Promise<CaseShelf> {
  const fetched = shelves.get(href) ?? fetchAnew(href);
  shelves.set(href, fetched);
  fetched.catch(() => shelves.delete(href));
  return fetched;
}
