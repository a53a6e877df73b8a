import { fetchShelf } from "../page/fetch-shelf";
import type { ListedCase } from "../view/listed-case";
import { findPictureView, type FoundView } from "./find-picture-view";
import { readPicture } from "./read-picture";

/** Whether a file led anywhere; if not, why, and what to do. */
export type OpenedPicture =
  | { readonly ok: true; readonly found: FoundView }
  | { readonly ok: false; readonly words: string };

/** A picture of Holdings is smaller: its words stand at its beginning. Bytes. */
const MOST_BYTES = 256 * 2 ** 20;

const NO_PNG = "is no PNG. A picture that was exported from here as PNG leads back to its view.";
const NO_WORDS =
  "does not say which view it shows: it was not exported from here, or another program has removed the words when it saved or sent the picture. The address at its foot leads to the view.";

const refuse = (words: string): OpenedPicture => ({ ok: false, words });

async function listCases(): Promise<readonly ListedCase[]> {
  const answer = await fetch("/data/cases.json");
  if (!answer.ok) throw new TypeError(`cases: ${String(answer.status)}`);
  return (await answer.json()) as readonly ListedCase[];
}

/** Finds the view that a picture shows. Never throws. */
export async function openPicture(file: File): Promise<OpenedPicture> {
  const named = `“${file.name}”`;
  try {
    const read = readPicture(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
    if (!read.ok) return refuse(`${named} ${read.reason === "no-png" ? NO_PNG : NO_WORDS}`);
    const { caseId } = read.view;
    const listed = (await listCases()).find(({ id }) => id === caseId);
    if (listed === undefined) return refuse(`${named} shows the case “${caseId}”, which is not in this library.`);
    return { ok: true, found: findPictureView(await fetchShelf(listed.dataHref), read.view) };
  } catch (problem) {
    const isOffline = problem instanceof TypeError;
    return refuse(isOffline ? `The case of ${named} could not be fetched. Check the connection, and try again.` : `${named} could not be read.`);
  }
}
