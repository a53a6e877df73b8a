import type { Footing } from "../analysis/evidence/footing";
import type { Standing } from "../vocabulary";

/** What is said of an event that no document shows; null where one does. */
export const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  documented: null,
  reported: "Reported, not shown by a document.",
  inferred: "Inferred from documents, not stated in them.",
};

/** The same in a word or two, for lines of lists; null of what stands firmly. */
export function tellFooting({ standing, grade }: Footing): string | null {
  if (standing !== "documented") return standing;
  return grade === "weak" ? "weak source" : null;
}
