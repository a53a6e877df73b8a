import type { About } from "./about";
import { sameThing } from "./alike";
import { firstIndexWhere } from "./first-index";
import type { Key, Thing, ThingOf } from "./things";
import type { ThingKind } from "../vocabulary";

/** One version of a thing: what stands under its key from a step on; null where nothing does. */
export interface Version {
  readonly step: number;
  readonly thing: Thing | null;
}

/** The version that stands at a step; undefined before the first. */
export function versionAt(versions: readonly Version[], step: number): Version | undefined {
  return versions[firstIndexWhere(versions.length, (index) => (versions[index]?.step ?? 0) > step) - 1];
}

/** So many versions are gone back through one by one; of a thread with more behind they are listed and searched. */
const NEAR = 8;

/** A version and the one before it: a chain costs a replay less than a list in every thread, most of which are never read. */
export interface Link extends Version {
  readonly earlier: Link | undefined;
}

/** All that was ever told under one key. */
export class Thread<out K extends ThingKind = ThingKind> {
  /** What stands now; null where nothing does. */
  now: ThingOf<K> | null = null;
  /** Whether it ever stood, if only within a step. */
  hasStood = false;
  /** The last reading of a list that met this thread: lists may name a thread twice. */
  reading = 0;
  /** Its number among all that a decision can look at; below zero before anything did. */
  mark = -1;
  #latest: Link | undefined;
  #versions: readonly Version[] | undefined;

  /** `owner` and `held`: of a stake those between whom it is held. */
  constructor(readonly key: Key<K>, readonly owner?: About, readonly held?: About) {}

  /** Its versions in the order of their steps, of each step what was left at its end. */
  get versions(): readonly Version[] {
    return (this.#versions ??= this.#list());
  }

  /** The last version; undefined where it has none. */
  get latest(): Link | undefined {
    return this.#latest;
  }

  /** What stood at a step. */
  at(step: number): Thing | null {
    let link = this.#latest;
    for (let back = 0; back < NEAR && this.#versions === undefined; back += 1) {
      if (link === undefined || link.step <= step) return link?.thing ?? null;
      link = link.earlier;
    }
    return versionAt(this.versions, step)?.thing ?? null;
  }

  /** Makes a version stand from a step on, in place of another of that step; none where the step left all as it was. */
  tell(step: number, thing: Thing | null): void {
    const latest = this.#latest;
    this.#versions = undefined;
    if (latest?.step !== step) {
      this.#latest = { step, thing, earlier: latest };
      return;
    }
    const { earlier } = latest;
    this.#latest = sameThing(earlier?.thing ?? null, thing) ? earlier : { step, thing, earlier };
  }

  #list(): Version[] {
    const versions: Version[] = [];
    for (let link = this.#latest; link !== undefined; link = link.earlier) versions.push(link);
    return versions.reverse();
  }
}
