import { relative, resolve } from "node:path";
import { nearestWords } from "../_core/timeline/nearest-words";
import { checkCaseFile, type CheckedCaseFile } from "../_server/check-case-file";
import { caseFilePath, listCaseIds } from "../_server/read-case";
import { readText, type ReadText } from "../_server/read-text";
import { WrongUsage } from "./wrong-usage";

/** A case file, read and checked, and what to call it. */
export interface CheckedFile {
  /** The path as it was typed, or from where it was typed. */
  readonly name: string;
  readonly checked: CheckedCaseFile;
  /** Where it was read, absolute. */
  readonly path: string;
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
}

function shippedCasesNear(word: string): string {
  const ids = listCaseIds();
  const [near] = nearestWords(word.replace(/^.*[\\/]/, "").replace(/\.json$/, ""), ids);
  const guess = near === undefined ? "" : `Did you mean "${near}"? `;
  return `${guess}Shipped cases: ${ids.join(", ") || "none"}.`;
}

const REASONS: Readonly<Record<Extract<ReadText, { ok: false }>["reason"], string>> = {
  "not-found": "There is no file or shipped case",
  "not-a-file": "This is no file:",
  "not-readable": "This file may not be read:",
};

/**
 * Reads and checks what FILE names: a path from where it was typed, or else the id of a shipped case.
 * @throws WrongUsage when there is nothing to read.
 */
export function checkFile(file: string, folder: string): CheckedFile {
  const typed = readText(resolve(folder, file));
  const shipped = typed.ok ? undefined : caseFilePath(file);
  const read = shipped === undefined ? typed : readText(shipped);
  if (!read.ok) throw new WrongUsage(`${REASONS[read.reason]} "${file}".`, shippedCasesNear(file));
  const name = shipped === undefined ? file : relative(folder, shipped);
  const path = shipped ?? resolve(folder, file);
  return { name, checked: checkCaseFile(path, read.text), path, hash: read.hash };
}
