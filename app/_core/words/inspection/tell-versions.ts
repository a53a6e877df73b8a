import type { Dossier } from "../../analysis/dossier";
import type { ThingVersion } from "../../analysis/thing-versions";
import type { RuleId } from "../../replay/rules";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import { tellRelation } from "../relations";

/** How a version stands to the step that is looked at. */
export type Tense = "past" | "now" | "to-come";

/** One version in words. */
export interface ToldVersion {
  /** The step from which on it stands so. */
  readonly step: number;
  /** What stood, in a sentence without a full stop; null where nothing stood any more. */
  readonly words: string | null;
  readonly rules: readonly RuleId[];
  readonly tense: Tense;
}

function tenseOf({ step, until }: ThingVersion, at: number): Tense {
  if (step > at) return "to-come";
  return until === null || until > at ? "now" : "past";
}

/** Every version of a thing in words, names as they were borne then. */
export function tellVersions({ history, step }: Snapshot, { versions }: Dossier): ToldVersion[] {
  return versions.map((version) => ({
    step: version.step,
    words: version.thing === null ? null : tellRelation(snapshotAt(history, version.step), version.thing),
    rules: version.rules,
    tense: tenseOf(version, step),
  }));
}
