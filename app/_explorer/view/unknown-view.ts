import { stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { nearestSteps } from "../../_core/view-state/nearest-steps";
import type { AddressProblem, ParsedView } from "../../_core/view-state/parse-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay } from "../../_core/words/days";
import { formatList } from "../../_core/words/lists";
import type { CaseShelf } from "./case-shelf";
import { snapshotOfView } from "./snapshot-of-view";

/** What is said of an address that names no step of its case. */
export interface UnknownView {
  readonly caseTitle: string;
  readonly caseHref: string;
  readonly sentences: readonly string[];
  /** Whether anything offered is like what was asked for. */
  readonly isNear: boolean;
  readonly offers: readonly StepOffer[];
}

/** A step that may be meant. */
export interface StepOffer {
  readonly href: string;
  readonly title: string;
  readonly day: string;
}

/** How many steps are offered. */
const OFFERED = 3;

function tellProblem(problem: AddressProblem, shelf: CaseShelf): string {
  switch (problem.of) {
    case "unknown-account":
      return `The case has no account “${problem.found}”; it has ${formatList(shelf.theCase.accounts.map(({ id }) => `“${id}”`))}.`;
    case "unknown-clock":
      return `There is no clock "${problem.found}"; there are "effective" and "known".`;
    case "unreadable":
      return `“${problem.found}” in the address says nothing here.`;
  }
}

function toOffer({ defaults }: CaseShelf, history: History, step: number): StepOffer {
  const at = history.steps[step - 1];
  const [title, day] = at === undefined ? ["The opening", "before the first event"] : [at.event.title, formatDay(at.day)];
  return { href: formatViewState(viewOfStep(history, step), defaults), title, day };
}

/** The event where the other accounts tell it. */
function toldElsewhere(shelf: CaseShelf, { account, clock, at }: ParsedView["view"]) {
  return shelf.theCase.accounts
    .filter(({ id }) => id !== account)
    .flatMap(({ id, title }) => {
      const history = shelf.historyOf(id, clock);
      const step = stepOfEvent(history, at);
      return step === undefined ? [] : [{ account: title, offer: toOffer(shelf, history, step) }];
    });
}

/** Where anyone may begin: the opening, the cover, the end. */
function ways(shelf: CaseShelf, history: History): StepOffer[] {
  const last = history.steps.length;
  const cover = stepOfEvent(history, shelf.defaults.covers[history.account] ?? "") ?? last;
  return [...new Set([0, cover, last])].map((step) => toOffer(shelf, history, step));
}

/** Why an address names no step, and the nearest that there are; undefined when it names one. */
export function toUnknownView(shelf: CaseShelf, { view, problems }: ParsedView): UnknownView | undefined {
  const isKnown = snapshotOfView(shelf, view) !== undefined;
  if (isKnown && problems.length === 0) return undefined;
  const history = shelf.historyOf(view.account, view.clock);
  const elsewhere = isKnown ? [] : toldElsewhere(shelf, view);
  const missing =
    elsewhere.length === 0
      ? `“${view.at}” is no event of this account, and no day.`
      : `“${view.at}” is an event not of this account, but of another: ${formatList(elsewhere.map(({ account }) => account))}.`;
  const like = nearestSteps(history, view.at, OFFERED).map((step) => toOffer(shelf, history, step));
  const near = [...elsewhere.map(({ offer }) => offer), ...like].slice(0, OFFERED);
  return {
    caseTitle: shelf.theCase.title,
    caseHref: shelf.defaults.home,
    sentences: [...problems.map((problem) => tellProblem(problem, shelf)), ...(isKnown ? [] : [missing])],
    isNear: near.length > 0,
    offers: near.length > 0 ? near : ways(shelf, history),
  };
}
