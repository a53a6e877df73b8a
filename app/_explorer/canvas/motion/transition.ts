import type { Scene, SceneEdge } from "../../../_core/graph/scene";
import { listPassings } from "./passings";

/** A stretch of time, ms from the beginning of a transition. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One thing that is seen to happen between two scenes.
 * - `fade`: a node, a line or a mark (`id#mark`) of the earlier scene goes, or of the later one comes.
 * - `glide`: a line that is on both scenes runs from its old route to its new one.
 * - `travel`: a copy of a node goes into the node that continues it, and is gone.
 * - `pass`: a copy of a line of the earlier scene runs into the line of the later one that takes its place.
 */
export type Motion =
  | { readonly what: "fade"; readonly id: string; readonly of: "before" | "after"; readonly span: Span }
  | { readonly what: "glide"; readonly id: string; readonly span: Span }
  | { readonly what: "travel"; readonly id: string; readonly into: string; readonly span: Span }
  | { readonly what: "pass"; readonly id: string; readonly into: string; readonly span: Span };

/** How long things may take, ms. */
export interface Durations {
  readonly mark: number;
  readonly move: number;
  readonly combination: number;
}

/** What is seen between two scenes. What it does not name stays as it is; backwards it is the same from its end. */
export interface Transition {
  readonly before: Scene;
  readonly after: Scene;
  /** ms; 0 where the scenes look alike. */
  readonly duration: number;
  readonly motions: readonly Motion[];
}

interface Marked {
  readonly id: string;
  readonly mark: unknown;
  readonly isEnded: boolean;
}

/** The name under which the mark of a node or a line fades. */
export const markOf = (id: string): string => `${id}#mark`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Lines on both scenes that run elsewhere than they did. */
function listGlides(before: Scene, after: Scene): SceneEdge[] {
  const earlier = byId(before.edges);
  return after.edges.filter(({ id, route }) => {
    const old = earlier.get(id);
    return old !== undefined && !isSame(old.route, route);
  });
}

class Fades {
  readonly motions: Motion[] = [];
  readonly #duration: number;
  readonly #mark: number;

  constructor(duration: number, mark: number) {
    this.#duration = duration;
    this.#mark = mark;
  }

  /** First what was goes, then what is comes; where there is time for both, one after the other. */
  #add(id: string, of: "before" | "after", isTurn: boolean): void {
    const [middle, end, mark] = [this.#duration / 2, this.#duration, this.#mark];
    const span = of === "before" ? { start: 0, end: isTurn ? Math.min(mark, middle) : mark } : { start: isTurn ? Math.max(end - mark, middle) : end - mark, end };
    this.motions.push({ what: "fade", id, of, span });
  }

  /** What is on one scene only, what ended, and marks that are others than they were. */
  addAll(before: readonly Marked[], after: readonly Marked[], except: ReadonlySet<string>): void {
    const [earlier, later] = [byId(before), byId(after)];
    for (const item of before) {
      const now = later.get(item.id);
      if (now === undefined && !except.has(item.id)) this.#add(item.id, "before", false);
      if (now !== undefined && item.isEnded !== now.isEnded && !except.has(item.id)) this.#add(item.id, "before", true);
      if (item.mark !== null && !isSame(now, item)) this.#add(markOf(item.id), "before", true);
    }
    for (const item of after) {
      const old = earlier.get(item.id);
      if (old === undefined) this.#add(item.id, "after", false);
      else if (old.isEnded !== item.isEnded) this.#add(item.id, "after", true);
      if (item.mark !== null && !isSame(old, item)) this.#add(markOf(item.id), "after", true);
    }
  }
}

/**
 * What is seen between the scenes of two neighbouring steps: entities that were continued travel into who continues
 * them, lines that passed on run to their new ends, the rest comes and goes.
 * @param before the scene of the earlier step, whichever way one goes
 */
export function toTransition(before: Scene, after: Scene, durations: Durations): Transition {
  const { travels, passes } = listPassings(before, after);
  const glides = listGlides(before, after);
  const isMove = glides.length + passes.length > 0;
  const longest = travels.length > 0 ? durations.combination : isMove ? durations.move : durations.mark;
  const way = { start: durations.mark / 2, end: longest - durations.mark / 2 };
  const passing = new Set([...travels, ...passes].map(({ id }) => id));
  const fades = new Fades(longest, durations.mark);
  fades.addAll(before.nodes, after.nodes, passing);
  fades.addAll(before.edges, after.edges, passing);
  // The copy sets off from the very place: from then on it is what was there.
  const left = [...passing].map((id): Motion => ({ what: "fade", id, of: "before", span: { start: way.start, end: way.start } }));
  const motions = [
    ...fades.motions,
    ...left,
    ...glides.map(({ id }): Motion => ({ what: "glide", id, span: way })),
    ...travels.map((travel): Motion => ({ what: "travel", ...travel, span: way })),
    ...passes.map((pass): Motion => ({ what: "pass", ...pass, span: way })),
  ];
  return { before, after, motions, duration: motions.length === 0 ? 0 : longest };
}
