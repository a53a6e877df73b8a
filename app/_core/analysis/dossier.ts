import { entitiesOf } from "../replay/referring";
import { thingsOf, type Snapshot } from "../replay/snapshot";
import { keyOf, type EntityId, type Key, type Thing } from "../replay/things";
import { stepsOfEntity, stepsOfRelation } from "./life-steps";
import { readLineage, type LineageLink } from "./lineage";
import { PARTS, partIn, type Part } from "./part-in";
import { presenceOf, readVersions, shownAt, stepsBehind, type Presence, type ThingVersion } from "./thing-versions";

/** A relation of an entity at a step. */
export interface DossierRelation {
  readonly key: Key;
  readonly thing: Thing;
  /** The part that the entity has in it. */
  readonly part: Part;
  /** The step since which the entity has this part in it, without a break. */
  readonly since: number;
}

/** A name that an entity bore. */
export interface NameVersion {
  readonly name: string;
  /** The step that gave it; the first is how it entered. */
  readonly from: number;
  /** The step that gave it another; null where it keeps it. */
  readonly until: number | null;
}

/** What is known of an entity or a relation, at a step and over time. */
export interface Dossier {
  readonly key: Key;
  /** As it stands at the step, else as it last stood, else as it first will. */
  readonly thing: Thing;
  /** The step at which `thing` is read: there the names of others are right. */
  readonly readAt: number;
  readonly presence: Presence;
  /** All its versions, past and to come, by ascending step. */
  readonly versions: readonly ThingVersion[];
  /** Of an entity, every name it ever bears; else empty. */
  readonly names: readonly NameVersion[];
  /** Of an entity, everything else that stands at the step and refers to it, each once, part after part; else empty. */
  readonly relations: readonly DossierRelation[];
  /** Of an entity, what it came from and what continues it; else empty. */
  readonly lineage: readonly LineageLink[];
  /** Of a relation, whom it refers to; of an entity empty. */
  readonly parties: readonly EntityId[];
  /** Every step that touches it, past and to come, ascending. */
  readonly life: readonly number[];
  /** The steps up to this one whose events bear what is said of it here, ascending. */
  readonly restsOn: readonly number[];
}

function toNames(versions: readonly ThingVersion[]): NameVersion[] {
  const named = versions.flatMap(({ step, thing }) => (thing?.of === "entity" ? [{ step, name: thing.name }] : []));
  const turns = named.filter(({ name }, index) => name !== named[index - 1]?.name);
  return turns.map(({ name, step }, index) => ({ name, from: step, until: turns[index + 1]?.step ?? null }));
}

/** The first of the unbroken row of steps, up to the snapshot's, at which the entity has this part in what the key names. */
function partSince({ history, step }: Snapshot, key: Key, entity: EntityId, part: Part): number | undefined {
  const past = readVersions(history, key).filter((version) => version.step <= step);
  const before = past.findLastIndex(({ thing }) => thing === null || partIn(thing, entity) !== part);
  return past[before + 1]?.step;
}

function toRelations(snapshot: Snapshot, entity: EntityId): DossierRelation[] {
  const relations = thingsOf(snapshot, entity).flatMap((thing): DossierRelation[] => {
    const part = partIn(thing, entity);
    const key = keyOf(thing);
    const since = part === undefined ? undefined : partSince(snapshot, key, entity, part);
    return part === undefined || since === undefined ? [] : [{ key, thing, part, since }];
  });
  return relations.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}

/** An entity's documents are also those of its relations; what is not there yet rests on nothing so far. */
function toRestsOn(snapshot: Snapshot, key: Key, relations: readonly DossierRelation[]): number[] {
  const steps = [key, ...relations.map((relation) => relation.key)].flatMap((it) => stepsBehind(snapshot, it));
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** What is known of what a key names, seen from a step; undefined where the history never has it. */
export function toDossier(snapshot: Snapshot, key: Key): Dossier | undefined {
  const { history, step } = snapshot;
  const versions = readVersions(history, key);
  const presence = presenceOf(versions, step);
  const shown = shownAt(versions, step);
  if (shown === undefined || presence === undefined) return undefined;
  const { thing } = shown;
  const isEntity = thing.of === "entity";
  const relations = isEntity ? toRelations(snapshot, thing.id) : [];
  return {
    key,
    thing,
    readAt: shown.step,
    presence,
    versions,
    names: isEntity ? toNames(versions) : [],
    relations,
    lineage: isEntity ? readLineage(snapshot, thing.id) : [],
    parties: isEntity ? [] : entitiesOf(thing),
    life: isEntity ? stepsOfEntity(history, thing.id) : stepsOfRelation(history, key),
    restsOn: toRestsOn(snapshot, key, relations),
  };
}
