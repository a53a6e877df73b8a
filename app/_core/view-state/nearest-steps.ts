import type { History } from "../replay/history";

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const padded = ` ${text} `;
  for (let at = 0; at + 2 <= padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by their pairs of letters, 0 (nothing in common) to 1 (Dice 1945). */
function likeness(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  let common = 0;
  for (const [pair, count] of x) common += Math.min(count, y.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}

/** From which likeness on a name may be what was meant though no word is the same. */
const NEAR_ENOUGH = 0.5;
const SMALL_WORDS = new Set(["from", "into", "with"]);

function tellingWords(name: string): string[] {
  return name.split(/[^a-z0-9]+/).filter((word) => word.length > 3 && !SMALL_WORDS.has(word));
}

/** The steps whose names are near to what an address asked for or share a word with it, best first; at most `count`. */
export function nearestSteps(history: History, asked: string, count: number): number[] {
  const sought = asked.toLowerCase();
  const words = new Set(tellingWords(sought));
  return history.steps
    .map(({ event }, index) => ({ step: index + 1, name: event.id, like: likeness(event.id, sought) }))
    .filter(({ name, like }) => like >= NEAR_ENOUGH || tellingWords(name).some((word) => words.has(word)))
    .sort((a, b) => b.like - a.like || a.step - b.step)
    .slice(0, count)
    .map(({ step }) => step);
}
