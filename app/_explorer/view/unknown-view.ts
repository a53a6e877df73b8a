import { formatViewState } from "../../_core/view-state/format-view-state";
import { nearestSteps } from "../../_core/view-state/nearest-steps";
import type { AddressProblem, ParsedView } from "../../_core/view-state/parse-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay } from "../../_core/words/days";
import { formatList } from "../../_core/words/lists";
import type { CaseShelf } from "./case-shelf";
import { snapshotOfView } from "./step-page";

/** What is said of an address that names no step of its case. */
export interface UnknownView {
  readonly caseTitle: string;
  readonly caseHref: string;
  readonly sentences: readonly string[];
  readonly nearest: readonly { readonly href: string; readonly title: string; readonly day: string }[];
}

/** How many steps are offered. */
const OFFERED = 3;

function tellProblem(problem: AddressProblem, shelf: CaseShelf): string {
  switch (problem.of) {
    case "unknown-account":
      return `The case has no account "${problem.found}"; it has ${formatList(shelf.theCase.accounts.map(({ id }) => `"${id}"`))}.`;
    case "unknown-clock":
      return `There is no clock "${problem.found}"; there are "effective" and "known".`;
    case "unreadable":
      return `"${problem.found}" in the address says nothing here.`;
  }
}

/** Why an address names no step, and the nearest that there are; undefined when it names one. */
export function toUnknownView(shelf: CaseShelf, { view, problems }: ParsedView): UnknownView | undefined {
  const isKnown = snapshotOfView(shelf, view) !== undefined;
  if (isKnown && problems.length === 0) return undefined;
  const history = shelf.historyOf(view.account, view.clock);
  const missing = isKnown ? [] : [`"${view.at}" is no event of this account, and no day.`];
  const nearest = nearestSteps(history, view.at, OFFERED).map((step) => {
    const at = history.steps[step - 1];
    return {
      href: formatViewState(viewOfStep(history, step), shelf.defaults),
      title: at?.event.title ?? "",
      day: formatDay(at?.day ?? ""),
    };
  });
  return {
    caseTitle: shelf.theCase.title,
    caseHref: `/cases/${shelf.theCase.id}`,
    sentences: [...problems.map((problem) => tellProblem(problem, shelf)), ...missing],
    nearest,
  };
}
