import { readFileSync } from "node:fs";
import { join } from "node:path";
import { correctionLog, type CorrectionLog } from "../_core/timeline/correction-log";
import { projectFolder } from "./project-folder";

/**
 * What was corrected in the shipped cases: `data/corrections.json`.
 * @throws when the file is not as its schema says.
 */
export function readCorrections(): CorrectionLog {
  return correctionLog.parse(JSON.parse(readFileSync(join(projectFolder(), "data", "corrections.json"), "utf8")));
}
