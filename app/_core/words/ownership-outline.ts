import { exactly, isExact, WHOLE } from "../replay/share";
import { thingsOfKind, type Snapshot } from "../replay/snapshot";
import { isStanding, type EntityId, type EntityThing, type StakeThing } from "../replay/things";
import { describeEntity } from "./entities";
import { tellLife } from "./lives";
import { formatShare } from "./shares";
import { tellStakeTerms } from "./stakes";

/** Levels before a branch goes on as a tree of its own: deeper ones no longer fit a line. */
const MOST_LEVELS = 24;

/** Who holds what at a step, both ways; what a company holds of itself stands apart. */
interface Holdings {
  readonly entities: ReadonlyMap<EntityId, EntityThing>;
  readonly held: ReadonlyMap<EntityId, readonly StakeThing[]>;
  readonly owners: ReadonlyMap<EntityId, readonly StakeThing[]>;
  readonly own: ReadonlyMap<EntityId, StakeThing>;
}

/** One entity to be drawn: under whom, and how far in. */
interface Branch {
  readonly id: EntityId;
  /** The stake by which it hangs here; undefined at a root. */
  readonly stake?: StakeThing;
  readonly prefix: string;
  readonly isLast: boolean;
  readonly level: number;
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

/** What exact shares leave over: "others / not disclosed: 20 %". Nothing is said where a share is a range or unknown. */
function tellOthers({ owners, own }: Holdings, id: EntityId): string | undefined {
  const self = own.get(id);
  const stakes = [...(owners.get(id) ?? []), ...(self === undefined ? [] : [self])];
  if (stakes.length === 0 || !stakes.every(({ percent }) => isExact(percent))) return undefined;
  const left = WHOLE - stakes.reduce((sum, { percent }) => sum + (percent?.min ?? 0), 0);
  return left > 0 ? `others / not disclosed: ${formatShare(exactly(left))}` : undefined;
}

function tellNode(snapshot: Snapshot, holdings: Holdings, entity: EntityThing): string {
  const self = holdings.own.get(entity.id);
  const notes = [
    describeEntity(entity),
    tellLife(snapshot, entity),
    self === undefined ? "" : `of itself: ${tellStakeTerms(self)}`,
    tellOthers(holdings, entity.id) ?? "",
  ];
  return `${entity.name} · ${notes.filter((note) => note !== "").join(" · ")}`;
}

function largestShare(stakes: readonly StakeThing[] | undefined): number {
  return (stakes ?? []).reduce((largest, { percent }) => Math.max(largest, percent?.min ?? 0), 0);
}

/** Draws trees one after another, each entity in full once. */
class Drawing {
  readonly lines: string[] = [];
  readonly #shown = new Set<EntityId>();
  readonly #later: EntityId[] = [];

  constructor(
    readonly snapshot: Snapshot,
    readonly holdings: Holdings,
  ) {}

  /** Draws the tree below an entity; nothing where it was drawn already. */
  draw(root: EntityId): void {
    if (this.#shown.has(root)) return;
    const stack: Branch[] = [{ id: root, prefix: "", isLast: true, level: 0 }];
    for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) stack.push(...this.#drawOne(branch).reverse());
    for (let next = this.#later.shift(); next !== undefined; next = this.#later.shift()) this.draw(next);
  }

  /** How an entity is named that was drawn already; undefined where it was not. */
  #nameShown(id: EntityId): string | undefined {
    return this.#shown.has(id) ? `${this.holdings.entities.get(id)?.name ?? id} (above)` : undefined;
  }

  /** Draws one line and gives the branches below it. */
  #drawOne({ id, stake, prefix, isLast, level }: Branch): Branch[] {
    const { entities, held } = this.holdings;
    const entity = entities.get(id);
    const stem = stake === undefined ? "" : `${prefix}${isLast ? "└─" : "├─"} ${tellStakeTerms(stake)}  `;
    const below = held.get(id) ?? [];
    if (entity === undefined) return [];
    const named = this.#nameShown(id);
    if (named !== undefined) {
      this.lines.push(`${stem}${named}`);
      return [];
    }
    if (level >= MOST_LEVELS && below.length > 0) {
      this.lines.push(`${stem}${entity.name} (below)`);
      this.#later.push(id);
      return [];
    }
    this.#shown.add(id);
    const [only, ...others] = below;
    const isRootOfOne = stake === undefined && others.length === 0;
    const shownBefore = only === undefined || !isRootOfOne ? undefined : this.#nameShown(only.held);
    if (only !== undefined && shownBefore !== undefined) {
      this.lines.push(`${tellNode(this.snapshot, this.holdings, entity)} ── ${tellStakeTerms(only)}  ${shownBefore}`);
      return [];
    }
    this.lines.push(`${stem}${tellNode(this.snapshot, this.holdings, entity)}`);
    const inner = stake === undefined ? "" : `${prefix}${isLast ? "   " : "│  "}`;
    return below.map((it, index) => ({ id: it.held, stake: it, prefix: inner, isLast: index === below.length - 1, level: level + 1 }));
  }
}

/**
 * Who owns whom at a step, a line each: owners above owned, shares on the branches. A company with several owners is drawn
 * in full once, under the owner with the largest known share that begins a tree, and named "(above)" elsewhere.
 */
export function outlineOwnership(snapshot: Snapshot): string[] {
  const holdings = readHoldings(snapshot);
  const related = [...holdings.entities.keys()].filter((id) => holdings.held.has(id) || holdings.owners.has(id) || holdings.own.has(id));
  const roots = related.filter((id) => !holdings.owners.has(id));
  const bySize = roots
    .map((id) => ({ id, size: largestShare(holdings.held.get(id)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ id }) => id);
  const drawing = new Drawing(snapshot, holdings);
  for (const id of [...bySize, ...related]) drawing.draw(id);
  return drawing.lines;
}
