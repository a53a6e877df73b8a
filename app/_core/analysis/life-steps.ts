import { mentionsOf } from "../mentions";
import { versionsUnder, type History } from "../replay/history";
import { entitiesOf } from "../replay/referring";
import type { EntityId, Key, Thing } from "../replay/things";
import type { CaseEvent } from "../timeline/case";

function concerns(thing: Thing | null, entity: EntityId): boolean {
  return thing !== null && entitiesOf(thing).includes(entity);
}

function isNamedBy(event: CaseEvent, id: string, kinds: readonly string[]): boolean {
  return mentionsOf(event).some((mention) => mention.id === id && kinds.includes(mention.names));
}

function stepsNaming({ steps }: History, id: string, kinds: readonly string[]): number[] {
  return steps.flatMap(({ event }, index) => (isNamedBy(event, id, kinds) ? [index + 1] : []));
}

function ascending(steps: Iterable<number>): number[] {
  return [...new Set(steps)].sort((a, b) => a - b);
}

/**
 * Every step that touches an entity, ascending: its event names it, or changes it or anything that refers to it.
 * A statement about it touches it too.
 */
export function stepsOfEntity(history: History, entity: EntityId): number[] {
  const changing = (history.abouts.get(entity)?.threads ?? []).flatMap(({ versions }) =>
    versions.flatMap(({ step, thing }, index) =>
      concerns(thing, entity) || concerns(versions[index - 1]?.thing ?? null, entity) ? [step] : [],
    ),
  );
  return ascending([...changing, ...stepsNaming(history, entity, ["entity", "anything"])]);
}

/** Every step that touches a relation, ascending: it changes it, or its event names it by its id. */
export function stepsOfRelation(history: History, key: Key): number[] {
  const id = key.slice(key.indexOf(":") + 1);
  const changing = versionsUnder(history, key).map(({ step }) => step);
  const kind = key.slice(0, key.indexOf(":"));
  return ascending([...changing, ...(id.includes(">") ? [] : stepsNaming(history, id, [kind]))]);
}
