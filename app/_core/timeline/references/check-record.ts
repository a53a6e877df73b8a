import type { CaseEvent, EventOf } from "../case";
import { listWords } from "../nearest-words";
import type { ReferenceCheck } from "./reference-check";

function checkRevealed(check: ReferenceCheck, disclosure: EventOf<"disclosure">, id: string, index: number): void {
  const revealed = check.eventOf(id);
  if (revealed === undefined) return;
  const path = ["reveals", index];
  const untold = check.accountsOnlyOf(disclosure, revealed);
  if (check.indexOf(revealed) >= check.indexOf(disclosure)) {
    check.reportIn(disclosure, "discloses-later-event", path, {
      expected: "an event that stands before the disclosure",
      found: revealed === disclosure ? `"${id}", the disclosure itself` : `"${id}", which stands after it`,
      advice: "Move the disclosure behind what it reveals; an event that is public at once needs none.",
    });
  } else if (untold.length > 0) {
    check.reportIn(disclosure, "reveals-untold-event", path, {
      expected: "an event that every account of the disclosure tells",
      found: `"${id}", which the account ${listWords(untold)} does not tell`,
      advice: "Tell the event in that account too, or give that account a disclosure of its own.",
    });
  }
}

/** Whether following `corrects` from an event leads back to it. */
function correctsItself(check: ReferenceCheck, event: CaseEvent): boolean {
  const seen = new Set<string>();
  for (let at: CaseEvent | undefined = event; at?.corrects !== undefined; at = check.eventOf(at.corrects)) {
    if (at.corrects === event.id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}

function checkCorrection(check: ReferenceCheck, event: CaseEvent, correctedBy: Map<string, CaseEvent[]>): void {
  if (event.corrects === undefined) return;
  const corrected = check.eventOf(event.corrects);
  if (corrected === undefined) return;
  const path = ["corrects"];
  const found = `"${event.corrects}"`;
  if (correctsItself(check, event)) {
    const advice = "Name the event that this one replaces; the first telling corrects nothing.";
    check.reportIn(event, "corrects-itself", path, { expected: "another event, in one direction", found: `${found}, which leads back to this event`, advice });
    return;
  }
  if (!check.shareAccount(event, corrected) && !check.sound.unreadable.has("accounts")) {
    const advice = "Correct an event of the same account; that two accounts part is told as a difference.";
    check.reportIn(event, "corrects-other-account", path, { expected: "an event of the same account", found: `${found}, told only in ${listWords([...check.accountsOf(corrected)])}`, advice });
    return;
  }
  const others = correctedBy.get(event.corrects) ?? [];
  const rival = others.find((other) => check.shareAccount(event, other));
  correctedBy.set(event.corrects, [...others, event]);
  if (rival === undefined) return;
  check.reportIn(event, "corrected-twice", path, {
    expected: "an event that nothing else corrects",
    found: `${found}, which "${rival.id}" corrects already`,
    advice: `Correct "${rival.id}" instead: a correction can itself be corrected.`,
  });
}

/** What is revealed must have been told before, and what is corrected must be another event of the same account. */
export class RecordCheck {
  readonly #correctedBy = new Map<string, CaseEvent[]>();

  constructor(readonly check: ReferenceCheck) {}

  see(event: CaseEvent): void {
    if (event.type === "disclosure") event.reveals.forEach((id, index) => checkRevealed(this.check, event, id, index));
    if (event.corrects !== undefined) checkCorrection(this.check, event, this.#correctedBy);
  }
}
