import { z } from "zod";
import { caseFile, type Account, type Case } from "./case";
import { MOST_FAULTS, type Finding, type Path, type ShapeFaultCode } from "./faults";
import { Suggester } from "./nearest-words";
import { readIssue, type ShapeFault } from "./read-issue";
import { CASE_LISTS, readId, type CaseList, type LeftOut, type SoundCase } from "./sound-case";

/** What the stage of shape gives: what can be relied on, and the faults. */
export interface ParsedShape {
  /** Undefined when the file is no case at all, or has too many faults to say. */
  readonly sound: SoundCase | undefined;
  readonly findings: readonly Finding<ShapeFaultCode>[];
}

const { shape } = caseFile;
const LIST_SCHEMAS = {
  accounts: shape.accounts,
  sources: shape.sources,
  entities: shape.entities,
  chapters: shape.chapters.unwrap(),
  events: shape.events,
  differences: shape.differences.unwrap(),
} as const satisfies Record<CaseList, z.ZodArray>;

const anything = z.unknown().optional();
/** The case without what stands in its lists: those are checked part by part, so that a hostile file cannot fill the memory with faults. */
const header = z.strictObject({
  ...shape,
  accounts: anything,
  sources: anything,
  entities: anything,
  chapters: anything,
  events: anything,
  differences: anything,
});

/** Checks the parts of a case one by one and keeps those that are sound. */
class ShapeCheck {
  readonly findings: Finding<ShapeFaultCode>[] = [];
  readonly indexOf = new Map<object, number>();
  readonly leftOut: Record<CaseList, LeftOut[]> = { accounts: [], sources: [], entities: [], chapters: [], events: [], differences: [] };
  readonly unreadable = new Set<CaseList>();
  readonly #suggester = new Suggester();

  constructor(readonly spoilt: readonly Path[]) {}

  get isFull(): boolean {
    return this.findings.length >= MOST_FAULTS;
  }

  /** Whether a value passes; its faults are noted. */
  accept<S extends z.ZodType>(schema: S, value: unknown, path: Path): z.infer<S> | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const context = { schema, value, suggester: this.#suggester };
    const event = path[0] === "events" ? (readId(value) ?? null) : null;
    const faults = parsed.error.issues.flatMap((issue) => readIssue(issue, context));
    for (const fault of withoutTwins(faults)) this.findings.push({ ...fault, path: [...path, ...fault.path], event });
    return undefined;
  }

  #isSpoilt(path: Path): boolean {
    return this.spoilt.some((other) => other.length === path.length && path.every((name, index) => other[index] === name));
  }

  /** The sound parts of a list of the file. */
  acceptList<S extends z.ZodType>(name: CaseList, schema: z.ZodArray<S>, value: unknown): z.infer<S>[] {
    if (this.#isSpoilt([name])) this.unreadable.add(name);
    else if (!Array.isArray(value)) this.unreadable.add(name);
    if (!Array.isArray(value) || value.length === 0) {
      this.accept(schema, value, [name]);
      return [];
    }
    const parts: z.infer<S>[] = [];
    for (let index = 0; index < value.length && !this.isFull; index += 1) {
      const raw: unknown = value[index];
      const path = [name, index];
      const part = this.#isSpoiltAt(path) ? undefined : this.accept(schema.element, raw, path);
      if (part === undefined) {
        this.leftOut[name].push({ index, value: raw });
        if (readId(raw) === undefined) this.unreadable.add(name);
      } else {
        this.indexOf.set(part as object, index);
        parts.push(part);
      }
    }
    return parts;
  }

  #isSpoiltAt([list, index]: Path): boolean {
    return this.spoilt.some((path) => path[0] === list && path[1] === index);
  }
}
