import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../_core/timeline/case";
import { checkCaseFile } from "./check-case-file";
import { casesFolder } from "./project-folder";
import { readText } from "./read-text";

interface Cached {
  readonly stamp: string;
  readonly case: Case;
}
const cache = new Map<string, Cached>();
const hashes = new WeakMap<Case, string>();

/** The ids of the shipped cases, sorted; each is a file `data/cases/<id>.json`. */
export function listCaseIds(): string[] {
  const names = readdirSync(casesFolder(), { withFileTypes: true });
  return names.flatMap((it) => (it.isFile() && it.name.endsWith(".json") ? [it.name.slice(0, -".json".length)] : [])).sort();
}

/** Where a shipped case stands on the disk; undefined where none has this id. */
export function caseFilePath(id: string): string | undefined {
  return listCaseIds().includes(id) ? join(casesFolder(), `${id}.json`) : undefined;
}

/** Where, and at which of its contents, a file stands: what was read under the same stamp need not be read again. */
function stampOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
}

/**
 * A shipped case, checked; undefined where none has this id. Read once per process, and again when the file changed.
 * @throws when the file has faults, naming the first: a shipped case is sound, so a build must stop here.
 */
export function readCase(id: string): Case | undefined {
  const path = caseFilePath(id);
  if (path === undefined) return undefined;
  const stamp = stampOf(path);
  const known = cache.get(id);
  if (known?.stamp === stamp) return known.case;
  const read = readText(path);
  if (!read.ok) throw new Error(`data/cases/${id}.json: ${read.reason}`);
  const checked = checkCaseFile(path, read.text);
  if (!checked.ok) {
    const [first] = checked.faults;
    const where = first === undefined ? "" : `:${first.line}:${first.column} ${first.code}: expected ${first.expected}, found ${first.found}`;
    throw new Error(`data/cases/${id}.json${where} (see: npm run holdings -- validate ${id})`);
  }
  cache.set(id, { stamp, case: checked.case });
  hashes.set(checked.case, read.hash);
  return checked.case;
}

/** All shipped cases, checked, sorted by id. */
export function listCases(): Case[] {
  return listCaseIds().flatMap((id) => readCase(id) ?? []);
}

/**
 * The SHA-256 of the file from which a shipped case was read, in hex: what a picture names its case file by.
 * @throws for a case that was not read here
 */
export function hashOfCase(theCase: Case): string {
  const hash = hashes.get(theCase);
  if (hash === undefined) throw new Error(`the case "${theCase.id}" was not read from a file`);
  return hash;
}
