import type { Money } from "../replay/money";
import type { ShareText } from "../timeline/primitives";
import type { AgreementState, CommitmentState, EndReason, EntityKind, EntityStatus, FacilityState, ThingKind } from "../vocabulary";

/**
 * The shapes in which the command line and whoever reads its JSON see what stands. They are a contract: a field is added
 * here only with the data dictionary. Ids inside a row are sorted; sums have no trailing zeros; null is "not stated".
 */

export interface EntityReport {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly jurisdiction: string | null;
  readonly status: EntityStatus;
}
export interface EndedReport {
  readonly id: string;
  readonly name: string;
  /** The effective day of its end, as written. */
  readonly on: string;
  readonly reason: EndReason;
  /** The entity that continues it; null where none or several do. */
  readonly into: string | null;
}
export interface StakeReport {
  readonly owner: string;
  readonly held: string;
  /** Percent, 0 to 100, or a range; null is not disclosed. */
  readonly percent: ShareText | null;
  /** Percent of the votes; null is not stated. */
  readonly votes: ShareText | null;
}
export interface FacilityReport {
  readonly id: string;
  readonly borrower: string;
  readonly lenders: readonly string[];
  readonly guarantors: readonly string[];
  readonly state: FacilityState;
  /** What is drawn if that is known, else what is committed. */
  readonly principal: Money | null;
  readonly committed: Money | null;
  readonly drawn: Money | null;
}
export interface CommitmentReport {
  readonly id: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly state: CommitmentState;
  readonly amount: Money | null;
}
export interface AgreementReport {
  readonly id: string;
  readonly parties: readonly string[];
  readonly state: AgreementState;
}
export interface OfficeReport {
  readonly entity: string;
  readonly person: string;
  readonly post: string;
}
export interface SuccessionReport {
  readonly from: string;
  readonly to: string;
  /** Id of the event by which `to` continues `from`. */
  readonly by: string;
  readonly on: string;
}
export interface ListingReport {
  readonly entity: string;
  readonly market: string;
}
export interface AssetReport {
  /** Id of the event that bought it. */
  readonly event: string;
  readonly buyer: string;
  readonly what: string;
}

/** The outward shape of each kind of thing. Listings and things bought appear in differences only. */
export interface ThingReports {
  readonly entity: EntityReport | EndedReport;
  readonly stake: StakeReport;
  readonly facility: FacilityReport;
  readonly commitment: CommitmentReport;
  readonly agreement: AgreementReport;
  readonly office: OfficeReport;
  readonly listing: ListingReport;
  readonly asset: AssetReport;
  readonly succession: SuccessionReport;
}
export type ThingReport = ThingReports[ThingKind];
