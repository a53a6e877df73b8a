import { readThing, type Snapshot } from "../../replay/snapshot";
import { formatShareData } from "../../replay/share";
import { key, type EntityId } from "../../replay/things";
import type { ShareText } from "../../timeline/primitives";
import { readOwnership, type Holding, type Ownership } from "../ownership/ask-ownership";
import type { Bounds } from "../ownership/largest-paths";
import type { Interest } from "../ownership/read-stakes";
import { toShareText } from "../ownership/share-text";
import type { Link } from "../ownership/stake-graph";
import { formatThreshold, meets, type Meeting, type Threshold } from "../ownership/threshold";
import { basisOf, type Basis } from "./basis";

/** A recorded stake on which an answer rests. Shares in percent; null is not stated. */
export interface StakeBasis {
  readonly owner: EntityId;
  readonly held: EntityId;
  readonly percent: ShareText | null;
  readonly votes: ShareText | null;
  readonly restsOn: readonly Basis[];
}

/** One path of a holding. Percents. */
export interface PathAnswer {
  /** From the owner to what it holds, both among them. */
  readonly entities: readonly EntityId[];
  /** What comes along it, loops counted. */
  readonly percent: ShareText;
  /** By how much loops raise the product of the shares; null where it meets none. `max` is null where a range leaves it open. */
  readonly loop: number | { readonly min: number; readonly max: number | null } | null;
}

/** What one entity has in another. Percents of one kind of interest. */
export interface HoldingAnswer {
  readonly owner: EntityId;
  readonly held: EntityId;
  /** The recorded stake, its shares as stated, null where not; null where none is recorded between the two. */
  readonly direct: { readonly percent: ShareText | null; readonly votes: ShareText | null } | null;
  readonly effective: ShareText;
  /** True where the bounds are outer bounds: a loop with ranges lies on the way. */
  readonly outer: boolean;
  /** Integrated, not corrected for loops; null for a range and in a closed loop. */
  readonly integrated: number | null;
  /** Whether it meets the threshold that was asked; null where none was. */
  readonly meets: Meeting | null;
  readonly paths: readonly PathAnswer[];
  /** All other paths in one sum; null where there are none. */
  readonly rest: ShareText | null;
  /** The recorded stakes along the shown paths. */
  readonly stakes: readonly StakeBasis[];
}

/** A loop factor as data. */
function toFactor(loop: Bounds | null): PathAnswer["loop"] {
  const round = (factor: number) => Math.round(factor * 1e9) / 1e9;
  if (loop === null) return null;
  if (loop.min === loop.max) return round(loop.min);
  return { min: round(loop.min), max: loop.max === Infinity ? null : round(loop.max) };
}

function statedTerms(snapshot: Snapshot, owner: EntityId, held: EntityId): NonNullable<HoldingAnswer["direct"]> {
  const stake = readThing(snapshot, key.stake(owner, held));
  return { percent: formatShareData(stake?.percent ?? null), votes: formatShareData(stake?.votes ?? null) };
}

/** A recorded stake and what it rests on. */
export function toStakeBasis(snapshot: Snapshot, owner: EntityId, held: EntityId): StakeBasis {
  return { owner, held, ...statedTerms(snapshot, owner, held), restsOn: basisOf(snapshot, key.stake(owner, held)) };
}

/** What one entity has in another, with how it comes about and what that rests on. */
export function answerHolding(snapshot: Snapshot, ownership: Ownership, holding: Holding, threshold: Threshold | null): HoldingAnswer {
  const { owner, held, direct, effective } = holding;
  const { paths, rest } = ownership.pathsOf(holding);
  const walked = new Map<string, Link>(paths.flatMap(({ links }) => links.map((link) => [`${String(link.owner)}>${String(link.held)}`, link] as const)));
  return {
    owner,
    held,
    direct: direct === null ? null : statedTerms(snapshot, owner, held),
    effective: toShareText(effective),
    outer: effective.isOuter,
    integrated: effective.integrated === null ? null : Math.round(effective.integrated * 1e8) / 1e6,
    meets: threshold === null ? null : meets(effective, threshold),
    paths: paths.map(({ links, loop, share }) => ({ entities: [owner, ...links.map((link) => ownership.idOf(link.held))], percent: toShareText(share), loop: toFactor(loop) })),
    rest: rest === null ? null : toShareText(rest),
    stakes: [...walked.values()].map((link) => toStakeBasis(snapshot, ownership.idOf(link.owner), ownership.idOf(link.held))),
  };
}

/** Who has a part in an entity, or in what it has one. */
export interface OwnershipAnswer {
  readonly entity: EntityId;
  readonly kind: Interest;
  readonly threshold: string | null;
  /** The largest sure part first, then the largest possible one. */
  readonly holdings: readonly HoldingAnswer[];
  /** What the entity holds of itself, which leaves the arithmetic; null where nothing is recorded. */
  readonly ownShares: StakeBasis | null;
  /** Companies among those named here that hold each other whole, so that nobody outside holds any of them. */
  readonly closedLoops: readonly (readonly EntityId[])[];
}

/** What is asked of ownership. */
export interface OwnershipQuestion {
  readonly entity: EntityId;
  readonly kind: Interest;
  readonly threshold: Threshold | null;
  /** Who owns the entity, or what it owns. */
  readonly side: "owners" | "holdings-of";
}

/** Who effectively owns an entity, or what it effectively owns, at a step. */
export function answerOwnership(snapshot: Snapshot, { entity, kind, threshold, side }: OwnershipQuestion): OwnershipAnswer {
  const ownership = readOwnership(snapshot, kind);
  const found = side === "owners" ? ownership.ownersOf(entity) : ownership.holdingsOf(entity);
  const holdings = found.map((holding) => answerHolding(snapshot, ownership, holding, threshold));
  const named = new Set([entity, ...found.flatMap(({ owner, held }) => [owner, held])]);
  return {
    entity,
    kind,
    threshold: threshold === null ? null : formatThreshold(threshold),
    holdings,
    ownShares: ownership.ownSharesOf(entity) === undefined ? null : toStakeBasis(snapshot, entity, entity),
    closedLoops: ownership.closedLoops().filter((members) => members.some((member) => named.has(member))),
  };
}
