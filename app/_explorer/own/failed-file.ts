import type { FaultCode, WarningCode } from "../../_core/check/codes";
import type { Fault } from "../../_core/timeline/faults";

/** What a list says of a file in which faults were found. */
export interface FailedNote {
  /** Of a new version of a kept file, `version:` and its id; of any other, `file:` and its name. There is one of each. */
  readonly key: string;
  readonly fileName: string;
  /** UTC, ms. */
  readonly openedOn: number;
  readonly faultCount: number;
  readonly warningCount: number;
  /** The id of the kept file that it was to replace; null where there is none. */
  readonly versionOf: string | null;
}

/** Such a file with all that was found in it. */
export interface FailedFile {
  readonly key: string;
  readonly text: string;
  readonly faults: readonly Fault<FaultCode>[];
  readonly warnings: readonly Fault<WarningCode>[];
  /** Which code found it so; other code may find otherwise. */
  readonly madeBy: string;
}

/** A failed file with what a list says of it. */
export interface FailedEntry {
  readonly note: FailedNote;
  readonly file: FailedFile;
}
