import { toSearchWords, wordCost } from "./search-words";

/** A text that can be found, and what is found by it. */
export interface SearchText<T> {
  readonly target: T;
  readonly text: string;
  /** Put behind what is found as well by another text: 0 for a name, more for a passage. */
  readonly weight: number;
}

/** What was found, and how far it is from what was sought; less is nearer. */
export interface Match<T> {
  readonly target: T;
  readonly cost: number;
}

interface IndexedText<T> {
  readonly target: T;
  readonly weight: number;
  readonly length: number;
}

/** Of each sought word, what every text with a word near it costs. */
type WordCosts = Map<string, ReadonlyMap<number, number>>;
const NONE: ReadonlyMap<number, number> = new Map();

/** Texts up to so many words are names and titles: "X.AI" is sought as "xai" too. */
const LONGEST_NAME = 16;
/** What joining two words of the search costs beside the words themselves. */
const JOINING = 1;

const joinPair = (words: readonly string[], at: number) => [...words.slice(0, at), `${words[at] ?? ""}${words[at + 1] ?? ""}`, ...words.slice(at + 2)];

/** The words of a text, and of a short one its neighbours as one word. */
function wordsToIndex(words: readonly string[]): Set<string> {
  const pairs = words.length > LONGEST_NAME ? [] : words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
  return new Set([...words, ...pairs]);
}

/** Texts by their words, made once and asked often: every distinct word is compared once, however many texts have it. */
export class WordIndex<T> {
  readonly #texts: IndexedText<T>[] = [];
  readonly #holders = new Map<string, number[]>();

  constructor(texts: readonly SearchText<T>[]) {
    for (const { target, text, weight } of texts) {
      const words = toSearchWords(text);
      const at = this.#texts.push({ target, weight, length: words.length }) - 1;
      for (const word of wordsToIndex(words)) {
        const holders = this.#holders.get(word);
        if (holders === undefined) this.#holders.set(word, [at]);
        else holders.push(at);
      }
    }
  }

  /**
   * The texts that have every word sought, whatever its order, accents and letters' size, as a word or the beginning of one,
   * `reach` slips forgiven in words of five letters and more; the nearest first, of equally near ones the shortest, then the first.
   * Nothing is found by no words.
   */
  find(sought: string, reach = 1): Match<T>[] {
    const words = toSearchWords(sought);
    if (words.length === 0) return [];
    const known: WordCosts = new Map();
    const costs = this.#costsOf(words, reach, known);
    for (let at = 0; at + 1 < words.length; at += 1) {
      for (const [text, cost] of this.#costsOf(joinPair(words, at), reach, known)) costs.set(text, Math.min(cost + JOINING, costs.get(text) ?? Infinity));
    }
    const rows = [...costs].flatMap(([at, cost]) => {
      const text = this.#texts[at];
      return text === undefined ? [] : [{ at, target: text.target, cost: cost + text.weight, length: text.length }];
    });
    return rows.sort((a, b) => a.cost - b.cost || a.length - b.length || a.at - b.at).map(({ target, cost }) => ({ target, cost }));
  }

  #costsOf(words: readonly string[], reach: number, known: WordCosts): Map<number, number> {
    const [first = NONE, ...others] = words.map((word) => {
      const costs = known.get(word) ?? this.#costsOfWord(word, reach);
      known.set(word, costs);
      return costs;
    });
    const costs = new Map<number, number>();
    for (const [text, cost] of first) {
      const rest = others.map((other) => other.get(text) ?? Infinity);
      const sum = rest.reduce((total, each) => total + each, cost);
      if (sum < Infinity) costs.set(text, sum);
    }
    return costs;
  }

  #costsOfWord(sought: string, reach: number): Map<number, number> {
    const costs = new Map<number, number>();
    for (const [word, holders] of this.#holders) {
      const cost = wordCost(sought, word, reach);
      if (cost === undefined) continue;
      for (const at of holders) costs.set(at, Math.min(cost, costs.get(at) ?? Infinity));
    }
    return costs;
  }
}
