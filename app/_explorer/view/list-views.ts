import { toViewSegments } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { CLOCKS } from "../../_core/vocabulary";
import type { CaseShelf } from "./case-shelf";

/** The path below its case of every step of every account and clock. */
export function listViews({ theCase, defaults, historyOf }: CaseShelf): string[][] {
  return theCase.accounts.flatMap(({ id }) =>
    CLOCKS.flatMap((clock) => {
      const history = historyOf(id, clock);
      return Array.from({ length: history.steps.length + 1 }, (_, step) => toViewSegments(viewOfStep(history, step), defaults));
    }),
  );
}
