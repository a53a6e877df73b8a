import { thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding, keyOf, type EntityId, type EntityThing, type Key, type StakeThing } from "../replay/things";
import { describeEntity } from "./entities";
import { tellLife } from "./lives";
import { tellOthers } from "./other-holders";
import { tellStakeTerms } from "./stakes";

/** Levels before a branch goes on as a tree of its own: deeper ones no longer fit a line. */
const MOST_LEVELS = 24;

/** One entity in a tree of owners and owned. */
export interface OwnershipNode {
  readonly id: EntityId;
  readonly name: string;
  /** By what stake it hangs here; null at the root of a tree. */
  readonly stake: { readonly key: Key; readonly terms: string } | null;
  /** Form and place and the like; empty where it is only named. */
  readonly notes: readonly string[];
  /** Whether it is shown here in full with what it owns, or only named, because it is shown elsewhere. */
  readonly shown: "here" | "above" | "below";
  readonly owned: readonly OwnershipNode[];
}

/** Who holds what at a step, both ways; what a company holds of itself stands apart. */
interface Holdings {
  readonly entities: ReadonlyMap<EntityId, EntityThing>;
  readonly held: ReadonlyMap<EntityId, readonly StakeThing[]>;
  readonly owners: ReadonlyMap<EntityId, readonly StakeThing[]>;
  readonly own: ReadonlyMap<EntityId, StakeThing>;
}

function push<T>(rows: Map<EntityId, T[]>, id: EntityId, row: T): void {
  const there = rows.get(id);
  if (there === undefined) rows.set(id, [row]);
  else there.push(row);
}

function readHoldings(snapshot: Snapshot): Holdings {
  const [held, owners, own] = [new Map<EntityId, StakeThing[]>(), new Map<EntityId, StakeThing[]>(), new Map<EntityId, StakeThing>()];
  for (const stake of thingsOfKind(snapshot, "stake")) {
    if (stake.owner === stake.held) {
      own.set(stake.owner, stake);
    } else {
      push(held, stake.owner, stake);
      push(owners, stake.held, stake);
    }
  }
  const entities = new Map(thingsOfKind(snapshot, "entity").filter(isStanding).map((entity) => [entity.id, entity]));
  return { entities, held, owners, own };
}

function toNotes(snapshot: Snapshot, { own, owners }: Holdings, entity: EntityThing): string[] {
  const self = own.get(entity.id);
  const notes = [
    describeEntity(entity),
    tellLife(snapshot, entity),
    self === undefined ? "" : `of itself: ${tellStakeTerms(self)}`,
    tellOthers([...(owners.get(entity.id) ?? []), ...(self === undefined ? [] : [self])]) ?? "",
  ];
  return notes.filter((note) => note !== "");
}

function largestShare(stakes: readonly StakeThing[] | undefined): number {
  return (stakes ?? []).reduce((largest, { percent }) => Math.max(largest, percent?.min ?? 0), 0);
}

/** Grows trees one after another, each entity in full once. */
class Planting {
  readonly trees: OwnershipNode[] = [];
  readonly #shown = new Set<EntityId>();
  readonly #later: EntityId[] = [];

  constructor(
    readonly snapshot: Snapshot,
    readonly holdings: Holdings,
  ) {}

  /** Grows the tree below an entity; nothing where it is shown already. */
  plant(root: EntityId): void {
    this.#later.push(root);
    for (let next = this.#later.shift(); next !== undefined; next = this.#later.shift()) {
      if (!this.#shown.has(next)) this.trees.push(...this.#grow(next, null, 0));
    }
  }

  #grow(id: EntityId, stake: StakeThing | null, level: number): OwnershipNode[] {
    const entity = this.holdings.entities.get(id);
    if (entity === undefined) return [];
    const below = this.holdings.held.get(id) ?? [];
    const hangs = stake === null ? null : { key: keyOf(stake), terms: tellStakeTerms(stake) };
    const named = { id, name: entity.name, stake: hangs };
    if (this.#shown.has(id)) return [{ ...named, notes: [], shown: "above", owned: [] }];
    if (level >= MOST_LEVELS && below.length > 0) {
      this.#later.push(id);
      return [{ ...named, notes: [], shown: "below", owned: [] }];
    }
    this.#shown.add(id);
    const owned = below.flatMap((it) => this.#grow(it.held, it, level + 1));
    return [{ ...named, notes: toNotes(this.snapshot, this.holdings, entity), shown: "here", owned }];
  }
}

/**
 * Who owns whom at a step, as trees: owners above owned. A company with several owners is shown in full once, under the
 * owner with the largest known share that begins a tree, and only named elsewhere; so loops end. At most 24 levels deep:
 * what lies deeper begins a tree of its own.
 */
export function growOwnership(snapshot: Snapshot): OwnershipNode[] {
  const holdings = readHoldings(snapshot);
  const related = [...holdings.entities.keys()].filter((id) => holdings.held.has(id) || holdings.owners.has(id) || holdings.own.has(id));
  const roots = related.filter((id) => !holdings.owners.has(id));
  const bySize = roots
    .map((id) => ({ id, size: largestShare(holdings.held.get(id)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ id }) => id);
  const planting = new Planting(snapshot, holdings);
  for (const id of [...bySize, ...related]) planting.plant(id);
  return planting.trees;
}

/** How many lines trees take. */
export function countBranches(nodes: readonly OwnershipNode[]): number {
  return nodes.reduce((sum, { owned }) => sum + 1 + countBranches(owned), 0);
}

/** The first lines of trees, read from above. */
export function firstBranches(nodes: readonly OwnershipNode[], most: number): OwnershipNode[] {
  let left = most;
  const take = (from: readonly OwnershipNode[]): OwnershipNode[] =>
    from.flatMap((node) => {
      if (left === 0) return [];
      left -= 1;
      return [{ ...node, owned: take(node.owned) }];
    });
  return take(nodes);
}
