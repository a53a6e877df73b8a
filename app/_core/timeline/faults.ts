/** What keeps a text from being read as JSON, or from being read one way only. */
export const TEXT_FAULT_CODES = ["too-large", "not-json", "too-deep", "too-many-items", "duplicate-key", "lone-surrogate", "not-utf8"] as const;
export type TextFaultCode = (typeof TEXT_FAULT_CODES)[number];

/** What keeps a value from being a part of a case file. */
export const SHAPE_FAULT_CODES = [
  "wrong-shape",
  "missing-key",
  "unknown-key",
  "unknown-value",
  "impossible-day",
  "unsafe-link",
  "unsafe-text",
  "empty-range",
  "after-without-issue",
  "unsettled-unsaid",
] as const;
export type ShapeFaultCode = (typeof SHAPE_FAULT_CODES)[number];

/** What is well formed and yet refers to nothing, or to the wrong thing. */
export const REFERENCE_FAULT_CODES = [
  "unknown-id",
  "duplicate-id",
  "reserved-id",
  "opened-by-no-event",
  "cover-names-no-event",
  "account-without-events",
  "difference-names-no-event",
  "survivor-not-constituent",
  "merger-with-itself",
  "same-on-both-sides",
  "discloses-later-event",
  "reveals-untold-event",
  "corrects-itself",
  "corrects-other-account",
  "corrected-twice",
] as const;
export type ReferenceFaultCode = (typeof REFERENCE_FAULT_CODES)[number];

/** Keys and indexes from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** What is said of a fault. */
export interface FaultWords {
  /** What would be right, in plain words. */
  readonly expected: string;
  /** What stands there instead, shortened where it is long. */
  readonly found: string;
  /** What to do. */
  readonly advice: string;
}

/** A fault, or a warning, before its place in the text is worked out. */
export interface Finding<Code extends string = string> extends FaultWords {
  readonly code: Code;
  readonly path: Path;
  /** Where the path leads to a key whose name is at fault: its place is the key's, not the value's. */
  readonly atKey?: true;
  /** The place, where it is known already: UTF-16 units from the start of the text. */
  readonly offset?: number;
  /** The event it is in or about; null where there is none. */
  readonly event: string | null;
}

/** A fault, or a warning, with its place: the one shape in the whole program. */
export interface Fault<Code extends string = string> extends FaultWords {
  readonly code: Code;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. A missing key is placed at the brace that opens its object. */
  readonly column: number;
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly event: string | null;
}

/** How many faults a stage reports before it stops: more are no help, and a hostile file could hold millions. */
export const MOST_FAULTS = 1000;
