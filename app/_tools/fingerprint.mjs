import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { PROJECT_FOLDER, inProject } from "./project.mjs";

/**
 * @param {string} path absolute; a file, a folder, or nothing at all
 * @returns {string[]} the files in it
 */
function filesUnder(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash of the names and contents of files, so that a touched but unchanged file makes nothing stale.
 * @param {string[]} paths files and folders, relative to the project; one that is absent counts as empty
 * @param {(path: string) => boolean} [counts] given a path relative to the project with forward slashes
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(paths, counts = () => true) {
  const hash = createHash("sha256");
  const files = paths
    .flatMap((path) => filesUnder(inProject(path)))
    .map((file) => relative(PROJECT_FOLDER, file).replaceAll("\\", "/"))
    .filter(counts)
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(inProject(file))).update("\0");
  return hash.digest("hex");
}
