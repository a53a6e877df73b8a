import type { CorrectionLog } from "../../_core/timeline/correction-log";
import { formatDay } from "../../_core/words/days";
import type { CaseShelf } from "../view/case-shelf";
import { toNamedStep, type NamedStep } from "../view/named-step";

/** What the corrections page says of one case. */
export interface CaseCorrections {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Changes to the data after it was published, the latest first. */
  readonly changes: readonly {
    readonly day: string;
    readonly was: string;
    readonly is: string;
    readonly reportedBy: string | null;
    readonly steps: readonly NamedStep[];
  }[];
  /** Events by which a later document corrects what an earlier one said. */
  readonly inTheRecord: readonly { readonly correction: NamedStep; readonly corrected: NamedStep }[];
  /** Points on which sources part and nothing settles it. */
  readonly unsettled: readonly { readonly why: string; readonly steps: readonly NamedStep[] }[];
}

/** What was corrected in a case, what its documents correct in one another, and what is open. */
export function toCaseCorrections(shelf: CaseShelf, log: CorrectionLog): CaseCorrections {
  const { theCase } = shelf;
  const toStep = (id: string) => toNamedStep(shelf, id);
  return {
    id: theCase.id,
    title: theCase.title,
    href: `/cases/${theCase.id}`,
    changes: log.corrections
      .filter((entry) => entry.case === theCase.id)
      .map(({ day, was, is, reportedBy, events = [] }) => ({ day: formatDay(day), was, is, reportedBy: reportedBy ?? null, steps: events.map(toStep) })),
    inTheRecord: theCase.events.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [{ correction: toStep(id), corrected: toStep(corrects) }])),
    unsettled: theCase.differences.flatMap(({ why, events, unsettled }) => (unsettled === true ? [{ why, steps: events.map(toStep) }] : [])),
  };
}
