import type { RoutingGrid } from "./grid";
import { OUTSIDE, type Manner } from "./manners";
import type { DrawnRelation } from "../drawn-relations";
import { centreOf } from "../geometry";
import type { Row } from "../places";
import type { Point, SceneNode } from "../scene";

type Outline = Pick<SceneNode, "id" | "box">;

/** By y of the grid: what turning into that lane costs, px. */
export type LaneCosts = readonly number[];

/** How far from the lower row, or the upper, a bus runs best: its labels stand on the other side of it, px. */
const [ABOVE_OWNED, BELOW_OWNER] = [26, 20] as const;

/**
 * Low in a gap, the label of each holder has room above its bus; high in it, that of each company of one owner has room below.
 */
function costLanes(ys: readonly number[], rows: readonly Row[], isHigh: boolean, outside: number): LaneCosts {
  return ys.map((y) => {
    const below = rows.findIndex((row) => y < row.top);
    const [above, next] = [rows[below - 1], rows[below]];
    if (next === undefined || above === undefined) return rows.some((row) => y >= row.top && y <= row.bottom) ? 0 : outside;
    if (y <= above.bottom) return 0;
    return Math.abs(isHigh ? y - above.bottom - BELOW_OWNER : next.top - ABOVE_OWNED - y) / 3;
  });
}

/** Companies whose only holder holds others too, so that their lines part from one trunk. */
function listBranches(stakes: readonly DrawnRelation[]): Set<string> {
  const count = (side: "from" | "to", id: string) => stakes.filter((relation) => relation[side] === id).length;
  return new Set(stakes.flatMap(({ from, to }) => (count("to", to) === 1 && count("from", from) > 1 ? [to] : [])));
}

/** What the lanes of a picture cost each of its relations. */
export class LanePrices {
  readonly #ys: readonly number[];
  readonly #rows: readonly Row[];
  readonly #nodeOf: ReadonlyMap<string, Outline>;
  readonly #stakes: readonly DrawnRelation[];
  readonly #branches: ReadonlySet<string>;
  readonly #lateBus: number;
  readonly #low: LaneCosts;
  readonly #high: LaneCosts;
  readonly #other: LaneCosts;

  constructor(relations: readonly DrawnRelation[], nodeOf: ReadonlyMap<string, Outline>, { ys }: RoutingGrid, rows: readonly Row[], { outside, lateBus }: Manner) {
    this.#ys = ys;
    this.#rows = rows;
    this.#nodeOf = nodeOf;
    this.#stakes = relations.filter(({ kind, isEnded }) => kind === "ownership" && !isEnded);
    this.#branches = listBranches(this.#stakes);
    this.#lateBus = lateBus;
    this.#low = costLanes(ys, rows, false, outside);
    this.#high = costLanes(ys, rows, true, outside);
    this.#other = costLanes(ys, rows, false, OUTSIDE);
  }

  #rowOf(id: string): number {
    const y = this.#nodeOf.get(id)?.box.y ?? NaN;
    return this.#rows.findIndex(({ top, bottom }) => y >= top && y <= bottom);
  }

  #columnOf(id: string): number {
    const node = this.#nodeOf.get(id);
    return node === undefined ? NaN : centreOf(node.box).x;
  }

  /** @param fellows those who run to the same company and may join */
  of(relation: DrawnRelation, fellows: readonly DrawnRelation[]): LaneCosts {
    if (relation.kind !== "ownership") return this.#other;
    const own = this.#branches.has(relation.to) ? this.#high : this.#partEarly(relation);
    return this.#joinEarly([relation, ...fellows], own);
  }

  /** Stakes in companies to the other side of a holder of this one, so that at one level both buses would look like one. */
  listRivals({ to }: DrawnRelation, fellows: readonly DrawnRelation[]): DrawnRelation[] {
    if (fellows.length === 0) return [];
    const holders = new Set(this.#stakes.flatMap((stake) => (stake.to === to ? [stake.from] : [])));
    const sideOf = (held: string, holder: string) => Math.sign(this.#columnOf(held) - this.#columnOf(holder));
    const parted = this.#stakes.filter(({ from, to: other }) => holders.has(from) && sideOf(other, from) * sideOf(to, from) < 0);
    const others = new Set(parted.map((stake) => stake.to));
    return this.#stakes.filter((stake) => others.has(stake.to));
  }

  /** Past a company straight below that is its owner's too, a line parts high in the gap, so that the label of that one has room. */
  #partEarly({ from, to }: DrawnRelation): LaneCosts {
    const row = this.#rowOf(from) + 1;
    const top = this.#rows[row]?.top ?? NaN;
    const isPast = this.#stakes.some((other) => other.from === from && this.#rowOf(other.to) === row && this.#columnOf(other.to) === this.#columnOf(from));
    if (!isPast || this.#rowOf(to) <= row) return this.#low;
    return this.#ys.map((y, at) => (y < top ? this.#high : this.#low)[at] ?? 0);
  }

  /** Holders side by side wish to join in the first gap beneath them. */
  #joinEarly(holders: readonly DrawnRelation[], costs: LaneCosts): LaneCosts {
    const [row, ...others] = holders.map(({ from }) => this.#rowOf(from));
    const next = this.#rows[(row ?? -1) + 1];
    if (others.length === 0 || next === undefined || others.some((other) => other !== row)) return costs;
    return costs.map((cost, at) => cost + ((this.#ys[at] ?? 0) > next.top ? this.#lateBus : 0));
  }
}

/** What holders of one company pay for a lane other than the bus that one of them already has. */
const OTHER_LANE = 140;
/** What they pay for the lane of another bus that one of them feeds: both would look like one. */
const SAME_LANE = 100;

/** The lane of a route's last level stretch: its bus, where others join it. */
const laneOf = (route: readonly Point[]) => route.findLast(({ y }, at) => route[at - 1]?.y === y)?.y ?? [];

/** Lane costs with the wish to stay off the buses to other companies that holders of this one feed. */
export function costSameLanes({ ys }: RoutingGrid, costs: LaneCosts, routes: readonly (readonly Point[])[]): LaneCosts {
  const buses = new Set(routes.flatMap(laneOf));
  return buses.size === 0 ? costs : costs.map((cost, at) => (buses.has(ys[at] ?? NaN) ? cost + SAME_LANE : cost));
}

/** Lane costs with the wish to join those who already run to the same company: along the last level stretch of their routes. */
export function costOtherLanes({ ys }: RoutingGrid, costs: LaneCosts, routes: readonly (readonly Point[])[]): LaneCosts {
  const buses = new Set(routes.flatMap(laneOf));
  return buses.size === 0 ? costs : costs.map((cost, at) => (buses.has(ys[at] ?? NaN) ? 0 : cost + OTHER_LANE));
}
