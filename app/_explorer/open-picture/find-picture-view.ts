import { findStep, stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { nearestSteps } from "../../_core/view-state/nearest-steps";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatViewQuery, parseViewQuery } from "../../_core/view-state/view-query";
import { CLOCKS, type Clock } from "../../_core/vocabulary";
import type { CaseShelf } from "../view/case-shelf";
import type { PictureView } from "./read-picture";

/** Where a picture leads, and what is to be said on arriving. */
export interface FoundView {
  readonly href: string;
  readonly notice: string;
}

const isClock = (text: string): text is Clock => (CLOCKS as readonly string[]).includes(text);

interface Found {
  readonly history: History;
  readonly step: number;
  readonly isSame: boolean;
}

function stepIn(history: History, name: string): number | undefined {
  const found = findStep(history, name);
  return found.ok ? found.step : undefined;
}

/** The step itself; else its event in another account; else the one of the nearest name; else where the account opens. */
function findNearest({ theCase, defaults, historyOf }: CaseShelf, view: PictureView, clock: Clock): Found {
  const { account, step } = view;
  const own = theCase.accounts.find(({ id }) => id === account)?.id;
  const history = historyOf(own ?? defaults.accounts[0], clock);
  const same = stepIn(history, step);
  if (same !== undefined) return { history, step: same, isSame: own !== undefined && isClock(view.clock) };
  for (const { id } of theCase.accounts) {
    const other = historyOf(id, clock);
    const told = stepOfEvent(other, step);
    if (told !== undefined) return { history: other, step: told, isSame: false };
  }
  const [near] = nearestSteps(history, step, 1);
  return { history, step: near ?? stepOfEvent(history, defaults.covers[history.account] ?? "") ?? history.steps.length, isSame: false };
}

/** The view that a picture shows; if the case has it no longer, the nearest, and that is said. */
export function findPictureView(shelf: CaseShelf, view: PictureView): FoundView {
  const clock = isClock(view.clock) ? view.clock : CLOCKS[0];
  const { history, step, isSame } = findNearest(shelf, view, clock);
  const path = formatViewState(viewOfStep(history, step), shelf.defaults);
  const hasChanged = view.caseHash !== shelf.caseHash;
  const opened = isSame ? "Opened the view of the picture." : "The case no longer has the step of the picture; this is the nearest.";
  const changed = hasChanged ? " The case has changed since the picture was made: compare what it shows." : "";
  return { href: `${path}${formatViewQuery(parseViewQuery(view.search))}`, notice: `${opened}${changed}` };
}
