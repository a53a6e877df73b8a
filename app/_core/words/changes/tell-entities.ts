import { sameThing } from "../../replay/alike";
import type { EntityThing, SuccessionThing } from "../../replay/things";
import { describeEntity, describeEntityInSentence, nameWithin } from "../entities";
import { formatList, MOST_NAMED } from "../lists";
import { tellEndReason } from "../lives";
import { agree } from "../relations";
import { gather, ofKind, sentence, type EffectSentence, type RuledChange, type Telling } from "./sentence";

type EntityChange = RuledChange<EntityThing>;
type Succession = RuledChange<SuccessionThing>;

function isEnded(entity: EntityThing | null): boolean {
  return entity?.life.status === "ended";
}

/** The things after, where they stand; the names of those that no longer do are looked up before the step. */
function namesOf({ before, after }: Telling, changes: readonly EntityChange[]): string {
  const names = changes.map((change) => change.after?.name ?? nameWithin(change.before === null ? after : before, change.before?.id ?? ""));
  return formatList(names, MOST_NAMED);
}

function idsOf(changes: readonly EntityChange[]): string[] {
  return changes.flatMap(({ before, after }) => (after ?? before)?.id ?? []);
}

function endPhrase(telling: Telling, change: EntityChange, heirs: readonly Succession[]): string {
  const life = change.after?.life;
  if (life?.status !== "ended") return "";
  if (life.reason === "divided" && heirs.length > 1) {
    return `ended, divided into ${formatList(heirs.flatMap(({ after }) => (after === null ? [] : nameWithin(telling.after, after.to))))}`;
  }
  if (life.reason === "not-followed") return "no longer followed from here on";
  return life.reason === "terminated" ? "ended" : `ended, ${tellEndReason(telling.after, life)}`;
}

function tellEnds(telling: Telling, changes: readonly EntityChange[], successions: readonly Succession[]): EffectSentence[] {
  const heirsOf = (change: EntityChange) => successions.filter(({ after }) => after !== null && after.from === change.after?.id);
  const phraseOf = (change: EntityChange) => endPhrase(telling, change, heirsOf(change));
  return gather(changes, (change) => `${change.rule} ${phraseOf(change)}`).map((group) => {
    const [first] = group;
    const phrase = first === undefined ? "" : phraseOf(first);
    const verb = phrase.startsWith("no longer") ? `${agree(telling.after, idsOf(group), "is", "are")} ` : "";
    return sentence("ended", `${namesOf(telling, group)} ${verb}${phrase}`, [...group, ...group.flatMap(heirsOf)]);
  });
}

const ENTRANCES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  E1: ["was formed", "were formed"],
  E2: ["is on record", "are on record"],
  E3: ["enters the record", "enter the record"],
  C1: ["came into being by the consolidation", "came into being by the consolidation"],
  D1: ["came into being by the division", "came into being by the division"],
};

function tellEntrances(telling: Telling, changes: readonly EntityChange[]): EffectSentence[] {
  return gather(changes, ({ rule }) => rule).map((group) => {
    const [one, many] = ENTRANCES[group[0]?.rule ?? ""] ?? ["enters the record", "enter the record"];
    const [only, ...others] = group;
    const form = others.length === 0 && only?.after && only.after.kind !== "person" ? ` (${describeEntity(only.after)})` : "";
    return sentence("new", `${namesOf(telling, group)}${form} ${agree(telling.after, idsOf(group), one, many)}`, group);
  });
}

function tellRemovals(telling: Telling, changes: readonly EntityChange[]): EffectSentence[] {
  return changes.map((change) => sentence("ended", `${namesOf(telling, [change])} is not on record after all`, [change]));
}

function revivalWords({ rule, before }: EntityChange): string {
  if (rule === "E10") return "was revived";
  return before?.life.status === "ended" && before.life.reason === "not-followed" ? "is on record again" : "stands after all";
}

function lifeWords(telling: Telling, change: EntityChange, before: EntityThing, after: EntityThing): string | undefined {
  if (JSON.stringify(before.life) === JSON.stringify(after.life)) return undefined;
  switch (after.life.status) {
    case "standing":
      return before.life.status === "ended" || change.rule === "E10" ? revivalWords(change) : "stands in full again";
    case "winding-up":
      return "began winding up";
    case "revoked":
      return "was revoked by its register";
    case "ended":
      return `ended otherwise than was known, ${tellEndReason(telling.after, after.life)}`;
  }
}

function tellAlteration(telling: Telling, change: EntityChange, before: EntityThing, after: EntityThing): EffectSentence {
  const clauses: string[] = [];
  const [formBefore, formAfter] = [describeEntity(before), describeEntity(after)];
  if (formBefore !== formAfter) clauses.push(`became ${describeEntityInSentence(after)} (before: ${formBefore}), the same legal person`);
  if (before.name !== after.name) clauses.push(`was renamed ${after.name}`);
  clauses.push(...[lifeWords(telling, change, before, after) ?? []].flat());
  if (clauses.length === 0) clauses.push("is told anew");
  const isRevived = isEnded(before) && !isEnded(after);
  const entry = change.before === null ? "enters the record: it " : "";
  return sentence(isRevived || change.before === null ? "new" : "changed", `${before.name} ${entry}${clauses.join(", and ")}`, [change]);
}

/** Entered by being named and altered by the same event, as a company whose first sighting is its conversion. */
function isAlteredEntry({ before, after, first }: EntityChange): boolean {
  return before === null && after !== null && first !== null && !isEnded(after) && !sameThing(first, after);
}

/** Who came, who ended and into whom, who changed name, form or life; the successions belong to the ends. */
export function tellEntityChanges(telling: Telling, changes: readonly RuledChange[]): EffectSentence[] {
  const entities = ofKind(changes, "entity");
  const successions = ofKind(changes, "succession");
  const ends = entities.filter(({ before, after }) => isEnded(after) && !isEnded(before));
  const told = tellEnds(telling, ends, successions);
  const toldKeys = new Set(told.flatMap(({ keys }) => keys));
  return [
    ...told,
    ...tellEntrances(telling, entities.filter((change) => change.before === null && !isEnded(change.after) && !isAlteredEntry(change))),
    ...entities.flatMap((change) => {
      const [before, after] = [change.before ?? (isAlteredEntry(change) ? change.first : null), change.after];
      return before === null || after === null || toldKeys.has(change.key) ? [] : [tellAlteration(telling, change, before, after)];
    }),
    ...tellRemovals(telling, entities.filter(({ after }) => after === null)),
    ...successions.filter(({ key }) => !toldKeys.has(key)).map((change) => tellSuccession(telling, change)),
  ];
}

function tellSuccession(telling: Telling, change: Succession): EffectSentence {
  const { before, after } = change;
  const snapshot = after === null ? telling.before : telling.after;
  const [from, to] = [nameWithin(snapshot, (after ?? before)?.from ?? ""), nameWithin(snapshot, (after ?? before)?.to ?? "")];
  if (after === null) return sentence("ended", `${to} does not continue ${from} after all`, [change]);
  return sentence(before === null ? "new" : "changed", `${to} continues ${from}`, [change]);
}
