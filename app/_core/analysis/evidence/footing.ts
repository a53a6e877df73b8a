import type { Snapshot } from "../../replay/snapshot";
import type { Key } from "../../replay/things";
import type { CaseEvent } from "../../timeline/case";
import { SOURCE_GRADES, type SourceGrade, type Standing } from "../../vocabulary";
import { readVersions } from "../thing-versions";

/** What has to be known of a case's documents; every checked case is one. */
export interface CitedCase {
  readonly sources: readonly { readonly id: string; readonly grade: SourceGrade }[];
}

/** How firmly a statement stands. */
export interface Footing {
  readonly standing: Standing;
  /** That of the best document it rests on. */
  readonly grade: SourceGrade;
}

/** Whether a document shows it, and a better than weak one. Whoever relies on what is not firm is told so. */
export function isFirm({ standing, grade }: Footing): boolean {
  return standing === "documented" && grade !== "weak";
}

const rank = (grade: SourceGrade) => SOURCE_GRADES.indexOf(grade);

/** How firmly an event stands; a document that the case does not list counts as weak. */
export function footingOf({ sources }: CitedCase, event: Pick<CaseEvent, "standing" | "sources">): Footing {
  const grades = event.sources.map((cited) => sources.find(({ id }) => id === cited.source)?.grade ?? "weak");
  return { standing: event.standing, grade: grades.reduce((best, grade) => (rank(grade) < rank(best) ? grade : best), "weak") };
}

/** The event by which a thing stands as it does at a snapshot; undefined where it has never stood by then. */
export function eventBehind({ history, step }: Snapshot, key: Key): CaseEvent | undefined {
  const version = readVersions(history, key).findLast((it) => it.step <= step);
  return version === undefined ? undefined : history.steps[version.step - 1]?.event;
}

/** How firmly a thing stands as it does at a snapshot, or as it last stood there; undefined where it has never stood by then. */
export function footingOfThing(theCase: CitedCase, snapshot: Snapshot, key: Key): Footing | undefined {
  const event = eventBehind(snapshot, key);
  return event === undefined ? undefined : footingOf(theCase, event);
}
