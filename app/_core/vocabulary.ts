/**
 * The kinds this product speaks of, each list once. Types, schemas, legend and labels derive from them,
 * so that adding a kind here breaks the build everywhere that has to know it.
 */

/** What an entity is in law, or nearly so. */
export const ENTITY_KINDS = [
  "corporation",
  "llc",
  "partnership",
  "trust",
  "fund",
  "syndicate",
  "person",
  "public-body",
  "group",
  "unknown",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What sort of document a source is. */
export const SOURCE_KINDS = [
  "contract",
  "securities-filing",
  "court-filing",
  "official-register",
  "company-statement",
  "press",
  "research",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How near a source stands to what it tells, best first. */
export const SOURCE_GRADES = ["primary", "primary-quoted", "secondary", "weak"] as const;
export type SourceGrade = (typeof SOURCE_GRADES)[number];

/** How an event is supported: by a document, by a report, or by inference from either. */
export const STANDINGS = ["documented", "reported", "inferred"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Replay as it happened, or as the public learned it. The first is the default. */
export const CLOCKS = ["effective", "known"] as const;
export type Clock = (typeof CLOCKS)[number];

/** How a merger is built; decides what becomes of the holders (rules M4). */
export const MERGER_FORMS = [
  "direct",
  "forward-triangular",
  "reverse-triangular",
  "short-form-up",
  "short-form-down",
  "unspecified",
] as const;
export type MergerForm = (typeof MERGER_FORMS)[number];

/** What a combination makes of one holder's interest. */
export const HOLDER_OUTCOMES = ["converted", "paid-out", "cancelled"] as const;
export type HolderOutcome = (typeof HOLDER_OUTCOMES)[number];

/** How an entity that stands is doing. */
export const ENTITY_STATUSES = ["standing", "winding-up", "revoked"] as const;
export type EntityStatus = (typeof ENTITY_STATUSES)[number];

/** Why an entity no longer stands. */
export const END_REASONS = ["merged", "consolidated", "divided", "terminated", "not-followed"] as const;
export type EndReason = (typeof END_REASONS)[number];

/** How far a promise of equity has come. A terminated one no longer stands. */
export const COMMITMENT_STATES = ["committed", "funded"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** How far a contract has come. A terminated one no longer stands. */
export const AGREEMENT_STATES = ["signed", "amended", "completed"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Whether anything of a facility was drawn. A terminated one no longer stands. */
export const FACILITY_STATES = ["committed", "drawn"] as const;
export type FacilityState = (typeof FACILITY_STATES)[number];

/** What can stand at a step: the entities, what relates them, and the traces that events leave. */
export const THING_KINDS = [
  "entity",
  "stake",
  "facility",
  "commitment",
  "agreement",
  "office",
  "listing",
  "asset",
  "succession",
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** The event types, a family a row, in the order in which the data dictionary lists them. */
export const EVENT_FAMILIES = {
  attested: ["entity-existed", "stake-existed", "facility-existed", "office-existed", "agreement-existed"],
  life: [
    "entity-formed",
    "entity-renamed",
    "entity-converted",
    "entity-dissolved",
    "entity-terminated",
    "entity-revived",
    "entity-listed",
    "entity-delisted",
  ],
  ownership: ["stake-acquired", "stake-changed", "stake-disposed", "stake-exchanged"],
  agreements: ["agreement-signed", "agreement-amended", "agreement-terminated", "agreement-completed"],
  financing: [
    "facility-committed",
    "facility-amended",
    "facility-drawn",
    "facility-repaid",
    "facility-sold",
    "facility-terminated",
    "equity-committed",
    "equity-amended",
    "equity-funded",
    "equity-terminated",
  ],
  combination: [
    "merger-completed",
    "consolidation-completed",
    "division-completed",
    "spin-off-completed",
    "share-exchange-completed",
  ],
  offices: ["office-taken", "office-left"],
  assets: ["asset-bought"],
  record: ["disclosure", "statement-made", "coverage-ended"],
} as const;
export type EventFamily = keyof typeof EVENT_FAMILIES;
export type EventType = (typeof EVENT_FAMILIES)[EventFamily][number];

/** Every event type, family after family. */
export const EVENT_TYPES: readonly EventType[] = Object.values(EVENT_FAMILIES).flat();

/** Words that an address uses for something else, so that no event, account or entity may be named so. */
export const RESERVED_IDS: readonly string[] = ["opening", "end"];
