import type { CheckedCase } from "../../_core/check/check-case";
import type { Placement } from "../../_core/graph/placement";
import type { Case } from "../../_core/timeline/case";

/** What a worker says: how far it is, any number of times, and once what came of it. */
export type Answer<Progress, Result> = { readonly of: "progress"; readonly progress: Progress } | { readonly of: "result"; readonly result: Result };

/** A job of which a page knows only the shapes: what goes in, what is said on the way, what comes out. */
export interface JobShape {
  readonly order: unknown;
  readonly progress: unknown;
  readonly result: unknown;
}

/** Why a file cannot be read as a text at all. */
export type Unreadable = "not-readable" | "empty" | "not-text" | "not-utf-8" | "too-large";

/** A file read and checked. */
export type ReadCaseFile =
  | { readonly ok: false; readonly reason: Unreadable }
  | {
      readonly ok: true;
      readonly text: string;
      /** SHA-256 of its bytes, in hex; "" where the page stands where browsers do not reckon it (plain HTTP on another machine). */
      readonly hash: string;
      readonly checked: CheckedCase;
    };

export interface CheckJob extends JobShape {
  readonly order: Blob;
  readonly progress: "checking";
  readonly result: ReadCaseFile;
}

export interface PlaceJob extends JobShape {
  readonly order: Case;
  /** Of the arrangements that are tried, how many have been. */
  readonly progress: { readonly done: number; readonly of: number };
  readonly result: Placement;
}
