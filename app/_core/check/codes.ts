import { REFERENCE_FAULT_CODES, SHAPE_FAULT_CODES, TEXT_FAULT_CODES, type Finding } from "../timeline/faults";
import { REPLAY_FAULT_CODES } from "../replay/replay-fault";

/** Every code that can stop a case, stage after stage: text, shape, references, replay. */
export const FAULT_CODES = [...TEXT_FAULT_CODES, ...SHAPE_FAULT_CODES, ...REFERENCE_FAULT_CODES, ...REPLAY_FAULT_CODES] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is worth a second look and stops nothing. */
export const WARNING_CODES = [
  "share-unknown",
  "only-weak-sources",
  "day-to-the-year-only",
  "entity-unreferenced",
  "unusual-order-within-a-day",
  "orphaned-relations",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** A warning before its place in the text is worked out. */
export type Warning = Finding<WarningCode>;
