import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { FailedFile, FailedNote } from "./failed-file";
import type { OwnFile, OwnNote } from "./own-file";

/** Notes and what they are of stand apart, so that a list need not read files. */
interface Shelves extends DBSchema {
  notes: { key: string; value: OwnNote };
  files: { key: string; value: OwnFile };
  failedNotes: { key: string; value: FailedNote };
  failedFiles: { key: string; value: FailedFile };
}

const listeners = new Set<() => void>();
let opened: Promise<IDBPDatabase<Shelves>> | undefined;

function openShelves(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>("holdings", 2, {
    upgrade(shelves, before) {
      if (before < 1) {
        shelves.createObjectStore("notes", { keyPath: "id" });
        shelves.createObjectStore("files", { keyPath: "id" });
      }
      shelves.createObjectStore("failedNotes", { keyPath: "key" });
      shelves.createObjectStore("failedFiles", { keyPath: "key" });
    },
    // A later version of the app in another tab may change the shelves; whoever asks here next opens them anew.
    blocking: (_now, _then, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** What is asked of the browser's storage; of one that is closed to us, or full, what stands in for the answer. */
export async function ask<Result, Otherwise>(question: (shelves: IDBPDatabase<Shelves>) => Promise<Result>, otherwise: Otherwise): Promise<Result | Otherwise> {
  try {
    return await question(await openShelves());
  } catch {
    return otherwise;
  }
}

/** Tells this tab that something was kept or removed. */
export function tellChange(): void {
  for (const listener of listeners) listener();
}

/** Hears of every file that is kept or removed in this tab. */
export function subscribeToOwnFiles(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}
