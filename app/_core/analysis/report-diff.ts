import type { Change } from "../replay/change";
import type { Snapshot } from "../replay/snapshot";
import { kindOfKey, type Key } from "../replay/things";
import { THING_KINDS, type ThingKind } from "../vocabulary";
import { diffSnapshots } from "./diff-snapshots";
import { reportPosition, type PositionReport } from "./report-snapshot";
import type { ThingReport } from "./report-shapes";
import { reportThing } from "./report-thing";

/** One difference between two snapshots, as `diff --json` says it. */
export interface ChangeReport {
  readonly kind: ThingKind;
  /** Names the thing in every snapshot alike, such as `stake:ada>quay`. */
  readonly key: Key;
  /** An entity that ended in between has changed: it goes on to be told, among the ended. */
  readonly change: "added" | "changed" | "removed";
  /** As `replay --json` gives it at `from`; null where it does not stand there. */
  readonly before: ThingReport | null;
  /** As `replay --json` gives it at `to`; null where it does not stand there. */
  readonly after: ThingReport | null;
}

/** The differences between two snapshots of one case (the contract for anyone outside). */
export interface DiffReport {
  /** Id of the case. */
  readonly case: string;
  readonly from: PositionReport;
  readonly to: PositionReport;
  readonly changes: readonly ChangeReport[];
}

/** A change in the outward shape. */
export function toChangeReport({ key, before, after }: Change): ChangeReport {
  return {
    kind: kindOfKey(key),
    key,
    change: before === null ? "added" : after === null ? "removed" : "changed",
    before: before === null ? null : reportThing(before),
    after: after === null ? null : reportThing(after),
  };
}

/** What `to` has otherwise than `from`, in the outward shape: sorted by kind (entities first), then by key. */
export function toDiffReport(theCase: { readonly id: string }, from: Snapshot, to: Snapshot): DiffReport {
  const changes = diffSnapshots(from, to).map(toChangeReport);
  const place = ({ kind }: ChangeReport) => THING_KINDS.indexOf(kind);
  const sorted = changes.sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
  return { case: theCase.id, from: reportPosition(from), to: reportPosition(to), changes: sorted };
}
