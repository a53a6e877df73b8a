import type { History } from "../replay/history";
import type { Case } from "../timeline/case";
import { MOST_FAULTS, type Fault, type Finding } from "../timeline/faults";
import { readCase, type CaseReading } from "../timeline/parse-case";
import { placeFindings } from "../timeline/place-findings";
import { checkReplay, type CheckedReplay } from "./check-replay";
import { findWarnings } from "./find-warnings";
import type { FaultCode, WarningCode } from "./codes";
import { SoundEvents } from "./sound-events";

/** What a whole check of a text gives: a case that every account of replays on both clocks, or what is wrong with it. */
export type CheckedCase = { readonly warnings: readonly Fault<WarningCode>[] } & (
  | {
      readonly ok: true;
      readonly case: Case;
      readonly faults: readonly [];
      /** Each account as it happened, in the order of the file: replayed to be checked, so nobody need replay it again. */
      readonly histories: readonly History[];
    }
  | { readonly ok: false; readonly faults: readonly Fault<FaultCode>[] }
);

function replaySound({ sound, findings }: CaseReading): CheckedReplay {
  const canReplay = sound !== undefined && findings.length < MOST_FAULTS && !sound.unreadable.has("accounts") && !sound.unreadable.has("events");
  return canReplay ? checkReplay(new SoundEvents(sound, findings)) : { findings: [], histories: [] };
}

/**
 * Checks the text of a case file through all stages: text, shape, references, replay. Each reports all it can about what
 * the ones before left sound. Faults and warnings stand in the order of the text, MOST_FAULTS of each at most. Never throws.
 */
export function checkCaseText(text: string): CheckedCase {
  const reading = readCase(text);
  const replayed = replaySound(reading);
  const found: Finding<FaultCode>[] = [...reading.findings, ...replayed.findings];
  const warned = reading.sound === undefined ? [] : findWarnings(reading.sound, replayed.histories);
  const warnings = placeFindings(text, warned.slice(0, MOST_FAULTS));
  if (reading.sound !== undefined && found.length === 0) {
    return { ok: true, case: reading.sound.theCase, faults: [], warnings, histories: replayed.histories };
  }
  return { ok: false, faults: placeFindings(text, found.slice(0, MOST_FAULTS)), warnings };
}
