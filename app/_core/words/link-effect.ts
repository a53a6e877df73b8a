import type { History } from "../replay/history";
import { readThing, snapshotAt } from "../replay/snapshot";
import { key, type Key } from "../replay/things";
import { designate } from "./designations";
import type { EffectSentence } from "./effects";
import { nameAt } from "./entities";
import { linkNames, type LinkedWord, type NamedThing } from "./linked-words";

/** What a contract or loan is called, before the step or after it. */
function designations(history: History, step: number, it: Key): NamedThing[] {
  const thing = readThing(snapshotAt(history, step), it);
  if (thing?.of !== "facility" && thing?.of !== "commitment" && thing?.of !== "agreement") return [];
  return [{ name: designate(snapshotAt(history, step), thing), about: it }];
}

/**
 * The sentence of a step's change with every name in it a link: of the entities concerned, by the name borne before the
 * step or after it, and of the loans and contracts that it tells of.
 * @param step 1 or later
 */
export function linkEffect(history: History, step: number, { text, entities, keys }: EffectSentence): LinkedWord[] {
  const moments = [step, step - 1];
  const names = moments.flatMap((moment) =>
    entities.map((id): NamedThing => ({ name: nameAt(snapshotAt(history, moment), id), about: key.entity(id) })),
  );
  return linkNames(text, [...names, ...moments.flatMap((moment) => keys.flatMap((it) => designations(history, moment, it)))]);
}
