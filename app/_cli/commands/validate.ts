import { MOST_FAULTS, type Fault } from "../../_core/timeline/faults";
import { countFindings, tellAlike, tellFault } from "../../_core/words/faults";
import { showUnseen } from "../../_core/words/unseen";
import { checkFile, type CheckedFile } from "../find-file";
import type { CheckedCaseFile } from "../../_server/check-case-file";
import { PrintedText } from "../print-text";
import type { Arguments } from "../read-arguments";
import type { Terminal } from "../terminal";

function outward({ code, line, column, path, event, expected, found, advice }: Fault): Fault {
  return { code, line, column, path, event, expected, found, advice };
}

/** What `validate --json` says: `{ ok, faults, warnings }`. */
function toValidationJson({ ok, faults, warnings }: CheckedCaseFile): string {
  return showUnseen(JSON.stringify({ ok, faults: faults.map(outward), warnings: warnings.map(outward) }, null, 2));
}

function tellFindings(text: PrintedText, heading: string, paragraphs: readonly (readonly string[])[]): void {
  if (paragraphs.length === 0) return;
  text.line().line(text.style("bold", heading));
  for (const paragraph of paragraphs) {
    text.line();
    for (const line of paragraph) text.line(line);
  }
}

/** Says that findings beyond the most that a check names are not said. */
function tellRest(count: number, what: "faults" | "warnings"): string[][] {
  return count < MOST_FAULTS ? [] : [[`A check names ${MOST_FAULTS} ${what} at most, and there may be more: mend these, then check again.`]];
}

function gatherByCode(findings: readonly Fault[]): Fault[][] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.map((code) => findings.filter((finding) => finding.code === code));
}

/** The same for a person: every finding with its place, and how many there are; warnings of one kind are told together. */
function tellValidation({ name, checked }: CheckedFile, hasColour: boolean): string {
  const text = new PrintedText(hasColour);
  const { ok, faults, warnings } = checked;
  const counts = `${countFindings(faults.length, "fault")}, ${countFindings(warnings.length, "warning")}`;
  const verdict = ok ? text.style("new", "sound") : text.style("ended", "not sound");
  text.line(`${name}: ${verdict} (${counts})`);
  tellFindings(text, "Faults", [...faults.map((fault) => tellFault(name, fault)), ...tellRest(faults.length, "faults")]);
  tellFindings(text, "Warnings", [...gatherByCode(warnings).map((alike) => tellAlike(name, alike)), ...tellRest(warnings.length, "warnings")]);
  return text.toString();
}

/** Says what is wrong with a file, as data or in words. */
export function answerValidation(file: CheckedFile, json: boolean, { answer, hasColour }: Terminal): void {
  answer(json ? toValidationJson(file.checked) : tellValidation(file, hasColour));
}

/** `validate FILE`: exit code 0 for a sound case, 1 for one with faults. */
export function validate({ file, json }: Arguments, terminal: Terminal): number {
  const checked = checkFile(file, terminal.folder);
  answerValidation(checked, json, terminal);
  return checked.checked.ok ? 0 : 1;
}
