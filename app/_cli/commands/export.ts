import { createHash } from "node:crypto";
import { readDaySpan } from "../../_core/calendar-day";
import type { Placement } from "../../_core/graph/placement";
import { toScene } from "../../_core/graph/to-scene";
import { toFileName } from "../../_core/picture/picture-words";
import { replay } from "../../_core/replay/replay";
import type { Snapshot } from "../../_core/replay/snapshot";
import type { Case } from "../../_core/timeline/case";
import { isSettled } from "../../_core/view-state/asked-day";
import { formatViewState } from "../../_core/view-state/format-view-state";
import { toViewDefaults, viewOfStep } from "../../_core/view-state/step-address";
import { toPictureSubject } from "../../_core/words/picture-subject";
import { placeCase } from "../../_server/case-bundle";
import { caseFilePath } from "../../_server/read-case";
import { readSketch } from "../../_server/read-sketch";
import { drawPicture } from "../draw-picture";
import { checkFile } from "../find-file";
import { findSnapshot } from "../find-snapshot";
import { readPictureOptions } from "../picture-options";
import { readClock, type Arguments } from "../read-arguments";
import type { Terminal } from "../terminal";
import { findPlaceFor, writeOver } from "../write-file";
import { WrongUsage } from "../wrong-usage";
import { answerValidation } from "./validate";

/** The view of a snapshot as the app's address names it: a day stays the day that was asked for. */
function addressOf(theCase: Case, { history, step }: Snapshot, at: string | undefined): { at: string; href: string } {
  const view = viewOfStep(history, step);
  const named = at !== undefined && readDaySpan(at) !== undefined ? { ...view, at } : view;
  const defaults = toViewDefaults(theCase, theCase.accounts.map(({ id }) => replay(theCase, id, "effective")));
  return { at: named.at, href: formatViewState(named, defaults) };
}

/** Who stands where: a shipped case by its sketch, a file of someone's own by the search alone. */
function placeFor(theCase: Case, isShipped: boolean): Placement {
  if (!isShipped) return placeCase(theCase, {});
  try {
    return placeCase(theCase, readSketch(theCase.id));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUsage(`data/sketches/${theCase.id}.json no longer fits the case: ${error.message}.`, "Mend the sketch, or take it away: then all is searched.");
  }
}

/** `export FILE`: a step as a picture. Exit code 0, or 1 for a file with faults, which are said instead. */
export async function exportFile(args: Arguments, terminal: Terminal): Promise<number> {
  const { file, json, option } = args;
  const clock = readClock(option("clock"));
  const options = readPictureOptions(args);
  if (json && option("out") === "-") throw new WrongUsage("Standard output takes the picture or the JSON, not both.", "Name a file with --out, or leave --json out.");
  const checkedFile = checkFile(file, terminal.folder);
  const { checked, hash, path } = checkedFile;
  if (!checked.ok) {
    answerValidation(checkedFile, json, terminal);
    return 1;
  }
  const snapshot = findSnapshot(checked.case, { account: option("account"), clock, at: option("at") });
  const address = addressOf(checked.case, snapshot, option("at"));
  const isShipped = path === caseFilePath(checked.case.id);
  const isFound = options.origin !== null || isShipped;
  const subject = toPictureSubject(checked.case, snapshot, { ...address, href: isFound ? address.href : "" }, hash);
  const name = option("out") ?? toFileName(subject, options.format);
  const place = name === "-" ? undefined : findPlaceFor(name, terminal.folder);
  const scene = toScene(checked.case, snapshot, placeFor(checked.case, isShipped), { settled: isSettled(snapshot, option("at") ?? "") });
  const { bytes, width, height } = await drawPicture(scene, subject, options);
  if (place === undefined) {
    terminal.write(bytes);
    return 0;
  }
  writeOver(place, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const told = { file: name, width, height, bytes: bytes.length, sha256 };
  terminal.answer(json ? JSON.stringify(told, null, 2) : `Wrote ${name}: ${width} × ${height} px, ${Math.ceil(bytes.length / 1000)} kB.`);
  return 0;
}
