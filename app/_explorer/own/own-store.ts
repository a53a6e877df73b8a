import { keyOfVersion } from "./failed-key";
import { dropFailed } from "./failed-store";
import type { OwnFile, OwnNote } from "./own-file";
import { ask, tellChange } from "./own-shelves";

/** A file with what a list says of it: kept and removed together, and parted so that a list need not read files. */
export interface OwnEntry {
  readonly note: OwnNote;
  readonly file: OwnFile;
}

/** A note, and whether the file outlives the tab. */
export interface ListedOwnFile extends OwnNote {
  readonly isKept: boolean;
}

/** What the browser does not let be kept, for as long as the tab lives. Where it is newer than what is kept, it counts. */
const held = new Map<string, OwnEntry>();
/** All files, the one that was opened last first. */
export async function listOwnFiles(): Promise<readonly ListedOwnFile[]> {
  const kept = await ask((shelves) => shelves.getAll("notes"), []);
  const listed = [
    ...kept.filter(({ id }) => !held.has(id)).map((note) => ({ ...note, isKept: true })),
    ...[...held.values()].map(({ note }) => ({ ...note, isKept: false })),
  ];
  return listed.sort((a, b) => b.openedOn - a.openedOn);
}

/** The file of a case; undefined where this browser has none. */
export async function findOwnFile(id: string): Promise<(OwnEntry & { readonly isKept: boolean }) | undefined> {
  const here = held.get(id);
  if (here !== undefined) return { ...here, isKept: false };
  const [note, file] = await ask((shelves) => {
    const look = shelves.transaction(["notes", "files"]);
    return Promise.all([look.objectStore("notes").get(id), look.objectStore("files").get(id)]);
  }, []);
  return note === undefined || file === undefined ? undefined : { note, file, isKept: true };
}

/** Keeps a file in place of the one of the same id, whole or not at all. Gives back whether it outlives the tab. */
export async function keepOwnFile(entry: OwnEntry): Promise<boolean> {
  const { id } = entry.note;
  const isKept = await ask(async (shelves) => {
    const change = shelves.transaction(["notes", "files"], "readwrite");
    await Promise.all([change.objectStore("notes").put(entry.note), change.objectStore("files").put(entry.file), change.done]);
    // So that the browser does not clear it away by itself when it wants room.
    void (navigator as { readonly storage?: StorageManager }).storage?.persist();
    return true;
  }, false);
  if (isKept) held.delete(id);
  else held.set(id, entry);
  tellChange();
  return isKept;
}

/** Keeps what was made of a file beside it, if it is still the one that is kept: another tab may have replaced or removed it. */
export async function keepMade({ note, file }: OwnEntry): Promise<void> {
  if (held.has(note.id)) {
    if (held.get(note.id)?.note.openedOn === note.openedOn) held.set(note.id, { note, file });
    return;
  }
  await ask(async (shelves) => {
    const change = shelves.transaction(["notes", "files"], "readwrite");
    const there = await change.objectStore("notes").get(note.id);
    if (there?.openedOn === note.openedOn) await change.objectStore("files").put(file);
    await change.done;
  }, undefined);
}

/** Removes a file and all that was made of it, and a new version of it that failed. */
export async function removeOwnFile(id: string): Promise<void> {
  held.delete(id);
  await dropFailed(keyOfVersion(id));
  await ask(async (shelves) => {
    const change = shelves.transaction(["notes", "files"], "readwrite");
    await Promise.all([change.objectStore("notes").delete(id), change.objectStore("files").delete(id), change.done]);
  }, undefined);
  tellChange();
}
