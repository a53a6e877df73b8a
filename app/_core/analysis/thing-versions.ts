import { versionsUnder, type History } from "../replay/history";
import type { RuleId } from "../replay/rules";
import type { Snapshot } from "../replay/snapshot";
import type { Key, Thing } from "../replay/things";

/** One version of a thing, and what made it. */
export interface ThingVersion {
  /** The step from which on it stands so. */
  readonly step: number;
  /** The step that next changed it; null where none does. */
  readonly until: number | null;
  /** Null: from here on nothing stands under the key. */
  readonly thing: Thing | null;
  /** The rules by which the step's event made it so, in the order in which they did, each once; never empty. */
  readonly rules: readonly RuleId[];
}

function rulesAt({ effects }: History, step: number, key: Key): RuleId[] {
  return [...new Set((effects[step] ?? []).flatMap((effect) => (effect.key === key ? [effect.rule] : [])))];
}

/** All versions of what a key names, in the order of their steps; empty where the history does not know the key. */
export function readVersions(history: History, key: Key): ThingVersion[] {
  const versions = versionsUnder(history, key);
  return versions.map(({ step, thing }, index) => ({
    step,
    until: versions[index + 1]?.step ?? null,
    thing,
    rules: rulesAt(history, step, key),
  }));
}

/** How a thing stands to a step. An ended entity is gone, although its thread goes on. */
export type Presence =
  | { readonly is: "standing"; readonly since: number }
  | { readonly is: "not-yet"; readonly enters: number }
  | { readonly is: "gone"; readonly since: number };

function isThere({ thing }: Pick<ThingVersion, "thing">): boolean {
  return thing !== null && !(thing.of === "entity" && thing.life.status === "ended");
}

/**
 * How a thing stands to a step: since when it stands or is gone, without a break; or when it first enters. Something that
 * is gone and comes back later is gone until then; an entity that enters only to end is gone from that step on. Undefined
 * where there are no versions.
 */
export function presenceOf(versions: readonly ThingVersion[], step: number): Presence | undefined {
  const past = versions.filter((version) => version.step <= step);
  const last = past.at(-1);
  const isStanding = last !== undefined && isThere(last);
  if (last === undefined || past.every(({ thing }) => thing === null)) {
    const first = versions.find(({ thing }) => thing !== null);
    return first === undefined ? undefined : { is: "not-yet", enters: first.step };
  }
  const turned = past[past.findLastIndex((version) => isThere(version) !== isStanding) + 1] ?? last;
  return { is: isStanding ? "standing" : "gone", since: turned.step };
}

/** What is shown of a thing at a step: as it stands, else as it last stood, else as it first will; undefined where it never does. */
export function shownAt(versions: readonly ThingVersion[], step: number): { readonly thing: Thing; readonly step: number } | undefined {
  const past = versions.findLast((version) => version.step <= step && version.thing !== null);
  const shown = past ?? versions.find(({ thing }) => thing !== null);
  if (shown === undefined || shown.thing === null) return undefined;
  const next = versions.find((version) => version.step > shown.step);
  // Read where it still stood: afterwards its parties may bear other names.
  const last = next === undefined ? Infinity : next.step - 1;
  return { thing: shown.thing, step: Math.min(Math.max(shown.step, step), last) };
}

/** The steps at or before the snapshot's at which a thing that stands there came to stand as it does, without a break. */
export function stepsBehind({ history, step }: Snapshot, key: Key): number[] {
  const past = readVersions(history, key).filter((version) => version.step <= step);
  const broken = past.findLastIndex(({ thing }) => thing === null);
  return past.slice(broken + 1).map((version) => version.step);
}
