import { mentionsOf, type Nameable } from "../mentions";
import type { Case, CaseEvent } from "../timeline/case";
import type { Finding } from "../timeline/faults";
import { indexIn, textsIn, type SoundCase } from "../timeline/sound-case";

/** Fields of an event that do not bear on its replay: a fault in them leaves nothing out. */
const BESIDE_THE_REPLAY: readonly unknown[] = ["sources", "chapter"];
const TAKES_PART: readonly Nameable[] = ["entity", "facility", "commitment", "agreement"];

/** The ids of whom and what an event moves. */
export function idsMovedBy(event: CaseEvent): string[] {
  return mentionsOf(event).flatMap(({ names, id }) => (TAKES_PART.includes(names) ? [id] : []));
}

/**
 * What of a case can be replayed though some of its events are left out. What such an event names may stand otherwise than
 * the file means, from that event on: a fault there would only be the same mistake seen again.
 */
export class SoundEvents {
  /** The case with the events that can be replayed. */
  readonly theCase: Case;
  /** Whether a disclosure may be missing, so that nothing can be said of when things became known. */
  readonly missesDisclosures: boolean;
  #eventOf: ReadonlyMap<string, CaseEvent> | undefined;
  /** Id → the index in the file from which on it is not sure. */
  readonly #unsureFrom = new Map<string, number>();
  #allUnsureFrom = Infinity;

  constructor(readonly sound: SoundCase, findings: readonly Finding[]) {
    const faulty = new Set(findings.flatMap(({ code, path }) => (leavesOut(code, path) ? [path[1]] : [])));
    const { events } = sound.theCase;
    const left = faulty.size === 0 ? [] : events.filter((it) => faulty.has(this.indexOf(it)));
    const kept = left.length === 0 ? events : events.filter((it) => !faulty.has(this.indexOf(it)));
    this.theCase = { ...sound.theCase, events: kept };
    this.missesDisclosures = sound.leftOut.events.length > 0 || left.some(({ type }) => type === "disclosure");
    for (const event of left) this.doubt(event);
    for (const { index, value, isOpaque } of sound.leftOut.events) {
      if (isOpaque) this.#allUnsureFrom = Math.min(this.#allUnsureFrom, index);
      for (const id of textsIn(value)) this.#doubtFrom(id, index);
    }
  }

  eventOf(id: string): CaseEvent | undefined {
    this.#eventOf ??= new Map(this.theCase.events.map((event) => [event.id, event]));
    return this.#eventOf.get(id);
  }

  indexOf(event: CaseEvent): number {
    return indexIn(this.sound, event);
  }

  /** Makes all that an event moves unsure from there on. */
  doubt(event: CaseEvent): void {
    for (const id of idsMovedBy(event)) this.#doubtFrom(id, this.indexOf(event));
  }

  /** Whether what stands before an event can be told from the file. */
  isSure(event: CaseEvent): boolean {
    const index = this.indexOf(event);
    return index < this.#allUnsureFrom && !idsMovedBy(event).some((id) => (this.#unsureFrom.get(id) ?? Infinity) <= index);
  }

  #doubtFrom(id: string, index: number): void {
    this.#unsureFrom.set(id, Math.min(index, this.#unsureFrom.get(id) ?? Infinity));
  }
}

function leavesOut(code: string, path: Finding["path"]): boolean {
  return path[0] === "events" && code !== "reserved-id" && !BESIDE_THE_REPLAY.includes(path[2]);
}
