import type { FailedEntry, FailedNote } from "./failed-file";
import { ask, tellChange } from "./own-shelves";

/** A note, and whether the list of faults outlives the tab. */
export interface ListedFailed extends FailedNote {
  readonly isKept: boolean;
}

/** What the browser does not let be kept, for as long as the tab lives. */
const held = new Map<string, FailedEntry>();

/** All files with faults, the one that was opened last first. */
export async function listFailed(): Promise<readonly ListedFailed[]> {
  const kept = await ask((shelves) => shelves.getAll("failedNotes"), []);
  const listed = [...kept.filter(({ key }) => !held.has(key)).map((note) => ({ ...note, isKept: true })), ...[...held.values()].map(({ note }) => ({ ...note, isKept: false }))];
  return listed.sort((a, b) => b.openedOn - a.openedOn);
}

/** A file with its faults; undefined where this browser has none. */
export async function findFailed(key: string): Promise<FailedEntry | undefined> {
  const here = held.get(key);
  if (here !== undefined) return here;
  const [note, file] = await ask((shelves) => {
    const look = shelves.transaction(["failedNotes", "failedFiles"]);
    return Promise.all([look.objectStore("failedNotes").get(key), look.objectStore("failedFiles").get(key)]);
  }, []);
  return note === undefined || file === undefined ? undefined : { note, file };
}

/** Keeps a file with its faults in place of the one of the same key; sound files are left as they are. */
export async function keepFailed(entry: FailedEntry): Promise<void> {
  const { key } = entry.note;
  const isKept = await ask(async (shelves) => {
    const change = shelves.transaction(["failedNotes", "failedFiles"], "readwrite");
    await Promise.all([change.objectStore("failedNotes").put(entry.note), change.objectStore("failedFiles").put(entry.file), change.done]);
    return true;
  }, false);
  if (isKept) held.delete(key);
  else held.set(key, entry);
  tellChange();
}

/** Lets files with faults go; those that are not there are no matter. */
export async function dropFailed(...keys: readonly string[]): Promise<void> {
  for (const key of keys) held.delete(key);
  await ask(async (shelves) => {
    const change = shelves.transaction(["failedNotes", "failedFiles"], "readwrite");
    await Promise.all([...keys.flatMap((key) => [change.objectStore("failedNotes").delete(key), change.objectStore("failedFiles").delete(key)]), change.done]);
  }, undefined);
  tellChange();
}
