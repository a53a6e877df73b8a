import { gatherMoments, type Moment } from "./moments";
import { ROOM } from "./room";
import type { ChartedCase } from "../chapters";
import type { Drawn } from "../drawn";
import { layNodeText, measureShape, placeShape, shapeOf, type PlacedShape } from "../node-shape";
import { tellDetail } from "../node-words";
import type { Size } from "../places";
import { labelRelation, measurePill } from "../relation-label";
import type { EdgeKind, NodeShape } from "../scene";
import type { History } from "../../replay/history";
import type { Snapshot } from "../../replay/snapshot";
import type { EntityId } from "../../replay/things";

/** An entity over the whole case: the most room it ever takes around the line on which its row stands, px. */
export interface UnionNode {
  readonly id: EntityId;
  size: Size;
  shape: NodeShape;
  halfWidth: number;
  above: number;
  below: number;
}

/** A line over the whole case, however often it stands. */
export interface UnionEdge {
  readonly kind: EdgeKind;
  readonly from: number;
  readonly to: number;
  /** How much it counts: the weights of the drawings it stands in. */
  weight: number;
  /** The widest label it ever has, px. */
  pill: number;
}

/** A drawing by the indexes of what it shows. */
export interface IndexedMoment {
  readonly chapter: string;
  readonly weight: number;
  /** One of the snapshots that look so. */
  readonly snapshot: Snapshot;
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** Everything that is ever drawn of a case. Nodes and edges are called by their index. */
export interface UnionGraph {
  readonly nodes: readonly UnionNode[];
  readonly edges: readonly UnionEdge[];
  readonly moments: readonly IndexedMoment[];
}

class Gatherer {
  readonly nodes: UnionNode[] = [];
  readonly edges: UnionEdge[] = [];
  readonly #nodeOf = new Map<EntityId, number>();
  readonly #edgeOf = new Map<string, number>();
  readonly #measured = new Set<string>();

  constructor(readonly theCase: ChartedCase) {}

  see(drawn: Drawn, snapshot: Snapshot): void {
    for (const it of drawn.entities) {
      const { entity } = it;
      const detail = tellDetail(this.theCase, snapshot, it);
      const said = `${entity.id}\n${entity.kind}\n${entity.name}\n${detail}`;
      if (this.#measured.has(said)) continue;
      this.#measured.add(said);
      const shape = shapeOf(entity.kind);
      const text = layNodeText(shape, entity.name, detail);
      const size = measureShape(shape, text);
      this.#widen(entity.id, shape, size, placeShape(shape, text, { x: 0, y: shape === "circle" ? -ROOM.circleLift : 0 }, size));
    }
    for (const relation of drawn.relations) {
      const edge = this.edges[this.edgeOf(relation.kind, relation.from, relation.to)];
      if (edge !== undefined) edge.pill = Math.max(edge.pill, measurePill(labelRelation(snapshot, relation), relation.mark !== null));
    }
  }

  #widen(id: EntityId, shape: NodeShape, size: Size, { extent }: PlacedShape): void {
    const known = this.nodes[this.#nodeOf.get(id) ?? -1];
    if (known === undefined) {
      this.#nodeOf.set(id, this.nodes.length);
      const halfWidth = Math.max(-extent.x, extent.x + extent.width);
      this.nodes.push({ id, size, shape, halfWidth, above: -extent.y, below: extent.y + extent.height });
      return;
    }
    known.size = { width: Math.max(known.size.width, size.width), height: Math.max(known.size.height, size.height) };
    known.shape = known.shape === "circle" ? "circle" : shape;
    known.halfWidth = Math.max(known.halfWidth, known.size.width / 2, -extent.x, extent.x + extent.width);
    known.above = Math.max(known.above, -extent.y);
    known.below = Math.max(known.below, extent.y + extent.height);
  }

  nodeOf(id: EntityId): number {
    return this.#nodeOf.get(id) ?? -1;
  }

  edgeOf(kind: EdgeKind, from: EntityId, to: EntityId): number {
    const name = `${kind} ${from} ${to}`;
    const known = this.#edgeOf.get(name);
    if (known !== undefined) return known;
    this.#edgeOf.set(name, this.edges.length);
    this.edges.push({ kind, from: this.nodeOf(from), to: this.nodeOf(to), weight: 0, pill: 0 });
    return this.edges.length - 1;
  }
}

function indexMoment(gatherer: Gatherer, { chapter, weight, drawn, snapshot }: Moment): IndexedMoment {
  const edges = [...new Set(drawn.relations.map(({ kind, from, to }) => gatherer.edgeOf(kind, from, to)))];
  for (const index of edges) {
    const edge = gatherer.edges[index];
    if (edge !== undefined) edge.weight += weight;
  }
  return { chapter, weight, snapshot, nodes: drawn.entities.map(({ entity }) => gatherer.nodeOf(entity.id)), edges };
}

/** Gathers what is ever drawn of a case, in any of its histories and at any step. */
export function gatherUnionGraph(theCase: ChartedCase, histories: readonly History[]): UnionGraph {
  const gatherer = new Gatherer(theCase);
  const moments = gatherMoments(theCase, histories, (drawn, snapshot) => gatherer.see(drawn, snapshot));
  return { nodes: gatherer.nodes, edges: gatherer.edges, moments: moments.map((moment) => indexMoment(gatherer, moment)) };
}
