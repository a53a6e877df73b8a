import type { History } from "../../_core/replay/history";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { viewOfStep } from "../../_core/view-state/step-address";
import { formatDay, formatDayShort } from "../../_core/words/days";
import { toToldSources, type ToldSource } from "../story/sources";
import type { CaseShelf } from "../view/case-shelf";

/** A step that something points to. */
export interface StepRef {
  readonly step: number;
  readonly day: string;
  readonly shortDay: string;
  readonly headline: string;
  readonly href: string;
  readonly sources: readonly ToldSource[];
}

/** How the steps of a history are pointed to; steps are 1 to its last. */
export type StepRefs = (step: number) => StepRef;

/** Pointers to the steps of a history. */
export function toStepRefs({ theCase, defaults }: CaseShelf, history: History): StepRefs {
  return (step) => {
    const told = history.steps[step - 1];
    return {
      step,
      day: formatDay(told?.day ?? ""),
      shortDay: formatDayShort(told?.day ?? ""),
      headline: told?.event.title ?? "",
      href: formatViewState(viewOfStep(history, step), defaults),
      sources: toToldSources(theCase, told?.event.sources ?? []),
    };
  };
}
