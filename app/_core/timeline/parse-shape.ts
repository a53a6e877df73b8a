import { z } from "zod";
import { isNamingField, ROW_FIELDS } from "../mentions";
import { caseFile, type Case } from "./case";
import { MOST_FAULTS, type Finding, type Path, type ShapeFaultCode } from "./faults";
import { Suggester } from "./nearest-words";
import { formatPointer } from "./place-findings";
import { readIssue } from "./read-issue";
import { nameOfEvent, PartIndexes, readId, type CaseList, type LeftOut, type SoundCase } from "./sound-case";
import { toAcceptor, type Acceptor } from "./to-acceptor";

/** What the stage of shape gives: what can be relied on, and the faults. */
export interface ParsedShape {
  /** Undefined when the value is no case at all, or has too many faults to say. */
  readonly sound: SoundCase | undefined;
  readonly findings: readonly Finding<ShapeFaultCode>[];
}

const { shape } = caseFile;
const anything = z.unknown().optional();
/** The case without what stands in its lists: they are checked part by part, so that no file can fill the memory with faults. */
const header = z.strictObject({
  ...shape,
  accounts: anything,
  sources: anything,
  entities: anything,
  chapters: anything,
  events: anything,
  differences: anything,
});

const HIDING: readonly ShapeFaultCode[] = ["wrong-shape", "missing-key", "unknown-value"];

/** Whether a fault in an event leaves it open whom or what it names. */
function hidesNames({ code, path }: Finding<ShapeFaultCode>): boolean {
  const field = String(path[2] ?? "type");
  return HIDING.includes(code) && (field === "type" || isNamingField(field) || (ROW_FIELDS as readonly string[]).includes(field));
}

const acceptors = new Map<z.ZodType, Acceptor>();

/** The acceptor of a schema, made once. */
function acceptorOf(schema: z.ZodType): Acceptor {
  let acceptor = acceptors.get(schema);
  if (acceptor === undefined) acceptors.set(schema, (acceptor = toAcceptor(schema)));
  return acceptor;
}

/** Checks the parts of a case one by one and keeps those that are sound. */
class ShapeCheck {
  readonly leftOut: Record<CaseList, LeftOut[]> = { accounts: [], sources: [], entities: [], chapters: [], events: [], differences: [] };
  readonly unreadable = new Set<CaseList>();
  readonly #findings: Finding<ShapeFaultCode>[] = [];
  readonly #meant = new Set<string>();
  readonly #suggester = new Suggester();

  /** `spoilt`: the paths at which the text had faults; what stands there is not sound. */
  constructor(readonly spoilt: readonly Path[]) {}

  get isFull(): boolean {
    return this.#findings.length >= MOST_FAULTS;
  }

  /** The faults, without the absence of a key that only was misspelt. */
  get findings(): Finding<ShapeFaultCode>[] {
    return this.#withoutMisspelt(this.#findings);
  }

  #withoutMisspelt(findings: readonly Finding<ShapeFaultCode>[]): Finding<ShapeFaultCode>[] {
    return findings.filter(({ code, path }) => !(code === "missing-key" && this.#meant.has(formatPointer(path))));
  }

  /** A value as its schema reads it; undefined where it has faults, which are noted. */
  accept<S extends z.ZodType>(schema: S, value: unknown, path: Path): z.infer<S> | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const event = path[0] === "events" ? nameOfEvent(value) : null;
    const seen = new Set<string>();
    for (const issue of parsed.error.issues) {
      for (const { meant, ...fault } of readIssue(issue, { schema, value, suggester: this.#suggester })) {
        const whole = [...path, ...fault.path];
        const pointer = formatPointer(whole);
        if (meant !== undefined) this.#meant.add(formatPointer([...whole.slice(0, -1), meant]));
        const isSaid = this.#isAt(whole) || seen.size === seen.add(`${fault.code} ${pointer}`).size;
        if (isSaid || this.isFull) continue;
        this.#findings.push({ ...fault, path: whole, event });
      }
    }
    return undefined;
  }

  /** The sound parts of one list of the file. */
  acceptList<S extends z.ZodType>(name: CaseList, element: S, file: Readonly<Record<string, unknown>>): z.infer<S>[] {
    const list: unknown = file[name];
    if (!Array.isArray(list) || list.length === 0) {
      const asWritten = Object.hasOwn(file, name) ? { [name]: list } : {};
      if (this.accept(z.object({ [name]: shape[name] }), asWritten, []) === undefined) this.unreadable.add(name);
      return [];
    }
    const parts: z.infer<S>[] = [];
    const isSound = acceptorOf(element);
    if (this.#isSpoilt([name])) this.unreadable.add(name);
    for (let index = 0; index < list.length && !this.isFull; index += 1) {
      const raw: unknown = list[index];
      const [isSpoilt, first] = [this.#isSpoilt([name, index]), this.#findings.length];
      const part = isSpoilt ? undefined : isSound(raw) ? (raw as z.infer<S>) : this.accept(element, raw, [name, index]);
      if (part === undefined) {
        const isOpaque = isSpoilt || this.#withoutMisspelt(this.#findings.slice(first)).some(hidesNames);
        this.leftOut[name].push({ index, value: raw, isOpaque });
        if (readId(raw) === undefined) this.unreadable.add(name);
      } else {
        parts.push(part);
      }
    }
    return parts;
  }

  /** Whether the text has a fault at the very path: then no more need be said of what stands there. */
  #isAt(path: Path): boolean {
    return this.spoilt.some((at) => at.length === path.length && path.every((name, index) => at[index] === name));
  }

  /** Whether the text has a fault at the path; at a part of a list, also inside it. */
  #isSpoilt(path: Path): boolean {
    return this.spoilt.some(
      (at) => (at.length === path.length || path.length === 2) && path.every((name, index) => at[index] === name),
    );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Accounts in the order of the file, so that the first stays the first; a faulty one with an id has no words. */
function accountsInPlace(accounts: Case["accounts"], indexes: PartIndexes): Case["accounts"] {
  const placed = accounts.map((account) => ({ index: indexes.of(account) ?? 0, account }));
  for (const { index, value } of indexes.leftOut.accounts) {
    const id = readId(value);
    if (id !== undefined) placed.push({ index, account: { id, title: "", summary: "" } });
  }
  return placed.sort((a, b) => a.index - b.index).map(({ account }) => account);
}

/**
 * Holds a JSON value against the schema of a case. Lists are checked part by part; a part with a fault is left out, and
 * what is sound can be checked on. `spoilt` are the paths at which the text itself had faults.
 */
export function parseShape(value: unknown, spoilt: readonly Path[] = []): ParsedShape {
  const check = new ShapeCheck(spoilt);
  const top = check.accept(header, value, []);
  if (!isObject(value)) return { sound: undefined, findings: check.findings };
  const parts = {
    accounts: check.acceptList("accounts", shape.accounts.element, value),
    sources: check.acceptList("sources", shape.sources.element, value),
    entities: check.acceptList("entities", shape.entities.element, value),
    chapters: check.acceptList("chapters", shape.chapters.unwrap().element, value),
    events: check.acceptList("events", shape.events.element, value),
    differences: check.acceptList("differences", shape.differences.unwrap().element, value),
  };
  const { leftOut, unreadable, findings } = check;
  if (check.isFull) return { sound: undefined, findings };
  const indexes = new PartIndexes(parts, leftOut);
  const accounts = leftOut.accounts.length === 0 ? parts.accounts : accountsInPlace(parts.accounts, indexes);
  const head = top ?? { format: 1, id: "", title: "", summary: "", cover: readCover(value) };
  return { sound: { theCase: { ...head, ...parts, accounts }, indexes, leftOut, unreadable }, findings };
}

function readCover(file: Readonly<Record<string, unknown>>): string {
  return typeof file["cover"] === "string" ? file["cover"] : "";
}
