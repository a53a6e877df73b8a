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

/** The steps whose names are nearest to what an address asked for, best first; at most `count`. */
export function nearestSteps(history: History, asked: string, count: number): number[] {
  return history.steps
    .map(({ event }, index) => ({ step: index + 1, like: likeness(event.id, asked.toLowerCase()) }))
    .sort((a, b) => b.like - a.like || a.step - b.step)
    .slice(0, count)
    .map(({ step }) => step);
}
