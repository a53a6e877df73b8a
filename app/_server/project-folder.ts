import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * The project's folder, absolute. The programs that run the core are started in it (`next`, the command line); where one
 * is not, the nearest folder above that holds the shipped cases is taken.
 */
export function projectFolder(from: string = process.cwd()): string {
  for (let folder = resolve(/*turbopackIgnore: true*/ from); ; folder = dirname(folder)) {
    if (existsSync(join(/*turbopackIgnore: true*/ folder, "data", "cases"))) return folder;
    if (folder === dirname(folder)) return resolve(/*turbopackIgnore: true*/ from);
  }
}

/** The folder of the shipped cases, absolute. */
export function casesFolder(): string {
  return join(projectFolder(), "data", "cases");
}
