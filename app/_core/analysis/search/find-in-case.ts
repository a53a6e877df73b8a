import type { History } from "../../replay/history";
import type { Money } from "../../replay/money";
import { kindOfKey, type EntityId, type EventId, type Key, type Thing } from "../../replay/things";
import type { Case } from "../../timeline/case";
import { namesBorne } from "./names-borne";
import { WordIndex, type Match, type SearchText } from "./word-index";

/** Relations that have a name of their own, by which people look for them. */
export type NamedRelation = "facility" | "commitment" | "agreement";
const NAMED_RELATIONS: readonly string[] = ["facility", "commitment", "agreement"] satisfies NamedRelation[];

/** An entity, by a name that it bore or by that of one of its members. */
export interface FoundEntity {
  readonly id: EntityId;
  readonly by: "name" | "member";
  readonly text: string;
}

/** What a case can be searched for: made once, asked at every letter. */
export interface CaseIndex {
  readonly entities: WordIndex<FoundEntity>;
  readonly relations: WordIndex<Key<NamedRelation>>;
  readonly events: WordIndex<EventId>;
  readonly documents: WordIndex<string>;
}

/** What was found, the nearest first, each thing once. */
export interface FoundInCase {
  readonly entities: readonly FoundEntity[];
  readonly relations: readonly Key<NamedRelation>[];
  readonly events: readonly EventId[];
  readonly documents: readonly string[];
}

/** What is told of a thing beside its name is found after what is named so. */
const PASSAGE = 20;
const MEMBER = 2;
const SUM = 2;

function textsOfEntity({ id, members = [] }: Case["entities"][number], histories: readonly History[]): SearchText<FoundEntity>[] {
  const names = new Set(histories.flatMap((history) => namesBorne(history, id).map(({ name }) => name)));
  if (names.size === 0) return [];
  return [
    ...[...names].map((text): SearchText<FoundEntity> => ({ target: { id, by: "name", text }, text, weight: 0 })),
    ...members.map(({ name: text }): SearchText<FoundEntity> => ({ target: { id, by: "member", text }, text, weight: MEMBER })),
  ];
}

function namedRelations(histories: readonly History[]): Key<NamedRelation>[] {
  const keys = histories.flatMap(({ threads }) => [...threads.keys()]);
  return [...new Set(keys)].filter((it): it is Key<NamedRelation> => NAMED_RELATIONS.includes(kindOfKey(it)));
}

function sumsOf(thing: Thing | null): Money[] {
  if (thing?.of === "facility") return [thing.committed, thing.drawn].filter((sum) => sum !== null);
  return thing?.of === "commitment" && thing.amount !== null ? [thing.amount] : [];
}

/** A loan or promise by its id, and by every sum that it ever was; an agreement by its id. */
function textsOfRelation(target: Key<NamedRelation>, histories: readonly History[], tellSum: (sum: Money) => string): SearchText<Key<NamedRelation>>[] {
  const versions = histories.flatMap(({ threads }) => threads.get(target)?.versions ?? []);
  const sums = new Set(versions.flatMap(({ thing }) => sumsOf(thing).map(tellSum)));
  const name = idOf(target);
  return [{ target, text: name, weight: 0 }, ...[...sums].map((sum) => ({ target, text: `${name} ${sum}`, weight: SUM }))];
}

const idOf = (it: Key) => it.slice(it.indexOf(":") + 1);

/**
 * Makes a case ready to be searched: every name that any telling of it ever gives an entity, the members of groups, the
 * ids and sums of loans and promises, ids of agreements, titles and texts of events, titles and publishers of documents.
 * @param histories of every account and clock
 * @param tellSum a sum as people write it: "$13 billion"
 */
export function toCaseIndex({ entities, events, sources }: Pick<Case, "entities" | "events" | "sources">, histories: readonly History[], tellSum: (sum: Money) => string): CaseIndex {
  return {
    entities: new WordIndex(entities.flatMap((entity) => textsOfEntity(entity, histories))),
    relations: new WordIndex(namedRelations(histories).flatMap((target) => textsOfRelation(target, histories, tellSum))),
    events: new WordIndex(
      events.flatMap(({ id: target, title, text }) => [
        { target, text: title, weight: 0 },
        { target, text: `${title} ${text}`, weight: PASSAGE },
      ]),
    ),
    documents: new WordIndex(
      sources.flatMap(({ id: target, title, publisher }) => [
        { target, text: title, weight: 0 },
        { target, text: `${title} ${publisher}`, weight: MEMBER },
      ]),
    ),
  };
}

/** Each target once, by the nearest of its texts. */
function eachOnce<T>(matches: readonly Match<T>[], idOfTarget: (target: T) => string): T[] {
  const nearest = new Map<string, T>();
  for (const { target } of matches) if (!nearest.has(idOfTarget(target))) nearest.set(idOfTarget(target), target);
  return [...nearest.values()];
}

/** Finds what a person writes, as `WordIndex.find` says; the same text finds the same in the same order. */
export function findInCase(index: CaseIndex, sought: string): FoundInCase {
  return {
    entities: eachOnce(index.entities.find(sought), ({ id }) => id),
    relations: eachOnce(index.relations.find(sought), String),
    events: eachOnce(index.events.find(sought), String),
    documents: eachOnce(index.documents.find(sought), String),
  };
}

/** The entities whose names come nearest to what finds nothing: two slips of the pen forgiven; empty where none is near. */
export function nearestEntities(index: CaseIndex, sought: string): FoundEntity[] {
  return eachOnce(index.entities.find(sought, 2), ({ id }) => id);
}
