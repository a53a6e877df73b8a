import type { Figure } from "./bench-speed";

const number = (value: number) => (value >= 0.01 ? value.toFixed(2) : `1/${Math.round(1 / value)}`);

/** One line for each figure: whether it passes, what it is, and the most that it may be. */
export function formatFigures(figures: readonly Figure[]): string {
  return figures.map(({ passes, value, bar, says }) => `${passes ? "passes" : "FAILS "}  ${number(value).padStart(8)}  at most ${number(bar).padStart(6)}   ${says}`).join("\n");
}
