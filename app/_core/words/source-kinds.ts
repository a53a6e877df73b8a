import type { SourceGrade, SourceKind } from "../vocabulary";

/** How near a document stands to what it tells, beside its name. */
export const GRADE_WORDS: Readonly<Record<SourceGrade, string>> = {
  primary: "primary document",
  "primary-quoted": "primary, as quoted elsewhere",
  secondary: "secondary",
  weak: "weak",
};

/** Documents of one grade under a heading, and what the grade means. */
export const GRADE_HEADINGS: Readonly<Record<SourceGrade, { readonly heading: string; readonly means: string }>> = {
  primary: { heading: "Primary documents", means: "The deed, filing or notice itself." },
  "primary-quoted": { heading: "Primary, as quoted elsewhere", means: "The document was read as another page reproduces or quotes it." },
  secondary: { heading: "Secondary", means: "Someone who looked into it tells it: press, research, a later report." },
  weak: { heading: "Weak", means: "Nothing shows where it is from. What rests on such a source alone is marked." },
};

/** What sort of document it is. */
export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  contract: "contract",
  "securities-filing": "securities filing",
  "court-filing": "court filing",
  "official-register": "official register",
  "company-statement": "company statement",
  press: "press",
  research: "research",
};
