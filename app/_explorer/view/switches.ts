import { readDaySpan } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";
import type { Snapshot } from "../../_core/replay/snapshot";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { landIn, type Landing } from "../../_core/view-state/land";
import { viewOfStep } from "../../_core/view-state/step-address";
import type { ViewState } from "../../_core/view-state/view-state";
import { CLOCKS, type Clock } from "../../_core/vocabulary";
import { formatDay } from "../../_core/words/days";
import type { CaseShelf } from "./case-shelf";

/** One position of a switch: where it leads, and what is said on arriving there. */
export interface SwitchOption {
  readonly id: string;
  readonly title: string;
  readonly explains: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly notice: string;
}
export interface Switches {
  readonly accounts: readonly SwitchOption[];
  readonly clocks: readonly SwitchOption[];
}

const CLOCK_WORDS: Readonly<Record<Clock, { title: string; explains: string }>> = {
  effective: { title: "As it happened", explains: "Every event on the day on which it took legal effect" },
  known: { title: "As it became known", explains: "Every event on the day on which the public could learn of it" },
};

const NOTICES: Readonly<Record<Landing["how"], (title: string) => string>> = {
  opening: (title) => `${title}: before the first event.`,
  "same-event": (title) => `${title}: the same event.`,
  rival: (title) => `${title}: the same point, told differently.`,
  "same-day": (title) => `${title}: it does not tell that event; this is where it stands on the same day.`,
};

type HrefOfView = (view: ViewState) => string;

/** The day that was asked for stays asked for; of an event, where it is told or what stands against it is found. */
function landAt(shelf: CaseShelf, from: Snapshot, at: string, target: History): { readonly view: ViewState; readonly notice: (title: string) => string } {
  const day = readDaySpan(at)?.latest;
  if (day !== undefined) {
    return { view: { account: target.account, clock: target.clock, at }, notice: (title) => `${title}: still ${formatDay(day)}.` };
  }
  const { step, how } = landIn(target, from, shelf.theCase.differences);
  return { view: viewOfStep(target, step), notice: NOTICES[how] };
}

function toOption(shelf: CaseShelf, from: Snapshot, at: string, hrefOf: HrefOfView, to: { account: string; clock: Clock }, words: { id: string; title: string; explains: string }): SwitchOption {
  const isCurrent = to.account === from.history.account && to.clock === from.history.clock;
  const target = shelf.historyOf(to.account, to.clock);
  const { view, notice } = landAt(shelf, from, at, target);
  return { ...words, href: hrefOf(view), isCurrent, notice: notice(words.title) };
}

/**
 * The switches of account and clock at a step, each position with where it lands, at the address that `hrefOf` gives.
 * @param at how the step is asked for: a day stays the same day
 */
export function toSwitches(shelf: CaseShelf, from: Snapshot, at: string, hrefOf: HrefOfView = (view) => formatViewState(view, shelf.defaults)): Switches {
  const { account, clock } = from.history;
  return {
    accounts: shelf.theCase.accounts.map(({ id, title, summary }) =>
      toOption(shelf, from, at, hrefOf, { account: id, clock }, { id, title, explains: summary }),
    ),
    clocks: CLOCKS.map((id) => toOption(shelf, from, at, hrefOf, { account, clock: id }, { id, ...CLOCK_WORDS[id] })),
  };
}
