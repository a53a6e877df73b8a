import type { Snapshot } from "../replay/snapshot";
import { key, type EntityId, type Key } from "../replay/things";
import { nameWithin } from "./entities";

/** A piece of a text: plain words, or words that name something to look into. */
export type LinkedWord = string | { readonly text: string; readonly about: Key };

/** A name as it may stand in a text, and what it names. */
export interface NamedThing {
  readonly name: string;
  readonly about: Key;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Both ways to write a name of ours that begins with an article. */
function spellingsOf(name: string): string[] {
  return /^the /i.test(name) ? [`the ${name.slice(4)}`, `The ${name.slice(4)}`] : [name];
}

/**
 * A text with the names in it made links; put together again the pieces are the text. The longest name that fits wins, and
 * a name inside a longer word is none.
 */
export function linkNames(text: string, named: readonly NamedThing[]): LinkedWord[] {
  const keys = new Map(named.toReversed().flatMap(({ name, about }) => spellingsOf(name).map((spelling) => [spelling, about] as const)));
  if (keys.size === 0) return [text];
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pieces = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "u"));
  return pieces.flatMap((piece): LinkedWord[] => {
    const about = keys.get(piece);
    if (piece === "") return [];
    return [about === undefined ? piece : { text: piece, about }];
  });
}

/** A name that opens the entity it names. */
export function linkEntity(snapshot: Snapshot, id: EntityId): LinkedWord {
  return { text: nameWithin(snapshot, id), about: key.entity(id) };
}

/** Names in a row, each a link: "A, B and C". All are named, however many. */
export function linkAll(snapshot: Snapshot, ids: readonly EntityId[]): LinkedWord[] {
  return ids.flatMap((id, index): LinkedWord[] => {
    const joint = index === 0 ? [] : [index === ids.length - 1 ? " and " : ", "];
    return [...joint, linkEntity(snapshot, id)];
  });
}

/** The words without their links. */
export function plainWords(words: readonly LinkedWord[]): string {
  return words.map((word) => (typeof word === "string" ? word : word.text)).join("");
}
