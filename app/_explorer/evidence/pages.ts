/** The pages of evidence of a case, as addresses name them. */
export const EVIDENCE_PAGES = ["differences", "not-yet-public", "sources"] as const;
export type EvidencePage = (typeof EVIDENCE_PAGES)[number];

/** What each page answers. */
export const EVIDENCE_TITLES: Readonly<Record<EvidencePage, string>> = {
  differences: "Where the accounts differ",
  "not-yet-public": "True, and not yet public",
  sources: "What rests on which document",
};

/** The same in a word or two, for a row of links. */
export const EVIDENCE_NAMES: Readonly<Record<EvidencePage, string>> = {
  differences: "Differences",
  "not-yet-public": "Not yet public",
  sources: "Sources",
};

/**
 * The address of a page of evidence; without a page, of the way in to all three.
 * @param home where every address of the case begins
 */
export function formatEvidence(home: string, page?: EvidencePage): string {
  return `${home}/evidence${page === undefined ? "" : `/${page}`}`;
}

/** The address of one point among the differences; where the case stands after a `#`, of their page, which a second one would break. */
export function formatPoint(home: string, id: string): string {
  const page = formatEvidence(home, "differences");
  return home.includes("#") ? page : `${page}#${id}`;
}

/** Reads what stands after `/evidence`; null for the way in, undefined where there is no such page. */
export function parseEvidence(segments: readonly string[]): EvidencePage | null | undefined {
  const [name, ...more] = segments;
  if (name === undefined) return null;
  return more.length > 0 ? undefined : EVIDENCE_PAGES.find((page) => page === name);
}
