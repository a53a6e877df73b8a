import { join } from "node:path";
import { projectFolder } from "./project-folder";
import { readText } from "./read-text";

/** What a person needs who writes a case, by the name under which it is served: where it stands in `data/`. */
const FILES = {
  "case.schema.json": ["case.schema.json"],
  "blank.json": ["blank.json"],
  "example.json": ["cases", "teaching-merger.json"],
} as const;

export type AuthoringFile = keyof typeof FILES;
export const AUTHORING_FILES = Object.keys(FILES) as AuthoringFile[];

/** The text of such a file; undefined for any other name. @throws where it is missing: then the project is not whole */
export function readAuthoring(name: string): string | undefined {
  const path = Object.hasOwn(FILES, name) ? FILES[name as AuthoringFile] : undefined;
  if (path === undefined) return undefined;
  const read = readText(join(projectFolder(), "data", ...path));
  if (!read.ok) throw new Error(`data/${path.join("/")}: ${read.reason}`);
  return read.text;
}
