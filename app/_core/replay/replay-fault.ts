/** What an event claims that law or arithmetic does not allow. */
export const REPLAY_FAULT_CODES = [
  "order-against-days",
  "acts-before-formation",
  "acts-after-end",
  "formed-twice",
  "revived-while-standing",
  "revived-after-combination",
  "already-stands",
  "not-standing",
  "stake-above-100",
  "disposes-more-than-held",
  "draws-more-than-committed",
  "repays-more-than-drawn",
  "currency-differs",
  "lends-to-itself",
  "not-a-lender",
  "not-a-holder",
  "not-a-constituent",
  "unallocated-division",
  "allocated-twice",
  "revealed-before-what-it-needs",
] as const;
export type ReplayFaultCode = (typeof REPLAY_FAULT_CODES)[number];

/** One fault of one event, before it has a place in a file. */
export interface ReplayFault {
  readonly code: ReplayFaultCode;
  readonly account: string;
  readonly event: string;
  /** Keys and indexes from the event to what is at fault. */
  readonly path: readonly (string | number)[];
  /** What the fault is about; a second fault of this code about the same is the same mistake seen again. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

/** What is said of a fault where it is found. */
export type FaultWords = Pick<ReplayFault, "expected" | "found" | "advice"> & {
  readonly subject: string;
  readonly path?: readonly (string | number)[];
};
