import { boxOfStretch, toStretches, withoutShared, type Stretch } from "./stretches";
import { PILL } from "../chart-type";
import { boxAround, holds, inflate, overlaps } from "../geometry";
import type { Box, Point } from "../scene";

/** A line that wants a label. */
export interface LabelRequest {
  readonly id: string;
  /** Lines that say the same share one label, on whichever of them has most room; other lines are strangers to it. */
  readonly group: string;
  /** Of the label's pill, px; 0 where the line says nothing. */
  readonly width: number;
  readonly route: readonly Point[];
  /** Of two labels that cannot both stand, the one that matters less is left out. */
  readonly isMinor: boolean;
  /** Whether a mark alone stands on the line where there is no room for its words, or are none: a pill as wide as it is high. */
  readonly hasMark: boolean;
}

interface Candidate {
  readonly id: string;
  readonly pill: Box;
  readonly cost: number;
}

/** What is bad about a place for a label. */
const COSTS = { overLine: 60, tooShort: 14, notOnDrop: 4, perPxOffMiddle: 0.12 } as const;
/** Between a label and nodes or other labels, px. */
const APART = 4;
/** Nearer than this, two labels look like one; so much more may a place cost that keeps it, px and cost. */
const [ROOMY, ROOMY_COST] = [20, 8] as const;
/** Kept free at a line's end, for its arrow, px. */
const ARROW = 12;
const STEP = 4;
/** Labels of holders stand in one line, so far above their bus, px. */
const ABOVE_BUS = 26;
/** How often labels that found no room may go first instead. */
const MOST_ROUNDS = 12;

/** Middles that a label may have along a stretch, from the best outwards; the stretch's own middle where it is too short. */
function slots(from: number, to: number, half: number, best: number): number[] {
  const [first, last] = [from + half, to - half];
  if (first >= last) return [(from + to) / 2];
  const found = [Math.min(last, Math.max(first, best))];
  for (let away = STEP; away <= to - from; away += STEP) {
    found.push(...[best - away, best + away].filter((along) => along >= first && along <= last));
  }
  return found;
}

/** The places on a line for its label, best first: where no other line runs with it, near the middle, over no other line. */
function listCandidates(request: LabelRequest, all: readonly LabelRequest[], lines: readonly Stretch[], solids: readonly Box[], frame: Box): Candidate[] {
  const { id, group, route, width } = request;
  const own = toStretches(route);
  const strangers = all.filter((other) => other.group !== group).flatMap((other) => toStretches(other.route));
  const end = route.at(-1);
  const listOn = (stretch: Stretch): Candidate[] => {
    const half = (stretch.isLevel ? width : PILL.height) / 2 + APART;
    const endsAt = end === undefined ? NaN : stretch.isLevel ? end.x : end.y;
    const isLast = end !== undefined && stretch.at === (stretch.isLevel ? end.y : end.x);
    const from = stretch.from + (isLast && stretch.from === endsAt ? ARROW : 0);
    const to = stretch.to - (isLast && stretch.to === endsAt ? ARROW : 0);
    const short = to - from < 2 * half ? COSTS.tooShort + (2 * half - (to - from)) : 0;
    const isDrop = !stretch.isLevel && route.length > 2 && stretch.at === route[0]?.x;
    const best = isDrop && to - from > 2 * half ? Math.max((from + to) / 2, to - ABOVE_BUS) : (from + to) / 2;
    return slots(from, to, half, best).map((along): Candidate => {
      const pill = boxAround(stretch.isLevel ? { x: along, y: stretch.at } : { x: stretch.at, y: along }, width, PILL.height);
      const covered = lines.filter((line) => overlaps(inflate(pill, 2), boxOfStretch(line))).length;
      return { id, pill, cost: short + (stretch.isLevel && route.length > 2 ? COSTS.notOnDrop : 0) + covered * COSTS.overLine + Math.abs(along - best) * COSTS.perPxOffMiddle };
    });
  };
  return withoutShared(own, strangers)
    .flatMap(listOn)
    .filter(({ pill }) => holds(frame, pill) && !solids.some((solid) => overlaps(inflate(pill, APART), solid)))
    .sort((a, b) => a.cost - b.cost);
}

interface Choice {
  readonly isMinor: boolean;
  readonly candidates: readonly Candidate[];
}

/** What stands in the way of labels, and where they may be. */
interface Ground {
  readonly solids: readonly Box[];
  readonly frame: Box;
}

/** The places of those labels that are wanted, on their lines among all. */
function listChoices(wanted: readonly LabelRequest[], requests: readonly LabelRequest[], { solids, frame }: Ground): Choice[] {
  const groups = new Map<string, { isMinor: boolean; candidates: Candidate[] }>();
  for (const request of wanted) {
    const others = requests.filter((other) => other.group !== request.group).flatMap((other) => toStretches(other.route));
    const foreign = withoutShared(others, toStretches(request.route));
    const group = groups.get(request.group) ?? { isMinor: request.isMinor, candidates: [] };
    group.candidates.push(...listCandidates(request, requests, foreign, solids, frame));
    groups.set(request.group, group);
  }
  return [...groups.values()]
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ isMinor, candidates }) => ({ isMinor, candidates: candidates.sort((a, b) => a.cost - b.cost) }))
    .sort((a, b) => Number(a.isMinor) - Number(b.isMinor) || a.candidates.length - b.candidates.length);
}

function settle(order: readonly Choice[]): { placed: Map<string, Box>; regrets: { choice: Choice; cost: number }[] } {
  const placed = new Map<string, Box>();
  const regrets = order.map((choice) => {
    const taken = [...placed.values()];
    const found = choice.candidates.find(({ pill }) => !taken.some((box) => overlaps(inflate(pill, APART), box)));
    if (found !== undefined) placed.set(found.id, found.pill);
    return { choice, cost: (found?.cost ?? (choice.isMinor ? 250 : 1000)) - (choice.candidates[0]?.cost ?? 0) };
  });
  return { placed, regrets };
}

/** Moves labels that nearly touch apart along their lines, where that is hardly worse: none is lost, none covers another. */
function spread(order: readonly Choice[], placed: Map<string, Box>): Map<string, Box> {
  const spaced = new Map(placed);
  for (const { candidates } of order) {
    const own = candidates.find(({ id, pill }) => spaced.get(id) === pill);
    if (own === undefined) continue;
    const others = [...spaced].flatMap(([id, pill]) => (id === own.id ? [] : [pill]));
    const isRoomy = (pill: Box) => !others.some((other) => overlaps(inflate(pill, ROOMY), other));
    if (isRoomy(own.pill)) continue;
    const better = candidates.find(({ id, pill, cost }) => id === own.id && cost <= own.cost + ROOMY_COST && isRoomy(pill));
    if (better !== undefined) spaced.set(own.id, better.pill);
  }
  return spaced;
}

/** Marks of lines whose label says no words, or found no room for them: where the line runs alone, and beside all labels with words. */
function placeMarks(requests: readonly LabelRequest[], placed: ReadonlyMap<string, Box>, { solids, frame }: Ground): Map<string, Box> {
  const said = new Set(requests.flatMap(({ id, group }) => (placed.has(id) ? [group] : [])));
  const marks = requests.filter(({ group, hasMark }) => hasMark && !said.has(group)).map((request) => ({ ...request, width: PILL.height }));
  const choices = listChoices(marks, requests, { solids: [...solids, ...placed.values()], frame });
  return settle(choices.map((choice) => ({ ...choice, candidates: choice.candidates.filter(({ cost }) => cost < COSTS.overLine) }))).placed;
}

/**
 * Gives each label a place on its line, clear of nodes and of each other; by the id of the line. Where a line has no room
 * left, only the mark of its label stands, or nothing: its words are in the sentence of the line and in the table.
 */
export function placeLabels(requests: readonly LabelRequest[], solids: readonly Box[], frame: Box): Map<string, Box> {
  let order = listChoices(requests.filter(({ width }) => width > 0), requests, { solids, frame });
  let best = { placed: new Map<string, Box>(), cost: Infinity };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { placed, regrets } = settle(order);
    const cost = regrets.reduce((sum, regret) => sum + regret.cost, 0);
    if (cost < best.cost) best = { placed, cost };
    const loser = regrets.reduce((worst, regret) => (regret.cost > (worst?.cost ?? 0) ? regret : worst), regrets[0]);
    if (loser === undefined || loser.cost < 1) break;
    order = [loser.choice, ...order.filter((choice) => choice !== loser.choice)];
  }
  const placed = spread(order, best.placed);
  return new Map([...placed, ...placeMarks(requests, placed, { solids, frame })]);
}
