import { toSentenceCase } from "../entities";

/** One line of an answer. */
export interface MemoLine {
  readonly text: string;
  /** What it rests on: event, day, document. */
  readonly basis: readonly string[];
}

/** One part of an answer. */
export interface MemoSection {
  readonly heading: string;
  readonly lines: readonly MemoLine[];
}

/** An answer as a short memo: first the answer in a sentence, then the parts, then what is to be known of the reckoning. */
export interface Memo {
  readonly lead: string;
  readonly sections: readonly MemoSection[];
  readonly notes: readonly string[];
}

/** A line that rests on nothing but the lines above it. */
export const line = (text: string, basis: readonly string[] = []): MemoLine => ({ text, basis });

/** Sections that have something to say. */
export const filled = (sections: readonly MemoSection[]): MemoSection[] => sections.filter(({ lines }) => lines.length > 0);

/** A sentence: our own article large at the beginning, a full stop at the end where a name does not bring one. */
export function toSentence(text: string): string {
  const begun = toSentenceCase(text);
  return begun.endsWith(".") ? begun : `${begun}.`;
}
