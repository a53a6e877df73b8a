import { chapterOf } from "../../_core/graph/chapters";
import type { CaseShelf } from "../view/case-shelf";
import type { StepPage } from "../view/step-page";
import type { ExportChoice } from "./export-choice";

/** `<case>--<chapter or all>--<account>[--known].<extension>` */
export function nameSpan(shelf: CaseShelf, { caseId, view, step }: StepPage, span: ExportChoice["span"], extension: string): string {
  const { theCase, historyOf } = shelf;
  const chapter = span === "case" ? "all" : chapterOf(theCase, historyOf(view.account, view.clock).steps, step);
  return `${[caseId, chapter, view.account, ...(view.clock === "known" ? ["known"] : [])].filter((it) => it !== "").join("--")}.${extension}`;
}
