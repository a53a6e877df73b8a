import type { CitedCase } from "../analysis/evidence/footing";
import type { Step } from "../replay/history";
import type { Snapshot } from "../replay/snapshot";

/** What the graph has to know of a case; every checked case is one. */
export interface ChartedCase extends CitedCase {
  readonly chapters: readonly { readonly id: string }[];
  readonly entities: readonly { readonly id: string; readonly members?: readonly unknown[] | undefined }[];
}

/**
 * The chapter of a step: its event's; that of the last step that has one, where it has none; the first chapter of the
 * case before that; "" in a case without chapters.
 */
export function chapterOf(theCase: Pick<ChartedCase, "chapters">, steps: readonly Step[], step: number): string {
  for (let at = step; at > 0; at--) {
    const chapter = steps[at - 1]?.event.chapter;
    if (chapter !== undefined) return chapter;
  }
  return steps[0]?.event.chapter ?? theCase.chapters[0]?.id ?? "";
}

/** The chapter that a snapshot belongs to. */
export function chapterOfSnapshot(theCase: Pick<ChartedCase, "chapters">, { history, step }: Snapshot): string {
  return chapterOf(theCase, history.steps, step);
}
