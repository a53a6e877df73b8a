import { fetchShelf } from "../page/fetch-shelf";
import type { CaseShelf } from "../view/case-shelf";
import type { ListedCase } from "../view/listed-case";
import { findPictureView, type FoundView } from "./find-picture-view";
import { readPicture, type PictureView } from "./read-picture";

/** Whether a file led anywhere; if not, why, and what to do. */
export type OpenedPicture =
  | { readonly ok: true; readonly found: FoundView }
  | { readonly ok: false; readonly words: string };

/** A picture of Holdings is smaller: its words stand at its beginning. Bytes. */
const MOST_BYTES = 256 * 2 ** 20;

const NO_WORDS =
  "does not say which view it shows: it was not exported from here, or another program has removed the words when it saved or sent the picture. The address at its foot leads to the view.";

const refuse = (words: string): OpenedPicture => ({ ok: false, words });

async function listCases(): Promise<readonly ListedCase[]> {
  const answer = await fetch("/data/cases.json");
  if (!answer.ok) throw new TypeError(`cases: ${String(answer.status)}`);
  return (await answer.json()) as readonly ListedCase[];
}

/** The case of a file of the reader's own that this browser keeps; undefined where it has none of this id that can be shown. */
async function findOwnShelf(id: string): Promise<CaseShelf | undefined> {
  const { loadOwnShelf } = await import("../own/load-own-shelf");
  const loaded = await loadOwnShelf(id, { signal: new AbortController().signal, tell: () => undefined }).catch(() => undefined);
  return loaded?.of === "ready" ? loaded.shelf : undefined;
}

/** The case that a picture is of: the reader's own file where it was made of that very one, else the shipped case, else an own one of its id. */
async function findPicturedShelf({ caseId, caseHash }: PictureView): Promise<CaseShelf | undefined> {
  const own = await findOwnShelf(caseId);
  if (own !== undefined && own.caseHash !== "" && own.caseHash === caseHash) return own;
  const listed = (await listCases()).find(({ id }) => id === caseId);
  return listed === undefined ? own : fetchShelf(listed.dataHref);
}

/** Finds the view that a picture shows. Never throws. */
export async function openPicture(file: File): Promise<OpenedPicture> {
  const named = `“${file.name}”`;
  try {
    const read = readPicture(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
    if (!read.ok) return refuse(`${named} ${NO_WORDS}`);
    const shelf = await findPicturedShelf(read.view);
    if (shelf === undefined) return refuse(`${named} shows the case “${read.view.caseId}”, which is not in this library, nor a file that this browser keeps.`);
    return { ok: true, found: findPictureView(shelf, read.view) };
  } catch (problem) {
    const isOffline = problem instanceof TypeError;
    return refuse(isOffline ? `The case of ${named} could not be fetched. Check the connection, and try again.` : `${named} could not be read.`);
  }
}
