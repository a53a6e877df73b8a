import type { History } from "../replay/history";
import type { Snapshot } from "../replay/snapshot";
import type { AgreementThing, CommitmentThing, FacilityThing } from "../replay/things";

/** What is named by an id alone, and so has to be called something. */
export type Designated = FacilityThing | CommitmentThing | AgreementThing;

const LETTERS_OR_DIGITS = /[\p{L}\p{N}]+/gu;

function wordsOf(name: string): string[] {
  return name.match(LETTERS_OR_DIGITS) ?? [];
}

/**
 * The words by which the entities of a history are called, as they are written, by their lower case: the first word of
 * a name ("Twitter, Inc."), every word of a person's. Of groups none: "Seven banks" would make "the Seven".
 */
function readProperNames(history: History): ReadonlyMap<string, string> {
  const proper = new Map<string, string>();
  for (const { key, versions } of history.threads.values()) {
    if (!key.startsWith("entity:")) continue;
    for (const { thing } of versions) {
      if (thing?.of !== "entity" || thing.kind === "group" || thing.kind === "syndicate") continue;
      const words = wordsOf(thing.name);
      for (const word of thing.kind === "person" ? words : words.slice(0, 1)) {
        if (word.length > 1 && word !== word.toLowerCase()) proper.set(word.toLowerCase(), word);
      }
    }
  }
  return proper;
}

const properNames = new WeakMap<History, ReadonlyMap<string, string>>();

function properNamesOf(history: History): ReadonlyMap<string, string> {
  const known = properNames.get(history) ?? readProperNames(history);
  properNames.set(history, known);
  return known;
}

/** Beginnings that are no words of their own: after them the hyphen stays ("co-investor equity"). */
const PREFIXES: readonly string[] = ["co", "ex", "non", "pre", "post", "re", "sub", "vice"];

/** What a facility, commitment or agreement is called, from its id: `musk-margin-loan` → "the Musk margin loan". */
export function designate(snapshot: Snapshot, { id }: Designated): string {
  const proper = properNamesOf(snapshot.history);
  const parts = id.split("-");
  const words = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return `${proper.get(part) ?? part}${isLast ? "" : PREFIXES.includes(part) ? "-" : " "}`;
  });
  return `the ${words.join("")}`;
}
