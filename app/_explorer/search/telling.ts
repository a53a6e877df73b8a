import { stepOfEvent } from "../../_core/replay/find-step";
import type { History } from "../../_core/replay/history";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Key } from "../../_core/replay/things";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { CLOCKS } from "../../_core/vocabulary";
import { formatDayShort } from "../../_core/words/days";
import type { CaseShelf } from "../view/case-shelf";
import type { Destination, Offer } from "./search-item";

/** Where a search is made: the case, and the step that is on screen. */
export interface Searching {
  readonly shelf: CaseShelf;
  readonly here: Snapshot;
}

/** The history on screen, then the other accounts on its clock, then all on the other clock. */
export function historiesFrom({ shelf, here }: Searching): History[] {
  const { account, clock } = here.history;
  const accounts = [account, ...shelf.theCase.accounts.flatMap(({ id }) => (id === account ? [] : [id]))];
  const clocks = [clock, ...CLOCKS.filter((it) => it !== clock)];
  return clocks.flatMap((on) => accounts.map((id) => shelf.historyOf(id, on)));
}

/** The nearest history in which something is found, with what was found there. */
export function findNearest<T>(searching: Searching, find: (history: History) => T | undefined): { history: History; found: T } | undefined {
  for (const history of historiesFrom(searching)) {
    const found = find(history);
    if (found !== undefined) return { history, found };
  }
  return undefined;
}

/** In which other telling a history is; null on screen's own. */
export function tellTelling({ shelf, here }: Searching, { account, clock }: History): string | null {
  const title = account === here.history.account ? null : (shelf.theCase.accounts.find(({ id }) => id === account)?.title ?? account);
  const words = [title, clock === here.history.clock ? null : clock === "known" ? "as it became known" : "as it happened"].filter((it) => it !== null);
  return words.length === 0 ? null : words.join(", ");
}

/** Why something that does not stand at the step does not; steps of another telling say nothing of that. */
export function tellAbsence({ here: { history, step } }: Searching, key: Key): "not yet here" | "ended" | "not in this telling" {
  const first = history.threads.get(key)?.versions.find(({ thing }) => thing !== null);
  if (first === undefined) return "not in this telling";
  return first.step > step ? "not yet here" : "ended";
}

/** The address of a step, and what is said on arriving when another telling has it. */
export function toDestination(searching: Searching, history: History, step: number): Destination {
  const telling = tellTelling(searching, history);
  const href = formatViewState(viewOfStep(history, step), searching.shelf.defaults);
  return { href, notice: telling === null ? null : `Found in another telling: ${telling}.` };
}

/** An offer to go to a step. */
export function toOffer(searching: Searching, history: History, step: number, title: string): Offer {
  const at = history.steps[step - 1];
  const telling = tellTelling(searching, history);
  const words = [at === undefined ? "Before the first event" : `${formatDayShort(at.day)} · ${at.event.title}`, ...(telling === null ? [] : [telling])];
  return { ...toDestination(searching, history, step), title, detail: words.join(" · ") };
}

/** The step of an event in the nearest telling that has it. */
export function findEvent(searching: Searching, event: string): { history: History; step: number } | undefined {
  const nearest = findNearest(searching, (history) => stepOfEvent(history, event));
  return nearest === undefined ? undefined : { history: nearest.history, step: nearest.found };
}
