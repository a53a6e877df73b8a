import { diffSnapshots } from "../../_core/analysis/diff-snapshots";
import { toDiffReport } from "../../_core/analysis/report-diff";
import type { Snapshot } from "../../_core/replay/snapshot";
import { kindOfKey, type Key } from "../../_core/replay/things";
import type { Case } from "../../_core/timeline/case";
import { THING_KINDS } from "../../_core/vocabulary";
import { tellDifference, type DifferenceSentence } from "../../_core/words/differences";
import { CHANGE_MARKS, type ChangeMark } from "../../_core/words/marks";
import { checkFile } from "../find-file";
import { findSnapshot } from "../find-snapshot";
import { PrintedText } from "../print-text";
import { readClock, type Arguments } from "../read-arguments";
import { tellHeadline, tellPosition } from "../tell-position";
import type { Terminal } from "../terminal";
import { tellUsage } from "../usage";
import { WrongUsage } from "../wrong-usage";
import { answerValidation } from "./validate";

const HEADINGS: Readonly<Record<ChangeMark, string>> = { new: "New", changed: "Changed", ended: "Ended" };

function tellOne(text: PrintedText, { mark, text: said, before }: DifferenceSentence): string[] {
  const line = text.marked(mark, said);
  return before === null ? [line] : [line, text.style("faint", `    before: ${before}`)];
}

function tellDiff(theCase: Case, from: Snapshot, to: Snapshot, hasColour: boolean): string {
  const text = new PrintedText(hasColour);
  text.line(text.style("bold", theCase.title));
  text.line(`from  ${tellPosition(theCase, from)}`).line(`      ${tellHeadline(from)}`);
  text.line(`to    ${tellPosition(theCase, to)}`).line(`      ${tellHeadline(to)}`);
  const place = ({ key }: { readonly key: Key }) => THING_KINDS.indexOf(kindOfKey(key));
  const changes = diffSnapshots(from, to).sort((a, b) => place(a) - place(b));
  const differences = changes.map((change) => tellDifference(from, to, change));
  if (differences.length === 0) text.line().line("Nothing stands otherwise.");
  for (const mark of CHANGE_MARKS) {
    const those = differences.filter((it) => it.mark === mark);
    if (those.length > 0) text.part(HEADINGS[mark], those.flatMap((it) => tellOne(text, it)));
  }
  return text.toString();
}

/** `diff FILE --from E --to E`: what stands otherwise. Exit code 0, or 1 for a file with faults, which are said instead. */
export function diffFile({ file, json, option }: Arguments, terminal: Terminal): number {
  const [from, to] = [option("from"), option("to")];
  if (from === undefined || to === undefined) throw new WrongUsage("From where to where?", tellUsage("diff"));
  const fromClock = readClock(option("from-clock") ?? option("clock"));
  const toClock = readClock(option("to-clock") ?? option("clock"));
  const checkedFile = checkFile(file, terminal.folder);
  const { checked } = checkedFile;
  if (!checked.ok) {
    answerValidation(checkedFile, json, terminal);
    return 1;
  }
  const account = option("account");
  const a = findSnapshot(checked.case, { account: option("from-account") ?? account, clock: fromClock, at: from });
  const b = findSnapshot(checked.case, { account: option("to-account") ?? account, clock: toClock, at: to });
  const isOneHistory = a.history.account === b.history.account && a.history.clock === b.history.clock;
  const then = isOneHistory ? { history: a.history, step: b.step } : b;
  const report = () => JSON.stringify(toDiffReport(checked.case, a, then), null, 2);
  terminal.answer(json ? report() : tellDiff(checked.case, a, then, terminal.hasColour));
  return 0;
}
