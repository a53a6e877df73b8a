import type { Placement } from "../../_core/graph/placement";
import type { Case } from "../../_core/timeline/case";
import { placeCase } from "../../_server/case-bundle";
import { readSketch } from "../../_server/read-sketch";

/** How far one may stand from where it stood and still count as having kept its place, px. */
const STILL = 48;

function place(theCase: Case): Placement {
  return placeCase(theCase, readSketch(theCase.id));
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function shareKept({ places: before }: Placement, { places: after }: Placement): number {
  const moved = Object.entries(before).flatMap(([id, from]) => {
    const to = after[id];
    return to === undefined ? [] : [{ x: to.x - from.x, y: to.y - from.y }];
  });
  const whole = { x: middleOf(moved.map(({ x }) => x)), y: middleOf(moved.map(({ y }) => y)) };
  return moved.filter(({ x, y }) => Math.hypot(x - whole.x, y - whole.y) <= STILL).length / Math.max(1, moved.length);
}

function withLongerName(theCase: Case, at: number): Case {
  return { ...theCase, entities: theCase.entities.map((entity, index) => (index === at ? { ...entity, name: `${entity.name} Limited` } : entity)) };
}

/** By small change: the share of entities that stand where they stood, the picture as a whole moved aside or not. */
export function measureStillness(theCase: Case, placement: Placement): Record<string, number> {
  const changed = [0, 0.5, 1].map((way) => withLongerName(theCase, Math.round(way * (theCase.entities.length - 1))));
  const kept = changed.map((it) => shareKept(placement, place(it)));
  return {
    "a word more in one name (mean of three)": kept.reduce((sum, share) => sum + share, 0) / kept.length,
    "without the last event": shareKept(placement, place({ ...theCase, events: theCase.events.slice(0, -1) })),
  };
}
