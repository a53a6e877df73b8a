import { stepOfEvent } from "../../_core/replay/find-step";
import type { EventId } from "../../_core/replay/things";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay } from "../../_core/words/days";
import { CLOCKS, type Clock } from "../../_core/vocabulary";
import type { CaseShelf } from "./case-shelf";

/** A step, in words, and where it stands; null where no telling has it any more. */
export interface NamedStep {
  readonly id: EventId;
  readonly title: string;
  /** When it took effect. */
  readonly day: string;
  readonly href: string | null;
}

function hrefOf({ defaults, historyOf }: CaseShelf, id: EventId, account: string, clock: Clock): string | null {
  const history = historyOf(account, clock);
  const step = stepOfEvent(history, id);
  return step === undefined ? null : formatViewState(viewOfStep(history, step), defaults);
}

/** Names an event's step: in the account asked for, else in the first telling that has it. */
export function toNamedStep(shelf: CaseShelf, id: EventId, account?: string): NamedStep {
  const event = shelf.theCase.events.find((it) => it.id === id);
  const accounts = shelf.theCase.accounts.map((it) => it.id);
  const places = CLOCKS.flatMap((clock) => (account === undefined ? accounts : [account, ...accounts]).map((teller) => ({ teller, clock })));
  let href: string | null = null;
  for (const { teller, clock } of places) href ??= hrefOf(shelf, id, teller, clock);
  return { id, title: event?.title ?? id, day: event === undefined ? "" : formatDay(event.effective), href };
}
