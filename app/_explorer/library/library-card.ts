import type { Scene } from "../../_core/graph/scene";
import { daySpan } from "../../_core/calendar-day";
import { formatList } from "../../_core/words/lists";
import type { CaseShelf } from "../view/case-shelf";
import { toStepPage } from "../view/step-page";

/** A case as the library shows it. */
export interface LibraryCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly years: string;
  readonly counts: string;
  readonly cover: Scene | null;
}

function toYears({ events }: CaseShelf["theCase"]): string {
  const days = events.map(({ effective }) => daySpan(effective).latest.slice(0, 4)).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** "79 and 17 steps in 2 accounts": what a reader meets, not what the file holds. */
function tellSteps({ theCase, historyOf }: CaseShelf): string {
  const steps = formatList(theCase.accounts.map((account) => String(historyOf(account.id, "effective").steps.length)));
  return theCase.accounts.length === 1 ? `${steps} steps` : `${steps} steps in ${String(theCase.accounts.length)} accounts`;
}

/** What the library shows of a case: its words, its size, and the chart of its cover step. */
export function toLibraryCard(shelf: CaseShelf): LibraryCard {
  const { theCase, defaults } = shelf;
  const { id, title, summary, entities } = theCase;
  const [account] = defaults.accounts;
  const cover = toStepPage(shelf, { account, clock: "effective", at: defaults.covers[account] ?? "end" });
  const counts = `${tellSteps(shelf)} · ${String(entities.length)} entities`;
  return { id, href: `/cases/${id}`, title, summary, years: toYears(theCase), counts, cover: cover?.scene ?? null };
}
