import { stepOf, type Snapshot } from "../../_core/replay/snapshot";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import type { ViewState } from "../../_core/view-state/view-state";
import { formatDay, formatDayShort } from "../../_core/words/days";
import type { CaseShelf } from "../view/case-shelf";
import { toSwitches, type SwitchOption } from "../view/switches";

/** A step that a side can be set to. */
export interface SideStep {
  readonly href: string;
  readonly label: string;
}

/** One side of a comparison: where it stands, and where else it can be set. */
export interface CompareSide {
  /** Its own page. */
  readonly pageHref: string;
  readonly href: string;
  readonly step: number;
  readonly stepCount: number;
  readonly day: string;
  readonly headline: string;
  readonly accounts: readonly SwitchOption[];
  readonly clocks: readonly SwitchOption[];
  /** Step 0 first. */
  readonly steps: readonly SideStep[];
}

/** A side at a snapshot. `hrefOf` gives the address of the comparison with this side set to a view. */
export function toCompareSide(shelf: CaseShelf, snapshot: Snapshot, asked: string, hrefOf: (view: ViewState) => string): CompareSide {
  const { history, step } = snapshot;
  const at = stepOf(snapshot);
  const { accounts, clocks } = toSwitches(shelf, snapshot, asked, hrefOf);
  const steps = Array.from({ length: history.steps.length + 1 }, (_, to): SideStep => {
    const there = history.steps[to - 1];
    return { href: hrefOf(viewOfStep(history, to)), label: there === undefined ? "Before the first event" : `${formatDayShort(there.day)} · ${there.event.title}` };
  });
  return {
    pageHref: formatViewState(viewOfStep(history, step), shelf.defaults),
    href: steps[step]?.href ?? "",
    step,
    stepCount: history.steps.length,
    day: at === undefined ? "Before the first event" : formatDay(at.day),
    headline: at?.event.title ?? shelf.theCase.title,
    accounts,
    clocks,
    steps,
  };
}
