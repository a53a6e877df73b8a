import { useSyncExternalStore } from "react";
import type { ReadCaseFile } from "../workers/job";
import { checkInWorker } from "./check-in-worker";
import type { FailedEntry, FailedNote } from "./failed-file";
import { keyOfFile, keyOfVersion } from "./failed-key";
import { dropFailed, keepFailed } from "./failed-store";
import { isOfThisCode, stampOfCode, type OwnNote } from "./own-file";
import { findOwnFile, keepOwnFile, type OwnEntry } from "./own-store";
import { tellOpened, tellUnreadable } from "./opening-words";

/** What becomes of a file that a reader opens, from the choice to the case. */
export type Opening =
  | { readonly of: "working"; readonly fileName: string; readonly at: "reading" | "checking" }
  | { readonly of: "unreadable"; readonly fileName: string; readonly words: string }
  /** Kept with all that was found in it, at an address of its own. */
  | { readonly of: "faulty"; readonly note: FailedNote }
  /** Another file of the same id is kept: the reader says which of the two stays. */
  | { readonly of: "rival"; readonly fileName: string; readonly entry: OwnEntry; readonly kept: OwnNote }
  | { readonly of: "sound"; readonly id: string; readonly words: string };

let opening: Opening | null = null;
let work = new AbortController();
const listeners = new Set<() => void>();

function show(next: Opening | null): void {
  opening = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The file that is being opened in this tab; null where none is. */
export function useOpening(): Opening | null {
  return useSyncExternalStore(subscribe, () => opening, () => null);
}

/** The file that is being opened, asked once. */
export const readOpening = () => opening;

/** Gives up whatever is being opened; what is kept stays as it is. */
export function forgetOpening(): void {
  work.abort();
  if (opening !== null) show(null);
}

function toEntry(fileName: string, { text, hash, checked }: Extract<ReadCaseFile, { ok: true }>): OwnEntry | undefined {
  if (!checked.ok) return undefined;
  const { case: theCase, warnings } = checked;
  const { id, title, events } = theCase;
  const bytes = new Blob([text]).size;
  return {
    note: { id, title, fileName, openedOn: Date.now(), bytes, hash, eventCount: events.length, warningCount: warnings.length },
    file: { id, text, theCase, warnings, placement: null, madeBy: stampOfCode() },
  };
}

/** What a file is opened for, besides being looked at. */
export interface OpenedFor {
  /** The file of which it is a new version: it stays until a sound one of the same id takes its place. */
  readonly replaces?: OwnNote | undefined;
  /** The key of the file with faults that it corrects. */
  readonly corrects?: string | undefined;
}

function toFailed(fileName: string, { text, checked: { warnings } }: Extract<ReadCaseFile, { ok: true }>, faults: FailedEntry["file"]["faults"], replaces: OwnNote | undefined): FailedEntry {
  const key = replaces === undefined ? keyOfFile(fileName) : keyOfVersion(replaces.id);
  return {
    note: { key, fileName, openedOn: Date.now(), faultCount: faults.length, warningCount: warnings.length, versionOf: replaces?.id ?? null },
    file: { key, text, faults, warnings, madeBy: stampOfCode() },
  };
}

/** Shows something only while it is still what the reader is waiting for. */
type Tell = (next: Opening) => void;

async function keep(entry: OwnEntry, how: Parameters<typeof tellOpened>[1], tell: Tell): Promise<void> {
  const isKept = await keepOwnFile(entry);
  await dropFailed(keyOfVersion(entry.note.id));
  tell({ of: "sound", id: entry.note.id, words: tellOpened(entry.note, how, isKept) });
}

/** The same text has the same places: they need not be found again. */
function keepingPlaces(entry: OwnEntry, { file }: OwnEntry): OwnEntry {
  return isOfThisCode(file) ? { ...entry, file: { ...entry.file, placement: file.placement } } : entry;
}

async function settle(fileName: string, read: ReadCaseFile, { replaces, corrects }: OpenedFor, tell: Tell): Promise<void> {
  if (!read.ok) return tell({ of: "unreadable", fileName, words: tellUnreadable(fileName, read.reason) });
  const { text, checked } = read;
  const entry = toEntry(fileName, read);
  if (entry === undefined) {
    const { faults } = checked;
    // Of such a file there is nothing to look at but its size.
    if (faults[0]?.code === "too-large") return tell({ of: "unreadable", fileName, words: tellUnreadable(fileName, "too-large") });
    const failed = toFailed(fileName, read, faults, replaces);
    if (corrects !== undefined && corrects !== failed.note.key) await dropFailed(corrects);
    await keepFailed(failed);
    return tell({ of: "faulty", note: failed.note });
  }
  await dropFailed(keyOfFile(fileName), ...(corrects === undefined ? [] : [corrects]));
  const found = await findOwnFile(entry.note.id);
  if (found === undefined) return keep(entry, "new", tell);
  if (found.file.text === text) return keep(keepingPlaces(entry, found), "same", tell);
  if (replaces?.id === entry.note.id) return keep(entry, "version", tell);
  tell({ of: "rival", fileName, entry, kept: found.note });
}

/** Lets a sound file take the place of the one of its id, and goes on to its case. */
export function replaceFile(entry: OwnEntry): Promise<void> {
  return keep(entry, "version", show);
}

/**
 * Reads and checks a file, and keeps it: where it is sound as a case, else with its faults, beside the sound version that
 * it was to replace. Of files opened in haste the last is meant. Never throws.
 */
export async function openCaseFile(file: File, openedFor: OpenedFor = {}): Promise<void> {
  work.abort();
  const { signal } = (work = new AbortController());
  const tell: Tell = (next) => {
    if (!signal.aborted) show(next);
  };
  const fileName = file.name;
  tell({ of: "working", fileName, at: "reading" });
  try {
    const read = await checkInWorker(file, { signal, onProgress: (at) => tell({ of: "working", fileName, at }) });
    if (!signal.aborted) await settle(fileName, read, openedFor, tell);
  } catch {
    tell({ of: "unreadable", fileName, words: tellUnreadable(fileName, "not-checked") });
  }
}
