import { footingOf } from "../../_core/analysis/evidence/footing";
import type { History } from "../../_core/replay/history";
import type { EventId } from "../../_core/replay/things";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay, formatDayShort } from "../../_core/words/days";
import { tellFooting } from "../../_core/words/standing";
import { toToldSources, type ToldSource } from "../story/sources";
import type { CaseShelf } from "../view/case-shelf";

/** A step that something points to. */
export interface StepRef {
  readonly step: number;
  /** Its event. */
  readonly event: EventId;
  readonly day: string;
  readonly shortDay: string;
  readonly headline: string;
  readonly href: string;
  readonly sources: readonly ToldSource[];
  /** "reported": said of what no document shows; else null. */
  readonly footing: string | null;
}

/** How the steps of a history are pointed to; steps are 1 to its last. */
export type StepRefs = (step: number) => StepRef;

/** Pointers to the steps of a history. */
export function toStepRefs({ theCase, defaults }: CaseShelf, history: History): StepRefs {
  return (step) => {
    const told = history.steps[step - 1];
    return {
      step,
      event: told?.event.id ?? "",
      day: formatDay(told?.day ?? ""),
      shortDay: formatDayShort(told?.day ?? ""),
      headline: told?.event.title ?? "",
      href: formatViewState(viewOfStep(history, step), defaults),
      sources: toToldSources(theCase, told?.event.sources ?? []),
      footing: told === undefined ? null : tellFooting(footingOf(theCase, told.event)),
    };
  };
}
