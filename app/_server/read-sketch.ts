import { join } from "node:path";
import type { Sketch } from "../_core/graph/placement";
import { projectFolder } from "./project-folder";
import { readText } from "./read-text";

function isStand(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((it) => Number.isSafeInteger(it)) && value[0] >= 0;
}

/**
 * Where an editor wants the entities of a shipped case to stand: `data/sketches/<id>.json`; nowhere where there is no such file.
 * @throws when the file is not entities' ids, each with a row from 0 and a column in whole numbers
 */
export function readSketch(caseId: string, folder: string = projectFolder()): Sketch {
  const read = readText(join(folder, "data", "sketches", `${caseId}.json`));
  if (!read.ok && read.reason === "not-found") return {};
  if (!read.ok) throw new Error(`data/sketches/${caseId}.json: ${read.reason}`);
  const sketch = JSON.parse(read.text) as unknown;
  if (typeof sketch !== "object" || sketch === null || Array.isArray(sketch)) throw new Error(`data/sketches/${caseId}.json: expected { "entity": [row, column] }`);
  const wrong = Object.entries(sketch).find(([, stand]) => !isStand(stand));
  if (wrong !== undefined) throw new Error(`data/sketches/${caseId}.json: "${wrong[0]}" needs [row, column], a row from 0 and a column in whole numbers, found ${JSON.stringify(wrong[1])}`);
  return sketch as Sketch;
}
