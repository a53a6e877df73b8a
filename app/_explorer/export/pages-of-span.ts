import { chapterOf } from "../../_core/graph/chapters";
import { boxOfAll } from "../../_core/graph/geometry";
import { viewOfStep } from "../../_core/view-state/step-address";
import type { CaseShelf } from "../view/case-shelf";
import { toStepPage, type StepPage } from "../view/step-page";
import type { ExportChoice } from "./export-choice";

/** The steps of a page's account and clock: of its chapter, or all of them. */
export function stepsOfSpan({ theCase, historyOf }: CaseShelf, { view, step }: StepPage, span: ExportChoice["span"]): number[] {
  const { steps } = historyOf(view.account, view.clock);
  const all = Array.from({ length: steps.length + 1 }, (_, at) => at);
  if (span === "case") return all;
  const chapter = chapterOf(theCase, steps, step);
  // What stands before the first event belongs to the first chapter, and shows nothing.
  return all.filter((at) => (at > 0 || step === 0) && chapterOf(theCase, steps, at) === chapter);
}

/** The pages of steps, in their order. */
export function pagesOfSteps(shelf: CaseShelf, { view }: StepPage, steps: readonly number[]): StepPage[] {
  const history = shelf.historyOf(view.account, view.clock);
  return steps.flatMap((step) => toStepPage(shelf, viewOfStep(history, step)) ?? []);
}

/** Pages with one frame that holds all of theirs, so that nothing moves from one picture to the next. */
export function inOneFrame(pages: readonly StepPage[]): StepPage[] {
  const frame = boxOfAll(pages.map(({ scene }) => scene.frame));
  return frame === undefined ? [...pages] : pages.map((page) => ({ ...page, scene: { ...page.scene, frame } }));
}
