import { editDistance } from "../edit-distance";

/** How many words are compared in one check of a file: beyond it, suggestions cost more than they help. */
const MOST_COMPARISONS = 2_000_000;
const MOST_LISTED = 20;

/** A word may differ from what was meant by a third of its letters, by one at least and by four at most. */
function reachOf(word: string): number {
  return Math.min(4, Math.max(1, Math.floor(word.length / 3)));
}

/**
 * The words nearest to one that is not among them, best first, three at most: by edit distance, then those that begin
 * with it or with which it begins. Empty where none is near.
 */
export function nearestWords(word: string, words: Iterable<string>): string[] {
  const sought = word.slice(0, 120).toLowerCase();
  const reach = reachOf(sought);
  const near: { known: string; distance: number }[] = [];
  for (const known of words) {
    const lower = known.toLowerCase();
    const distance = editDistance(sought, lower, reach);
    if (distance <= reach) near.push({ known, distance });
    else if (sought.length > 2 && (lower.startsWith(sought) || (known.length > 2 && sought.startsWith(lower)))) {
      near.push({ known, distance: reach + 1 });
    }
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, 3).map(({ known }) => known);
}

/** Words in quotes, joined by "or"; of many, the first few and how many more. */
export function listWords(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).map((word) => `"${word}"`);
  const last = words.length > MOST_LISTED ? `${words.length - MOST_LISTED} more` : (shown.pop() ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

/** Suggests what was meant; gives up in silence where a very large file would make it slow. */
export class Suggester {
  #comparisons = 0;

  /** The words nearest to one that is not among them, best first. */
  near(word: string, words: readonly string[]): string[] {
    this.#comparisons += words.length;
    return this.#comparisons > MOST_COMPARISONS ? [] : nearestWords(word, words);
  }

  /** The same as a sentence to put before an advice; empty where nothing is near. */
  suggest(word: string, words: readonly string[]): string {
    const near = this.near(word, words);
    return near.length === 0 ? "" : `Did you mean ${listWords(near)}? `;
  }
}
