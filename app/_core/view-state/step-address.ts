import type { History } from "../replay/history";
import { stepOfEvent } from "../replay/find-step";
import type { EventId } from "../replay/things";
import type { Case } from "../timeline/case";
import { landIn } from "./land";
import type { ViewDefaults, ViewState } from "./view-state";

/** How an address names a step: by its event; step 0 as `opening`. */
export function nameStep(history: History, step: number): string {
  return history.steps[step - 1]?.event.id ?? "opening";
}

/** The view of one step of a history. */
export function viewOfStep(history: History, step: number): ViewState {
  return { account: history.account, clock: history.clock, at: nameStep(history, step) };
}

/**
 * Where each account of a case opens: at the case's cover event, or where a reader lands who comes from there.
 * @param histories of every account, on the effective clock
 * @param home the address of the case itself
 */
export function toViewDefaults(
  theCase: Pick<Case, "id" | "cover" | "accounts" | "differences">,
  histories: readonly History[],
  home = `/cases/${theCase.id}`,
): ViewDefaults {
  const telling = histories.find((history) => stepOfEvent(history, theCase.cover) !== undefined);
  const cover = telling === undefined ? undefined : { history: telling, step: stepOfEvent(telling, theCase.cover) ?? 0 };
  const covers = histories.map((history): [string, EventId] => {
    const step = cover === undefined ? history.steps.length : landIn(history, cover, theCase.differences).step;
    return [history.account, nameStep(history, step)];
  });
  const [first, ...others] = theCase.accounts.map(({ id }) => id);
  return { home, accounts: [first ?? "", ...others], covers: Object.fromEntries(covers) };
}
