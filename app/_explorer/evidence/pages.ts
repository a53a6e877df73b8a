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

/** The address of a page of evidence; without a page, of the way in to all three. */
export function formatEvidence(caseId: string, page?: EvidencePage): string {
  return `/cases/${encodeURIComponent(caseId)}/evidence${page === undefined ? "" : `/${page}`}`;
}

/** Reads what stands after `/evidence`; null for the way in, undefined where there is no such page. */
export function parseEvidence(segments: readonly string[]): EvidencePage | null | undefined {
  const [name, ...more] = segments;
  if (name === undefined) return null;
  return more.length > 0 ? undefined : EVIDENCE_PAGES.find((page) => page === name);
}
