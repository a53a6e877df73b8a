import type { History } from "../replay/history";
import { snapshotAt, stepOf, thingsOfKind, type Snapshot } from "../replay/snapshot";
import type { Clock } from "../vocabulary";
import type {
  AgreementReport,
  CommitmentReport,
  EndedReport,
  EntityReport,
  FacilityReport,
  OfficeReport,
  StakeReport,
  SuccessionReport,
} from "./report-shapes";
import { REPORT } from "./report-thing";

/** Where in a case a snapshot stands. */
export interface PositionReport {
  readonly account: string;
  readonly clock: Clock;
  readonly step: number;
  /** Id of the event that the step is after; null at step 0. */
  readonly event: string | null;
  /** The day on the asked clock, as written; null at step 0. */
  readonly date: string | null;
}

/** All that stands at a step, as `replay --json` says it (the contract for anyone outside). */
export interface SnapshotReport extends PositionReport {
  /** Id of the case. */
  readonly case: string;
  readonly entities: readonly EntityReport[];
  /** All that ever ended and was not revived. */
  readonly ended: readonly EndedReport[];
  readonly stakes: readonly StakeReport[];
  readonly facilities: readonly FacilityReport[];
  readonly commitments: readonly CommitmentReport[];
  readonly agreements: readonly AgreementReport[];
  readonly offices: readonly OfficeReport[];
  readonly successions: readonly SuccessionReport[];
}

/** Rows in the order of these fields, the first first; compared as text, on every machine alike. */
function sortBy<T>(rows: readonly T[], ...fields: readonly ((row: T) => string)[]): T[] {
  const compare = (a: T, b: T, field: (row: T) => string) => (field(a) < field(b) ? -1 : field(a) > field(b) ? 1 : 0);
  return [...rows].sort((a, b) => fields.reduce((order, field) => (order === 0 ? compare(a, b, field) : order), 0));
}

/** Where a snapshot stands, in the outward shape. */
export function reportPosition(snapshot: Snapshot): PositionReport {
  const { account, clock } = snapshot.history;
  const step = stepOf(snapshot);
  return { account, clock, step: snapshot.step, event: step?.event.id ?? null, date: step?.day ?? null };
}

/**
 * All that stands at a step, in the outward shape. Rows are sorted by id; stakes by held, then owner; offices by entity,
 * person, post; successions by from, to, event. Step 0 has neither event nor date.
 * @throws RangeError when the history has no such step.
 */
export function toReport(theCase: { readonly id: string }, history: History, step: number): SnapshotReport {
  const snapshot = snapshotAt(history, step);
  const entities = sortBy(thingsOfKind(snapshot, "entity").map(REPORT.entity), ({ id }) => id);
  return {
    case: theCase.id,
    ...reportPosition(snapshot),
    entities: entities.filter((row): row is EntityReport => "status" in row),
    ended: entities.filter((row): row is EndedReport => "reason" in row),
    stakes: sortBy(thingsOfKind(snapshot, "stake").map(REPORT.stake), ({ held }) => held, ({ owner }) => owner),
    facilities: sortBy(thingsOfKind(snapshot, "facility").map(REPORT.facility), ({ id }) => id),
    commitments: sortBy(thingsOfKind(snapshot, "commitment").map(REPORT.commitment), ({ id }) => id),
    agreements: sortBy(thingsOfKind(snapshot, "agreement").map(REPORT.agreement), ({ id }) => id),
    offices: sortBy(thingsOfKind(snapshot, "office").map(REPORT.office), ({ entity }) => entity, ({ person }) => person, ({ post }) => post),
    successions: sortBy(thingsOfKind(snapshot, "succession").map(REPORT.succession), ({ from }) => from, ({ to }) => to, ({ by }) => by),
  };
}
