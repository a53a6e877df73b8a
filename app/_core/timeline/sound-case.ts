import type { Case } from "./case";

/** The lists a case file is made of. */
export const CASE_LISTS = ["accounts", "sources", "entities", "chapters", "events", "differences"] as const;
export type CaseList = (typeof CASE_LISTS)[number];

/** A part of a list that was left out because of a fault in it: its place, and what stands there. */
export interface LeftOut {
  readonly index: number;
  readonly value: unknown;
  /** Whether it cannot be told whom or what it names: then nothing can be said of what may rest on it. */
  readonly isOpaque: boolean;
}

/** Where each sound part stands in its list of the file: counted when first asked for, which is where there is something to say of one. */
export class PartIndexes {
  #indexes: ReadonlyMap<object, number> | undefined;

  /** Of each list the parts that are sound, and those that were left out, both in the order of the file. */
  constructor(
    readonly parts: Readonly<Record<CaseList, readonly object[]>>,
    readonly leftOut: Readonly<Record<CaseList, readonly LeftOut[]>>,
  ) {}

  /** The index of a part in its list; undefined where it is no sound part of the file. */
  of(part: object): number | undefined {
    this.#indexes ??= new Map(CASE_LISTS.flatMap((list) => this.#count(list)));
    return this.#indexes.get(part);
  }

  #count(list: CaseList): [object, number][] {
    const left = new Set(this.leftOut[list].map(({ index }) => index));
    let index = -1;
    return this.parts[list].map((part) => {
      do index += 1; while (left.has(index));
      return [part, index];
    });
  }
}

/** What of a case file later stages can rely on. */
export interface SoundCase {
  /** The file with only its sound parts; accounts that are faulty but have an id keep their place, without words. */
  readonly theCase: Case;
  readonly indexes: PartIndexes;
  readonly leftOut: Readonly<Record<CaseList, readonly LeftOut[]>>;
  /** Lists that are missing or no lists, or have a part without an id: what they name is not known. */
  readonly unreadable: ReadonlySet<CaseList>;
}

/** The id of a part that was not checked; undefined where it has none. */
export function readId(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) return undefined;
  const id: unknown = (value as { id: unknown }).id;
  return typeof id === "string" ? id : undefined;
}

/** No id is longer, sound or not: a longer one is not repeated in what is said of faults. */
const LONGEST_ID = 120;

/** The id by which a fault can name an event that was not checked; null where it has none, or one too long to say. */
export function nameOfEvent(value: unknown): string | null {
  const id = readId(value);
  return id === undefined || id.length > LONGEST_ID ? null : id;
}

/** The index of a sound part in its list of the file. */
export function indexIn(sound: SoundCase, part: object): number {
  return sound.indexes.of(part) ?? 0;
}

/** Every text in a JSON value, keys aside: among them all that a part that was not checked can name. */
export function textsIn(value: unknown): Set<string> {
  const texts = new Set<string>();
  const ahead: unknown[] = [value];
  while (ahead.length > 0) {
    const next = ahead.pop();
    if (typeof next === "string") texts.add(next);
    else if (typeof next === "object" && next !== null) for (const inner of Object.values(next) as unknown[]) ahead.push(inner);
  }
  return texts;
}
