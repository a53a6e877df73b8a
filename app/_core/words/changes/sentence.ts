import { squashChanges, type Effect } from "../../replay/change";
import type { Step } from "../../replay/history";
import { entitiesOf } from "../../replay/referring";
import { RULES, type RuleId } from "../../replay/rules";
import type { Snapshot } from "../../replay/snapshot";
import type { EntityId, Key, Thing, ThingOf } from "../../replay/things";
import type { ThingKind } from "../../vocabulary";
import { toSentenceCase } from "../entities";
import type { ChangeMark } from "../marks";

/** What a step changed, in one sentence without a full stop. */
export interface EffectSentence {
  readonly mark: ChangeMark;
  readonly text: string;
  /** The rule in its own words. */
  readonly because: string;
  readonly rule: RuleId;
  /** The keys of all changes that the sentence tells. */
  readonly keys: readonly Key[];
  /** The entities concerned, each once. */
  readonly entities: readonly EntityId[];
}

/** One of a step's changes, at most one per key, with the rule that last touched the key. */
export interface RuledChange<T extends Thing = Thing> {
  readonly key: Key;
  readonly before: T | null;
  readonly after: T | null;
  readonly rule: RuleId;
  /** What stood after the first of the step's effects on the key: how an entity entered before the event altered it. */
  readonly first: T | null;
}

/** A step being told: what stood before it, what stands after it, and the event between. */
export interface Telling {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly event: Step["event"];
}

/** Effects → changes, at most one per key; the last rule that touched a key speaks for it. */
export function toRuledChanges(effects: readonly Effect[]): RuledChange[] {
  const rules = new Map(effects.map(({ key, rule }) => [key, rule]));
  const firsts = new Map(effects.toReversed().map(({ key, after }) => [key, after]));
  return squashChanges(effects).map((change) => ({ ...change, rule: rules.get(change.key) ?? "K1", first: firsts.get(change.key) ?? null }));
}

/** The changes to things of one kind. */
export function ofKind<K extends ThingKind>(changes: readonly RuledChange[], kind: K): RuledChange<ThingOf<K>>[] {
  return changes.filter((change): change is RuledChange<ThingOf<K>> => (change.after ?? change.before)?.of === kind);
}

/** A sentence that tells these changes, by the rule of the first. */
export function sentence(mark: ChangeMark, text: string, changes: readonly RuledChange[], among: readonly EntityId[] = []): EffectSentence {
  const rule = changes[0]?.rule ?? "K1";
  const things = changes.flatMap(({ before, after }) => [before, after]).filter((thing) => thing !== null);
  const entities = new Set([...things.flatMap(entitiesOf), ...among]);
  return { mark, text: toSentenceCase(text), rule, because: RULES[rule], keys: changes.map(({ key }) => key), entities: [...entities] };
}

/** Items gathered under what `groupOf` says of them, groups in the order of their first item. */
export function gather<T>(items: Iterable<T>, groupOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group === undefined) groups.set(groupOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** How a list of ids changed: who came and who left. */
export function compareIds(before: readonly EntityId[], after: readonly EntityId[]): { added: EntityId[]; removed: EntityId[] } {
  return { added: after.filter((id) => !before.includes(id)), removed: before.filter((id) => !after.includes(id)) };
}
