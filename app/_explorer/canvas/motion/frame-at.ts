import { centreOf } from "../../../_core/graph/geometry";
import type { Scene, SceneEdge, SceneNode } from "../../../_core/graph/scene";
import { blendEdge, ease, moveNode } from "./blend";
import type { Motion, Span, Transition } from "./transition";

/** What is drawn at one moment. */
export interface Frame {
  readonly scene: Scene;
  /** How much of a node, a line or a mark (`id#mark`) is there, from 0 to 1; all of what is not named. */
  readonly presence: ReadonlyMap<string, number>;
  /** Ids of copies that are only on their way. */
  readonly passing: ReadonlySet<string>;
  /** How large the marks of what changed are; they swell once. */
  readonly swell: number;
}

const NOTHING: ReadonlySet<string> = new Set();
/** How small an entity is when it has gone into another. */
const ARRIVED = 0.55;
/** The part of its way over which a copy is gone. */
const FADES_FROM = 0.6;
const SWELLS_BY = 0.45;

/** A scene that stands still. */
export function stillFrame(scene: Scene): Frame {
  return { scene, presence: new Map(), passing: NOTHING, swell: 1 };
}

function shareOf({ start, end }: Span, at: number): number {
  if (at >= end) return 1;
  return at <= start ? 0 : (at - start) / (end - start);
}

type Moving<W extends Motion["what"]> = Extract<Motion, { what: W }>;

function listOf<W extends Motion["what"]>({ motions }: Transition, what: W): Moving<W>[] {
  return motions.filter((motion): motion is Moving<W> => motion.what === what);
}

/** Each of either scene, once: as it was in the first half, as it is in the second. */
function unite<T extends { readonly id: string }>(before: readonly T[], after: readonly T[], isEarly: boolean): T[] {
  const [first, second] = isEarly ? [before, after] : [after, before];
  const shown = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !shown.has(id))];
}

function toPresence(transition: Transition, at: number): Map<string, number> {
  const isEarly = at < transition.duration / 2;
  const [before, after] = [transition.before, transition.after].map(({ nodes, edges }) => new Set([...nodes, ...edges].map(({ id }) => id)));
  const presence = new Map<string, number>();
  for (const { id, of, span } of listOf(transition, "fade")) {
    const whole = id.replace(/#mark$/, "");
    const isOnBoth = before?.has(whole) === true && after?.has(whole) === true;
    if (isOnBoth && (of === "before") !== isEarly) continue;
    const share = shareOf(span, at);
    presence.set(id, of === "before" ? 1 - share : share);
  }
  return presence;
}

interface Copies {
  readonly nodes: SceneNode[];
  readonly edges: SceneEdge[];
}

function copyPassing(transition: Transition, at: number, presence: Map<string, number>): Copies {
  const { before, after } = transition;
  const nodeOf = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]));
  const laterOf = new Map(after.edges.map((edge) => [edge.id, edge]));
  const name = (motion: { id: string; into: string }) => `passing ${motion.id} into ${motion.into}`;
  const isOnWay = ({ span }: { span: Span }) => at >= span.start && at < span.end;
  const note = (id: string, share: number) => presence.set(id, 1 - shareOf({ start: FADES_FROM, end: 1 }, share));
  const nodes = listOf(transition, "travel").filter(isOnWay).flatMap((travel) => {
    const [node, into] = [before.nodes.find(({ id }) => id === travel.id), nodeOf.get(travel.into)];
    if (node === undefined || into === undefined) return [];
    const share = shareOf(travel.span, at);
    const [from, to, way] = [centreOf(node.box), centreOf(into.box), ease(share)];
    note(name(travel), share);
    return [{ ...moveNode(node, { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way }, 1 - (1 - ARRIVED) * way), id: name(travel), mark: null }];
  });
  const edges = listOf(transition, "pass").filter(isOnWay).flatMap((pass) => {
    const [edge, into] = [before.edges.find(({ id }) => id === pass.id), laterOf.get(pass.into)];
    if (edge === undefined || into === undefined) return [];
    const share = shareOf(pass.span, at);
    note(name(pass), share);
    return [{ ...blendEdge(edge, edge, into, ease(share)), id: name(pass), mark: null }];
  });
  return { nodes, edges };
}

/** What is drawn so many ms into a transition: before its beginning the earlier scene, from its end on the later one. */
export function frameAt(transition: Transition, at: number): Frame {
  const { before, after, duration } = transition;
  if (at <= 0) return stillFrame(before);
  if (at >= duration) return stillFrame(after);
  const isEarly = at < duration / 2;
  const presence = toPresence(transition, at);
  const copies = copyPassing(transition, at, presence);
  const [earlierOf, laterOf] = [before, after].map(({ edges }) => new Map(edges.map((edge) => [edge.id, edge])));
  const glides = new Map(listOf(transition, "glide").map(({ id, span }) => [id, ease(shareOf(span, at))]));
  const edges = unite(before.edges, after.edges, isEarly).map((edge) => {
    const [share, from, to] = [glides.get(edge.id), earlierOf?.get(edge.id), laterOf?.get(edge.id)];
    return share === undefined || from === undefined || to === undefined ? edge : blendEdge(edge, from, to, share);
  });
  const swelling = shareOf({ start: duration / 2, end: duration }, at);
  return {
    scene: { ...after, nodes: [...unite(before.nodes, after.nodes, isEarly), ...copies.nodes], edges: [...edges, ...copies.edges] },
    presence,
    passing: new Set([...copies.nodes, ...copies.edges].map(({ id }) => id)),
    swell: 1 + SWELLS_BY * Math.sin(Math.PI * swelling),
  };
}
