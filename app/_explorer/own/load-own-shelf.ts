import type { FaultCode } from "../../_core/check/codes";
import type { Fault } from "../../_core/timeline/faults";
import { findShelf, putShelf } from "../page/fetch-shelf";
import { toCaseShelf, type CaseShelf } from "../view/case-shelf";
import { checkInWorker } from "./check-in-worker";
import { hrefOfOwnCase } from "./own-address";
import { isOfThisCode, stampOfCode, type OwnNote } from "./own-file";
import { findOwnFile, keepMade, type OwnEntry } from "./own-store";
import { placeInWorker } from "./place-in-worker";

/** The events of the longest history that the page replays and shows without keeping its reader waiting at every step. */
export const MOST_EXPLORED = 10_000;

/** How far the way from a kept file to its case is. */
export type OwnProgress =
  | { readonly of: "looking" }
  | { readonly of: "checking"; readonly title: string }
  | { readonly of: "placing"; readonly title: string; readonly done: number; readonly tries: number };

/** A case of the reader's own at hand, or why there is none. */
export type LoadedOwn =
  | { readonly of: "ready"; readonly shelf: CaseShelf; readonly dataHref: string; readonly isKept: boolean }
  | { readonly of: "missing" }
  /** Sound, and longer than a page can follow step by step. */
  | { readonly of: "too-long"; readonly note: OwnNote }
  /** Other code than this found it sound. */
  | { readonly of: "faulty"; readonly entry: OwnEntry; readonly faults: readonly Fault<FaultCode>[] };

interface LoadWatch {
  readonly signal: AbortSignal;
  readonly tell: (progress: OwnProgress) => void;
}

async function checkAnew({ note, file }: OwnEntry, { signal, tell }: LoadWatch): Promise<OwnEntry | LoadedOwn> {
  tell({ of: "checking", title: note.title });
  const read = await checkInWorker(new Blob([file.text]), { signal });
  if (!read.ok) throw new Error(`a kept file is ${read.reason}`);
  const { checked } = read;
  if (!checked.ok) return { of: "faulty", entry: { note, file: { ...file, warnings: checked.warnings } }, faults: checked.faults };
  return { note, file: { ...file, theCase: checked.case, warnings: checked.warnings, placement: null, madeBy: stampOfCode() } };
}

/**
 * Brings a kept file to its case: what this code made of it before is taken, all else is made anew beside the page.
 * @throws Error when a worker fails or the signal ends it
 */
export async function loadOwnShelf(id: string, watch: LoadWatch): Promise<LoadedOwn> {
  watch.tell({ of: "looking" });
  const found = await findOwnFile(id);
  if (found === undefined) return { of: "missing" };
  const { isKept, note } = found;
  if (note.eventCount > MOST_EXPLORED) return { of: "too-long", note };
  const dataHref = `own:${id}:${String(note.openedOn)}`;
  const known = await findShelf(dataHref);
  if (known !== undefined) return { of: "ready", shelf: known, dataHref, isKept };
  const entry = isOfThisCode(found.file) ? found : await checkAnew(found, watch);
  if ("of" in entry) return entry;
  const { file } = entry;
  const { title } = note;
  const place = () =>
    placeInWorker(file.theCase, { signal: watch.signal, onProgress: ({ done, of }) => watch.tell({ of: "placing", title, done, tries: of }) });
  if (file.placement === null) watch.tell({ of: "placing", title, done: 0, tries: 0 });
  const placement = file.placement ?? (await place());
  if (file !== found.file || file.placement === null) await keepMade({ note, file: { ...file, placement } });
  const shelf = toCaseShelf({ theCase: file.theCase, placement, caseHash: note.hash }, hrefOfOwnCase(id));
  putShelf(dataHref, shelf);
  return { of: "ready", shelf, dataHref, isKept };
}
