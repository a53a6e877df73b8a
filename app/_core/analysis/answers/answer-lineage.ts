import type { RuleId } from "../../replay/rules";
import type { Snapshot } from "../../replay/snapshot";
import { isStanding, key, type EntityId } from "../../replay/things";
import type { EndReason } from "../../vocabulary";
import { readLineage } from "../lineage";
import { readVersions } from "../thing-versions";
import { momentOf, type Basis, type Moment } from "./basis";

/** One life of an entity: from the step at which it stands to the one at which it no longer does. Days are effective days, on either clock. */
export interface LifeAnswer {
  /** `isBeginning` is false where the entity is only on record from there; since when it stood is then not stated. */
  readonly from: Moment & { readonly on: string; readonly isBeginning: boolean };
  /** Null where it goes on to the end of the history. */
  readonly until: (Moment & { readonly on: string; readonly reason: EndReason; readonly into: EntityId | null }) | null;
}

/** One entity continuing another. */
export interface SuccessionAnswer extends Basis {
  readonly from: EntityId;
  readonly to: EntityId;
  /** The effective day, as written. */
  readonly on: string;
  /** True where it comes after the step that is asked about. */
  readonly isToCome: boolean;
}

/** Whom an entity continues, who continues it, and its own lives. */
export interface LineageAnswer {
  readonly entity: EntityId;
  readonly lives: readonly LifeAnswer[];
  readonly successions: readonly SuccessionAnswer[];
}

/** By formation, consolidation, division or revival a life begins; by anything else an entity comes on record. */
const BEGINNINGS: readonly RuleId[] = ["E1", "C1", "D1", "E10"];

function readLives(snapshot: Snapshot, entity: EntityId): LifeAnswer[] {
  const lives: LifeAnswer[] = [];
  for (const { step, thing, rules } of readVersions(snapshot.history, key.entity(entity))) {
    if (thing?.of !== "entity") continue;
    const last = lives.at(-1);
    const isOn = last?.until === null;
    if (isStanding(thing) && !isOn) {
      const on = snapshot.history.steps[step - 1]?.event.effective ?? "";
      lives.push({ from: { ...momentOf(snapshot, step), on, isBeginning: rules.some((rule) => BEGINNINGS.includes(rule)) }, until: null });
    }
    if (thing.life.status !== "ended" || last === undefined || !isOn) continue;
    const { on, reason, into } = thing.life;
    lives[lives.length - 1] = { ...last, until: { ...momentOf(snapshot, step), on, reason, into } };
  }
  return lives;
}

/** The lineage of an entity, past and to come. */
export function answerLineage(snapshot: Snapshot, entity: EntityId): LineageAnswer {
  const successions = readLineage(snapshot, entity).map(({ key: at, from, to, on, step, isToCome }): SuccessionAnswer => {
    const rules = readVersions(snapshot.history, at).find((version) => version.step === step)?.rules ?? [];
    return { from, to, on, isToCome, ...momentOf(snapshot, step), rules };
  });
  return { entity, lives: readLives(snapshot, entity), successions };
}
