import { versionsUnder } from "../replay/history";
import type { Snapshot } from "../replay/snapshot";
import { readEntity } from "../replay/snapshot";
import { key, type EntityId, type EntityThing } from "../replay/things";
import { ENTITY_KIND_WORDS } from "./entity-kinds";
import { isStateOfUnion, nameJurisdiction } from "./jurisdictions";

/** Form and place: "Delaware corporation", "Nevada LLC", "corporation, Saudi Arabia", "person", "syndicate". */
export function describeEntity({ kind, jurisdiction }: Pick<EntityThing, "kind" | "jurisdiction">): string {
  const form = ENTITY_KIND_WORDS[kind];
  if (jurisdiction === null) return form;
  const place = nameJurisdiction(jurisdiction);
  const isForm = kind !== "unknown" && kind !== "person";
  return isStateOfUnion(jurisdiction) && isForm ? `${place} ${form}` : `${form}, ${place}`;
}

/** The same with its article, for the middle of a sentence: "a Delaware corporation", "an LLC", "of a form not stated". */
export function describeEntityInSentence(entity: Pick<EntityThing, "kind" | "jurisdiction">): string {
  const words = describeEntity(entity);
  if (entity.kind === "unknown") return `of a ${words}`;
  return `${/^(?:[AEIO]|LLC)/i.test(words) ? "an" : "a"} ${words}`;
}

/**
 * The name an entity bears at a step, standing or ended. Before it enters, the name it will first bear; where the
 * history never knows it, its id.
 */
export function nameAt(snapshot: Snapshot, id: EntityId): string {
  const now = readEntity(snapshot, id);
  if (now !== undefined) return now.name;
  const versions = versionsUnder(snapshot.history, key.entity(id));
  const past = versions.findLast(({ step, thing }) => step <= snapshot.step && thing !== null);
  const thing = (past ?? versions.find((version) => version.thing !== null))?.thing;
  return thing?.of === "entity" ? thing.name : id;
}

/**
 * The name as it stands inside a sentence: of a group, syndicate or public body with a small article ("the seven acquisition banks").
 * `toSentenceCase` makes it large again where it begins one.
 */
export function nameWithin(snapshot: Snapshot, id: EntityId): string {
  const name = nameAt(snapshot, id);
  const kind = readEntity(snapshot, id)?.kind;
  return kind === "group" || kind === "syndicate" || kind === "public-body" ? name.replace(/^The /, "the ") : name;
}

/** Large at the beginning where a sentence begins with an article of ours; a name keeps its own letters ("eBay Inc."). */
export function toSentenceCase(text: string): string {
  return text.replace(/^(?:the|shares|unchanged|up|more|less|at least) /, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}

/**
 * Whether a verb after the name stands in the plural: "Seven banks lend", "Public stockholders of Harbour own". Told by
 * the name itself, and only of a group or syndicate.
 */
export function isNamedInPlural({ kind, name }: Pick<EntityThing, "kind" | "name">): boolean {
  if (kind !== "group" && kind !== "syndicate") return false;
  const [head = ""] = name.split(/,| (?:of|in|at|from|led|with|under) /);
  return /[^s]s$/i.test(head) || / and /.test(head);
}
