import { basename, dirname } from "node:path";
import { checkCaseText, type CheckedCase } from "../_core/check/check-case";
import type { Fault } from "../_core/timeline/faults";
import { placeFindings } from "../_core/timeline/place-findings";
import { casesFolder } from "./project-folder";

/** What a check of a case file says: all that a check of its text does, and whether a shipped case's file is named after it. */
export type CheckedCaseFile = CheckedCase | { readonly ok: false; readonly faults: readonly Fault<"named-otherwise">[]; readonly warnings: CheckedCase["warnings"] };

/**
 * Checks a case file. The id of a shipped case is its address, so its file is `data/cases/<id>.json`; a file that stands
 * anywhere else may have any name.
 *
 * @param path absolute
 */
export function checkCaseFile(path: string, text: string): CheckedCaseFile {
  const checked = checkCaseText(text);
  if (!checked.ok || dirname(path) !== casesFolder()) return checked;
  const [id, name] = [checked.case.id, basename(path)];
  if (name === `${id}.json`) return checked;
  const finding = {
    code: "named-otherwise" as const,
    path: ["id"],
    event: null,
    expected: `"${name.replace(/\.json$/, "")}", since the file is data/cases/${name}`,
    found: `"${id}"`,
    advice: "Name a shipped case's file after its id: the id is its address.",
  };
  return { ok: false, faults: placeFindings(text, [finding]), warnings: checked.warnings };
}
