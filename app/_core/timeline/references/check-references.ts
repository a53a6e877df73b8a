import type { Finding, ReferenceFaultCode } from "../faults";
import type { SoundCase } from "../sound-case";
import { checkCombination } from "./check-combination";
import { checkFrame } from "./check-frame";
import { checkEventId, checkIds } from "./check-ids";
import { checkMentions } from "./check-mentions";
import { RecordCheck } from "./check-record";
import { OpenedThings } from "./opened-things";
import { ReferenceCheck } from "./reference-check";

/** What in the sound parts of a case refers to nothing, or to the wrong thing; MOST_FAULTS at most. Passes over the events once: in a long file each pass fetches them all anew. */
export function checkReferences(sound: SoundCase): Finding<ReferenceFaultCode>[] {
  const check = new ReferenceCheck(sound);
  const opened = new OpenedThings(check);
  const record = new RecordCheck(check);
  checkIds(check);
  for (const event of check.events) {
    checkEventId(check, event);
    checkMentions(check, opened, event);
    checkCombination(check, event);
    record.see(event);
  }
  checkFrame(check);
  return check.findings;
}
