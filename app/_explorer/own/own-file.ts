import type { WarningCode } from "../../_core/check/codes";
import type { Placement } from "../../_core/graph/placement";
import type { Case } from "../../_core/timeline/case";
import type { Fault } from "../../_core/timeline/faults";

/** What a list says of a file of the reader's own. */
export interface OwnNote {
  /** The id of the case in it; there is one file of each. */
  readonly id: string;
  readonly title: string;
  /** As the file was called on the reader's disk. */
  readonly fileName: string;
  /** UTC, ms. */
  readonly openedOn: number;
  /** Of its text as UTF-8. */
  readonly bytes: number;
  /** SHA-256 of its bytes, in hex; "" where the browser does not reckon it. */
  readonly hash: string;
  readonly eventCount: number;
  readonly warningCount: number;
}

/** A sound file of the reader's own, whole. */
export interface OwnFile {
  readonly id: string;
  readonly text: string;
  readonly theCase: Case;
  readonly warnings: readonly Fault<WarningCode>[];
  /** Null until places have been found. */
  readonly placement: Placement | null;
  /** Which code found it sound and placed it; other code may find otherwise. */
  readonly madeBy: string;
}

/** The stamp of this code, which a build writes into it (next.config.js); "" where there is none, and nothing is taken as made by it. */
const THIS_CODE = process.env["HOLDINGS_PLACED_BY"] ?? "";

/** Stamps what is made now. */
export const stampOfCode = () => THIS_CODE;

/** Whether what is kept of a file is what this code would make of it. */
export const isOfThisCode = ({ madeBy }: OwnFile) => THIS_CODE !== "" && madeBy === THIS_CODE;
