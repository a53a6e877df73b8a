import type { Standing } from "../vocabulary";

/** What is said of an event that no document shows; null where one does. */
export const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  documented: null,
  reported: "Reported, not shown by a document.",
  inferred: "Inferred from documents, not stated in them.",
};
