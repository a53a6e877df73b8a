import type { Snapshot } from "../../replay/snapshot";
import type { EntityId } from "../../replay/things";
import { NEAR } from "./effective-pairs";
import { readEffectiveRow, type EffectiveShare } from "./effective-row";
import { findLargestPaths, type OwnershipPaths } from "./largest-paths";
import { findControlled, proveControl, type Control, type Reading } from "./majority-control";
import { readStakes, type Interest } from "./read-stakes";
import { isClosedLoop } from "./loop-solver";
import { toStakeGraph, type GraphStake, type Link, type StakeGraph } from "./stake-graph";

/** What one entity has in another. */
export interface Holding {
  readonly owner: EntityId;
  readonly held: EntityId;
  /** The recorded stake; null where there is none between the two. */
  readonly direct: Link | null;
  readonly effective: EffectiveShare;
}

/** Who controls whom, how surely, and why. */
export interface ControlAnswer {
  readonly controller: EntityId;
  readonly company: EntityId;
  readonly is: Reading;
  /** Majority after majority, each resting on those before it; the last is that in the company. */
  readonly proof: Control;
}

/** All that is reckoned of one kind of interest at a step. Figures are parts of 1. */
export class Ownership {
  readonly graph: StakeGraph;
  readonly #rows = new Map<number, Map<number, EffectiveShare>>();

  constructor(stakes: readonly GraphStake[]) {
    this.graph = toStakeGraph(stakes);
  }

  /** Everyone who effectively has a part in an entity, the largest sure part first, then the largest possible one. */
  ownersOf(entity: EntityId): Holding[] {
    const held = this.graph.indexOf.get(entity);
    if (held === undefined) return [];
    return this.#bySize(this.#upFrom(held).flatMap((owner) => this.#holding(owner, held)));
  }

  /** Everything in which an entity effectively has a part, in the same order. */
  holdingsOf(entity: EntityId): Holding[] {
    const owner = this.graph.indexOf.get(entity);
    if (owner === undefined) return [];
    return this.#bySize([...this.#rowOf(owner).keys()].flatMap((held) => this.#holding(owner, held)));
  }

  /** What one has in another; undefined where it has no part in it. */
  between(owner: EntityId, held: EntityId): Holding | undefined {
    const [from, to] = [this.graph.indexOf.get(owner), this.graph.indexOf.get(held)];
    return from === undefined || to === undefined ? undefined : this.#holding(from, to)[0];
  }

  /** How that comes about. */
  pathsOf({ owner, held, effective }: Holding): OwnershipPaths {
    return findLargestPaths(this.graph, this.graph.indexOf.get(owner) ?? 0, this.graph.indexOf.get(held) ?? 0, effective);
  }

  /** Everyone who controls an entity by majority, surely or possibly; read on the votes. */
  controllersOf(entity: EntityId): ControlAnswer[] {
    const company = this.graph.indexOf.get(entity);
    return company === undefined ? [] : this.#upFrom(company).flatMap((controller) => this.#controlled(controller).filter((answer) => answer.company === entity));
  }

  /** Everything that an entity controls by majority, surely or possibly; read on the votes. */
  controlledBy(entity: EntityId): ControlAnswer[] {
    const controller = this.graph.indexOf.get(entity);
    return controller === undefined ? [] : this.#controlled(controller);
  }

  /** Everyone with everything that it surely controls by majority; where they are more than `most`, some of them, more than that. */
  allControlled(most = Infinity): [controller: EntityId, company: EntityId][] {
    const pairs: [EntityId, EntityId][] = [];
    for (let controller = 0; controller < this.graph.ids.length && pairs.length <= most; controller++) {
      for (const { company } of findControlled(this.graph, controller, "certain")) pairs.push([this.idOf(controller), this.idOf(company)]);
    }
    return pairs;
  }

  /** The holders of exactly half of a company each. */
  halvesOf(entity: EntityId): EntityId[] {
    const company = this.graph.indexOf.get(entity);
    const links = company === undefined ? [] : (this.graph.into[company] ?? []).map((at) => this.graph.links[at] as Link);
    return links.filter(({ min, max }) => Math.abs(min - 0.5) <= NEAR && min === max).map(({ owner }) => this.idOf(owner));
  }

  /** What a company holds of itself; undefined where it does not. */
  ownSharesOf(entity: EntityId): GraphStake | undefined {
    return this.graph.ownShares.get(this.graph.indexOf.get(entity) ?? -1);
  }

  /** Companies that hold each other whole, so that nobody outside holds any of them. */
  closedLoops(): EntityId[][] {
    return this.graph.components.filter((members) => members.length > 1 && this.#isClosed(members)).map((members) => members.map((member) => this.idOf(member)));
  }

  idOf(entity: number): EntityId {
    return this.graph.ids[entity] ?? "";
  }

  #isClosed(members: readonly number[]): boolean {
    const placeOf = new Map(members.map((member, place) => [member, place]));
    const within = members.flatMap((member) => (this.graph.into[member] ?? []).map((at) => this.graph.links[at] as Link));
    const entries = within.flatMap(({ owner, held, min }) => {
      const [from, to] = [placeOf.get(owner), placeOf.get(held)];
      return from === undefined || to === undefined ? [] : [{ from, to, weight: min }];
    });
    return isClosedLoop(members.length, entries);
  }

  #bySize(holdings: readonly Holding[]): Holding[] {
    const name = ({ owner, held }: Holding) => `${owner} ${held}`;
    return [...holdings].sort((a, b) => b.effective.min - a.effective.min || b.effective.max - a.effective.max || (name(a) < name(b) ? -1 : 1));
  }

  #rowOf(owner: number): Map<number, EffectiveShare> {
    const row = this.#rows.get(owner) ?? readEffectiveRow(this.graph, owner);
    this.#rows.set(owner, row);
    return row;
  }

  #holding(owner: number, held: number): Holding[] {
    const effective = this.#rowOf(owner).get(held);
    if (effective === undefined) return [];
    const direct = (this.graph.outOf[owner] ?? []).map((at) => this.graph.links[at] as Link).find((link) => link.held === held) ?? null;
    return [{ owner: this.idOf(owner), held: this.idOf(held), direct, effective }];
  }

  #controlled(controller: number): ControlAnswer[] {
    const certain = findControlled(this.graph, controller, "certain");
    const isCertain = new Set(certain.map(({ company }) => company));
    const possible = findControlled(this.graph, controller, "possible").filter(({ company }) => company !== controller);
    return possible.map(({ company }): ControlAnswer => {
      const is = isCertain.has(company) ? "certain" : "possible";
      const proof = proveControl(is === "certain" ? certain : possible, company);
      return { controller: this.idOf(controller), company: this.idOf(company), is, proof };
    });
  }

  /** Everyone above an entity, round loops and all; not itself. */
  #upFrom(held: number): number[] {
    const found = new Set([held]);
    for (const here of found) for (const at of this.graph.into[here] ?? []) found.add((this.graph.links[at] as Link).owner);
    found.delete(held);
    return [...found];
  }
}

/** What is reckoned of one kind of interest from all that stands at a step. */
export function readOwnership(snapshot: Snapshot, interest: Interest): Ownership {
  return new Ownership(readStakes(snapshot, interest));
}
