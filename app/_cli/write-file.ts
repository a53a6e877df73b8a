import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { WrongUsage } from "./wrong-usage";

function kindOf(path: string): "folder" | "file" | "nothing" {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? "nothing" : stat.isDirectory() ? "folder" : "file";
}

/**
 * Where a file can be written, absolute; asked before anything is drawn.
 * @throws WrongUsage for a folder, and for a place in a folder that is not there
 */
export function findPlaceFor(name: string, folder: string): string {
  const path = resolve(folder, name);
  if (kindOf(path) === "folder" || /[\\/]$/.test(name)) throw new WrongUsage(`"${name}" is a folder.`, "Name the file in it.");
  const parent = kindOf(dirname(path));
  if (parent !== "folder") throw new WrongUsage(`There is no folder "${dirname(path)}".`, "Make it first, or name another.");
  return path;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "it may not be written",
  EPERM: "it may not be written",
  EROFS: "it may not be written",
  ENOSPC: "the disk is full",
};

/**
 * Writes a file, over the one that is there.
 * @throws WrongUsage where that cannot be done, with the reason
 */
export function writeOver(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new WrongUsage(`"${path}" was not written: ${REASONS[code] ?? message}.`, "Name another place with --out.");
  }
}
