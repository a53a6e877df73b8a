import type { z } from "zod";
import { describeValue } from "./describe-value";
import { MOST_FAULTS, type FaultWords, type Path, type ShapeFaultCode } from "./faults";
import { listWords, type Suggester } from "./nearest-words";
import { keysAt } from "./schema-at";

type Issue = z.core.$ZodIssue;

/** A fault of shape, with its path from the value that was checked. */
export interface ShapeFault extends FaultWords {
  readonly code: ShapeFaultCode;
  readonly path: Path;
  readonly atKey?: true;
  /** Of an unknown key: the key that was probably meant, so that its absence is no second fault. */
  readonly meant?: string;
}

/** What reading an issue needs to know. */
export interface IssueContext {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly suggester: Suggester;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in double quotes",
  number: "a number",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "an object in braces",
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((above, name) => {
    const isThere = typeof above === "object" && above !== null && Object.hasOwn(above, name);
    return isThere ? (above as Record<PropertyKey, unknown>)[name] : undefined;
  }, value);
}

const asPath = (path: readonly PropertyKey[]): Path => path.map((name) => (typeof name === "number" ? name : String(name)));
const last = (path: readonly PropertyKey[]) => String(path.at(-1) ?? "");

function missingKey(path: readonly PropertyKey[], expected: string): ShapeFault {
  const key = last(path);
  return {
    code: "missing-key",
    path: asPath(path),
    expected: `"${key}": ${expected}`,
    found: `no "${key}"`,
    advice: `Add "${key}" to this object.`,
  };
}

function wrongShape(path: readonly PropertyKey[], expected: string, found: unknown, advice: string): ShapeFault {
  return { code: "wrong-shape", path: asPath(path), expected, found: describeValue(found), advice };
}

function sayWords(words: readonly string[]): string {
  if (words.length === 1) return `${words[0]}`;
  return words.length > 12 ? `one of the ${words.length} words that data/README.md lists` : listWords(words);
}

function unknownValue(path: readonly PropertyKey[], words: readonly string[], found: unknown, suggester: Suggester): ShapeFault {
  const guess = typeof found === "string" ? suggester.suggest(found, words) : "";
  return {
    code: "unknown-value",
    path: asPath(path),
    expected: sayWords(words),
    found: describeValue(found),
    advice: `${guess}Write ${words.length === 1 ? String(words[0]) : "one of these words"}.`,
  };
}

function unknownKeys(path: readonly PropertyKey[], keys: readonly string[], { schema, value, suggester }: IssueContext): ShapeFault[] {
  const known = keysAt(schema, value, path);
  const object = valueAt(value, path) as object;
  const free = known.filter((key) => !Object.hasOwn(object, key));
  return keys.slice(0, MOST_FAULTS).map((key) => {
    const near = suggester.near(key, free);
    const remedy = "Take the key out, or see data/README.md for what this object may say.";
    return {
      code: "unknown-key",
      path: [...asPath(path), key],
      atKey: true,
      expected: known.length === 0 ? "a key that stands in the data dictionary" : `one of the keys ${listWords(known)}`,
      found: describeValue(key),
      advice: near.length === 0 ? remedy : `Did you mean ${listWords(near)}? Otherwise: ${remedy}`,
      ...(near[0] === undefined ? {} : { meant: near[0] }),
    };
  });
}

/** Whether issues leave a value of the kind that was expected: then the faults are inside it. */
function isOfKind(issues: readonly Issue[]): boolean {
  return !issues.some((issue) => {
    if (issue.path.length > 0) return false;
    if (issue.code === "invalid_union") return !issue.errors.some(isOfKind);
    return issue.code === "invalid_type" || issue.code === "invalid_value";
  });
}

/** Of the readings that a value may have, the one it was meant for: of its kind, and with the fewest faults; undefined if it is a toss-up. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter(isOfKind);
  const [best, next] = [...fitting].sort((a, b) => a.length - b.length);
  return best !== undefined && best.length !== next?.length ? best : undefined;
}

function readUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], context: IssueContext): ShapeFault[] {
  const found = valueAt(context.value, path);
  if ("options" in issue && Array.isArray(issue.options)) {
    const words = issue.options.map(String);
    return [found === undefined ? missingKey(path, "the event's type") : unknownValue(path, words, found, context.suggester)];
  }
  if (found === undefined) return [missingKey(path, issue.message)];
  const branch = likeliestBranch(issue.errors);
  if (branch !== undefined) return branch.flatMap((inner) => readAt(inner, [...path, ...inner.path], context));
  return [wrongShape(path, issue.message, found, "Write it in one of these ways.")];
}

function readAt(issue: Issue, path: readonly PropertyKey[], context: IssueContext): ShapeFault[] {
  const found = valueAt(context.value, path);
  switch (issue.code) {
    case "invalid_type": {
      const kind = KINDS[issue.expected] ?? issue.expected;
      return [found === undefined ? missingKey(path, kind) : wrongShape(path, kind, found, `Write ${kind} here.`)];
    }
    case "invalid_value": {
      const words = issue.values.map(String);
      if (found === undefined) return [missingKey(path, words.length === 1 ? String(words[0]) : listWords(words))];
      return [unknownValue(path, words, found, context.suggester)];
    }
    case "unrecognized_keys":
      return unknownKeys(path, issue.keys, context);
    case "invalid_union":
      return readUnion(issue, path, context);
    case "custom": {
      const code = issue.params?.["code"] as ShapeFaultCode | undefined;
      const advice = ADVICE[code ?? "wrong-shape"] ?? "Correct it; data/README.md says how.";
      const shape = wrongShape(path, issue.message, found, advice);
      if (code === undefined) return [shape];
      return [{ ...shape, code, ...(code === "unsettled-unsaid" ? { found: "neither" } : {}) }];
    }
    default:
      return [wrongShape(path, issue.message, found, `Write ${issue.message}.`)];
  }
}

const ADVICE: Partial<Record<ShapeFaultCode, string>> = {
  "impossible-day": "Write the day as precisely as it is known, with four digits of the year first.",
  "unsafe-link": "Give the web address of the document, or leave the link out.",
  "unsafe-text": "Take the unseen character out; the words themselves may stay.",
  "empty-range": "Exchange min and max, or write the share as one number.",
  "after-without-issue": "Tell the other holders' shares by events of their own (stake-changed), or say that the shares were issued or cancelled.",
  "unsettled-unsaid": "Say which source settles it, or that nothing does.",
};

/** What an issue of the schema says, in plain words. */
export function readIssue(issue: Issue, context: IssueContext): ShapeFault[] {
  return readAt(issue, issue.path, context);
}
