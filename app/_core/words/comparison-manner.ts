import type { Snapshot } from "../replay/snapshot";
import { MARK_SIGNS, type ChangeMark, type MarkSigns } from "./marks";

/** How the differences between two snapshots are spoken of: only forward in one history has anything ended. */
export interface ComparisonManner {
  /** Said before them all, where they would be misread. */
  readonly note: string | undefined;
  readonly headings: Readonly<Record<ChangeMark, string>>;
  readonly signs: MarkSigns;
  /** Said before what the first side has otherwise. */
  readonly first: string;
}

const NO_ENDING: MarkSigns = { ...MARK_SIGNS, ended: "−" };
const FORWARD: ComparisonManner = { note: undefined, headings: { new: "New", changed: "Changed", ended: "Ended" }, signs: MARK_SIGNS, first: "before" };
const toBackward = ({ second }: SideNames): ComparisonManner => ({
  note: `Backward in time: the earlier stands ${second}.`,
  headings: { new: "Still standing then", changed: "Otherwise then", ended: "Not yet then" },
  signs: NO_ENDING,
  first: "later",
});
/** What the two sides are called: "the first" and "the second" in a text, left and right where they stand so. */
export interface SideNames {
  readonly first: string;
  readonly second: string;
}
const IN_A_TEXT: SideNames = { first: "in the first", second: "in the second" };

const toAcross = ({ first, second }: SideNames): ComparisonManner => ({
  note: undefined,
  headings: { new: `Standing ${second} only`, changed: `Otherwise ${second}`, ended: `Standing ${first} only` },
  signs: NO_ENDING,
  first,
});

/** How to speak of what differs from one snapshot to another: forward in time, backward, or across tellings. */
export function mannerOfComparison(from: Snapshot, to: Snapshot, names: SideNames = IN_A_TEXT): ComparisonManner {
  if (from.history !== to.history) return toAcross(names);
  return from.step > to.step ? toBackward(names) : FORWARD;
}
