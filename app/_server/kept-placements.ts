import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Placement } from "../_core/graph/placement";
import { projectFolder } from "./project-folder";
import { readText } from "./read-text";

/** A placement, and what it is true of: this file, placed by this code. */
export interface KeptPlacement {
  /** SHA-256 of the case file's bytes, in hex. */
  readonly caseHash: string;
  /** A stamp of the code and the sketches that placed; another stamp may mean another placement. */
  readonly placedBy: string;
  readonly placement: Placement;
}

/** Where a build keeps the placements it worked out: the part of `.next` that the next build does not empty. */
export function placementsFolder(): string {
  return join(projectFolder(), ".next", "cache", "placements");
}

const nameOf = (caseHash: string) => `${caseHash}.json`;

/** Keeps a placement, whole or not at all. */
export function keepPlacement(folder: string, kept: KeptPlacement): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, nameOf(kept.caseHash));
  writeFileSync(`${path}.new`, JSON.stringify(kept));
  renameSync(`${path}.new`, path);
}

/** Drops what is kept of files that are no longer shipped. */
export function dropOtherPlacements(folder: string, caseHashes: readonly string[]): void {
  const names = caseHashes.map(nameOf);
  for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(join(folder, name), { recursive: true });
}

function parseKept(text: string): Partial<KeptPlacement> | undefined {
  try {
    return (JSON.parse(text) as Partial<KeptPlacement> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The placement that is kept of this very file by this very code; undefined where there is none. */
export function findKeptPlacement(folder: string, caseHash: string, placedBy: string): Placement | undefined {
  if (placedBy === "") return undefined;
  const read = readText(join(folder, nameOf(caseHash)));
  const kept = read.ok ? parseKept(read.text) : undefined;
  return kept?.caseHash === caseHash && kept.placedBy === placedBy ? kept.placement : undefined;
}
