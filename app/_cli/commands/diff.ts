import { toDiffReport } from "../../_core/analysis/report-diff";
import { checkFile } from "../find-file";
import { findSnapshot } from "../find-snapshot";
import { readClock, type Arguments } from "../read-arguments";
import { tellDiff } from "../tell-diff";
import type { Terminal } from "../terminal";
import { tellUsage } from "../usage";
import { WrongUsage } from "../wrong-usage";
import { answerValidation } from "./validate";

function missing(from: string | undefined, to: string | undefined): WrongUsage {
  const [what, verb] = from !== undefined ? ["--to", "is"] : to !== undefined ? ["--from", "is"] : ["--from and --to", "are"];
  return new WrongUsage(`${what} ${verb} missing.`, tellUsage("diff"));
}

/** `diff FILE --from E --to E`: what stands otherwise. Exit code 0, or 1 for a file with faults, which are said instead. */
export function diffFile({ file, json, option }: Arguments, terminal: Terminal): number {
  const [from, to] = [option("from"), option("to")];
  if (from === undefined || to === undefined) throw missing(from, to);
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
  terminal.answer(json ? report() : tellDiff(checked.case, { snapshot: a, at: from }, { snapshot: then, at: to }, terminal.hasColour));
  return 0;
}
