import { findStep } from "../../_core/replay/find-step";
import { snapshotAt, type Snapshot } from "../../_core/replay/snapshot";
import type { ViewState } from "../../_core/view-state/view-state";
import type { CaseShelf } from "./case-shelf";

/** The snapshot of a view; undefined when the case has no such step. */
export function snapshotOfView(shelf: CaseShelf, view: ViewState): Snapshot | undefined {
  const history = shelf.historyOf(view.account, view.clock);
  const found = findStep(history, view.at);
  return found.ok ? snapshotAt(history, found.step) : undefined;
}
