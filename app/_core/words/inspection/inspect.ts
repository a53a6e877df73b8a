import { toDossier, type NameVersion } from "../../analysis/dossier";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";
import type { EntityId, Key, Thing } from "../../replay/things";
import type { Entity } from "../../timeline/case";
import { tellRelation } from "../relations";
import { tellLineage, type ToldLineage } from "./tell-lineage";
import { tellPresence, type ToldPresence } from "./tell-presence";
import { tellRelations, type RelationSection } from "./tell-relations";
import { tellTerms, type ToldTerm } from "./tell-terms";
import { tellVersions, type ToldVersion } from "./tell-versions";
import { describeThing, titleThing } from "./thing-titles";

/** What is known of an entity or relation, at a step and over time, in words; days are told by their steps. */
export interface Inspection {
  readonly key: Key;
  readonly of: Thing["of"];
  /** The entity, where one is inspected. */
  readonly entity: EntityId | null;
  readonly title: string;
  /** Form and place, or what sort of relation. */
  readonly kind: string;
  readonly presence: ToldPresence;
  /** A relation in one sentence; null of an entity. */
  readonly sentence: string | null;
  readonly terms: readonly ToldTerm[];
  /** What the case says of an entity beside the events. */
  readonly note: string | null;
  readonly members: NonNullable<Entity["members"]>;
  readonly identifiers: NonNullable<Entity["identifiers"]>;
  /** Names over time, where there was more than one. */
  readonly names: readonly NameVersion[];
  readonly relations: readonly RelationSection[];
  readonly lineage: readonly ToldLineage[];
  readonly versions: readonly ToldVersion[];
  readonly life: readonly number[];
  readonly restsOn: readonly number[];
}

/** Tells what a key names, seen from a step; undefined where the history never has it. */
export function inspect(entities: readonly Entity[], snapshot: Snapshot, key: Key): Inspection | undefined {
  const dossier = toDossier(snapshot, key);
  if (dossier === undefined) return undefined;
  const { thing, names, life, restsOn } = dossier;
  const readAt = snapshotAt(snapshot.history, dossier.readAt);
  const entity = thing.of === "entity" ? entities.find(({ id }) => id === thing.id) : undefined;
  return {
    key,
    of: thing.of,
    entity: thing.of === "entity" ? thing.id : null,
    title: titleThing(readAt, thing),
    kind: describeThing(thing),
    presence: tellPresence(snapshot, dossier),
    sentence: thing.of === "entity" ? null : tellRelation(readAt, thing),
    terms: tellTerms(readAt, thing),
    note: entity?.note ?? null,
    members: entity?.members ?? [],
    identifiers: entity?.identifiers ?? [],
    names: names.length > 1 ? names : [],
    relations: tellRelations(snapshot, dossier),
    lineage: tellLineage(snapshot, dossier),
    versions: tellVersions(snapshot, dossier),
    life,
    restsOn,
  };
}
