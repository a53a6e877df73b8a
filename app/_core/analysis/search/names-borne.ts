import { versionsUnder, type History } from "../../replay/history";
import { isStanding, key, type EntityId } from "../../replay/things";

/** A name, and the steps at which an entity bore it: from one, up to the one before another. */
export interface NameBorne {
  readonly name: string;
  readonly from: number;
  /** The step that gave it another name; null where none did. */
  readonly until: number | null;
}

/** The names that an entity bore in a history, the first first; empty where the history does not know it. */
export function namesBorne(history: History, entity: EntityId): NameBorne[] {
  const names: NameBorne[] = [];
  for (const { step, thing } of versionsUnder(history, key.entity(entity))) {
    if (thing?.of !== "entity" || thing.name === names.at(-1)?.name) continue;
    const last = names.pop();
    if (last !== undefined) names.push({ ...last, until: step });
    names.push({ name: thing.name, from: step, until: null });
  }
  return names;
}

/** The steps at which an entity stands in a history: the first at which it does, and the last; undefined where it never stands. */
export function stepsOfStanding(history: History, entity: EntityId): { readonly first: number; readonly last: number } | undefined {
  const versions = versionsUnder(history, key.entity(entity));
  const isOn = versions.map(({ thing }) => thing?.of === "entity" && isStanding(thing));
  const [first, lastAt] = [versions[isOn.indexOf(true)], isOn.lastIndexOf(true)];
  if (first === undefined) return undefined;
  const next = versions[lastAt + 1];
  return { first: first.step, last: next === undefined ? history.steps.length : next.step - 1 };
}
