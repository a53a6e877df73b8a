import type { Finding, ReferenceFaultCode } from "../faults";
import type { SoundCase } from "../sound-case";
import { checkCombinations } from "./check-combinations";
import { checkFrame } from "./check-frame";
import { checkIds } from "./check-ids";
import { checkMentions } from "./check-mentions";
import { checkRecord } from "./check-record";
import { ReferenceCheck } from "./reference-check";

/** What in the sound parts of a case refers to nothing, or to the wrong thing; MOST_FAULTS at most. */
export function checkReferences(sound: SoundCase): Finding<ReferenceFaultCode>[] {
  const check = new ReferenceCheck(sound);
  checkIds(check);
  checkMentions(check);
  checkFrame(check);
  checkCombinations(check);
  checkRecord(check);
  return check.findings;
}
