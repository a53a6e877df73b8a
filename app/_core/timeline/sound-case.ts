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

/** What of a case file later stages can rely on. */
export interface SoundCase {
  /** The file with only its sound parts; accounts that are faulty but have an id keep their place, without words. */
  readonly theCase: Case;
  /** Each sound part → its index in its list of the file. */
  readonly indexOf: ReadonlyMap<object, number>;
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
  return sound.indexOf.get(part) ?? 0;
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
