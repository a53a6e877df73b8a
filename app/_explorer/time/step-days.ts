import { daySpan, isByDay, laterDay, type Day } from "../../_core/calendar-day";
import type { History } from "../../_core/replay/history";

/** What is known of a step's day, and where it stands in the order of the days. */
export interface StepDays {
  /** Never before that of the step before it. */
  readonly stands: Day;
  readonly earliest: Day;
  readonly latest: Day;
  /** `by`: it stood so by its latest day, since when not being stated. */
  readonly known: "to-the-day" | "within" | "by";
}

/**
 * The days of all steps. What stood "by" a day has no beginning: it stands at that day, or at that of the next event
 * where that is earlier.
 */
export function toStepDays({ steps }: History): StepDays[] {
  let next: Day | undefined;
  return steps
    .toReversed()
    .map(({ day, positionDay }): StepDays => {
      const { earliest, latest } = daySpan(day);
      const isBy = isByDay(day);
      const stands = isBy ? laterDay(positionDay, next !== undefined && next < latest ? next : latest) : positionDay;
      next = stands;
      return { stands, earliest, latest, known: isBy ? "by" : earliest === latest ? "to-the-day" : "within" };
    })
    .reverse();
}
