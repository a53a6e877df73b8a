import { toReport } from "../../_core/analysis/report-snapshot";
import { stepOf, type Snapshot } from "../../_core/replay/snapshot";
import type { Case, CaseEvent } from "../../_core/timeline/case";
import { formatDay } from "../../_core/words/days";
import { tellEffects } from "../../_core/words/effects";
import { outlineStructure } from "../../_core/words/structure";
import { checkFile } from "../find-file";
import { findSnapshot } from "../find-snapshot";
import { PrintedText } from "../print-text";
import { readClock, type Arguments } from "../read-arguments";
import { tellPosition } from "../tell-position";
import type { Terminal } from "../terminal";
import { answerValidation } from "./validate";

function tellSources({ sources }: Case, event: CaseEvent): string[] {
  return event.sources.map(({ source: id, locator, says }) => {
    const source = sources.find((it) => it.id === id);
    const named = source === undefined ? id : `${source.title} (${source.publisher}, ${formatDay(source.published)})`;
    return `${named}${locator === undefined ? "" : `, ${locator}`}: ${says}`;
  });
}

function tellChanges(text: PrintedText, { history, step }: Snapshot): void {
  const sentences = tellEffects(history, step);
  if (step === 0) return;
  const lines = sentences.flatMap(({ mark, text: said, because, rule }) => [
    text.marked(mark, said),
    text.style("faint", `    ${because} · rule ${rule}`),
  ]);
  text.part("What changed", lines.length === 0 ? ["Nothing in who owns, owes or holds what."] : lines);
}

function tellStep(theCase: Case, snapshot: Snapshot, at: string | undefined, hasColour: boolean): string {
  const text = new PrintedText(hasColour);
  const event = stepOf(snapshot)?.event;
  text.line(text.style("bold", theCase.title)).line(tellPosition(theCase, snapshot, at)).line();
  if (event === undefined) text.line("Nothing has happened yet, and nothing stands.");
  else text.line(text.style("bold", event.title)).paragraph(event.text);
  tellChanges(text, snapshot);
  for (const { heading, lines } of outlineStructure(snapshot)) text.part(heading, lines);
  if (event !== undefined) text.part("Sources of this step", tellSources(theCase, event));
  return text.toString();
}

/** `replay FILE`: all that stands at a step. Exit code 0, or 1 for a file with faults, which are said instead. */
export function replayFile({ file, json, option }: Arguments, terminal: Terminal): number {
  const clock = readClock(option("clock"));
  const checkedFile = checkFile(file, terminal.folder);
  const { checked } = checkedFile;
  if (!checked.ok) {
    answerValidation(checkedFile, json, terminal);
    return 1;
  }
  const at = option("at");
  const snapshot = findSnapshot(checked.case, { account: option("account"), clock, at });
  const report = () => JSON.stringify(toReport(checked.case, snapshot.history, snapshot.step), null, 2);
  terminal.answer(json ? report() : tellStep(checked.case, snapshot, at, terminal.hasColour));
  return 0;
}
