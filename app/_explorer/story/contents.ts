import type { History } from "../../_core/replay/history";
import { formatDayShort } from "../../_core/words/days";
import type { ChapterRun } from "../time/chapter-runs";

/** A chapter as the opening lists it: where it begins, and how many steps it has. */
export interface ContentsEntry {
  readonly title: string;
  readonly day: string;
  readonly count: number;
  readonly href: string;
}

/** The chapters of a history in their order, each once, at its first step; empty in a case without chapters. */
export function toContents({ steps }: History, runs: readonly ChapterRun[], hrefOf: (step: number) => string): ContentsEntry[] {
  const entries = new Map<string, ContentsEntry>();
  for (const { title, first, last } of runs) {
    const known = entries.get(title);
    const count = (known?.count ?? 0) + last - first + 1;
    entries.set(title, known === undefined ? { title, day: formatDayShort(steps[first - 1]?.day ?? ""), count, href: hrefOf(first) } : { ...known, count });
  }
  return [...entries.values()].filter(({ title }) => title !== "");
}
