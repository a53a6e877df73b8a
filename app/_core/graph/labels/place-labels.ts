import { toStretches, withoutShared, type Stretch } from "./stretches";
import { PILL } from "../chart-type";
import { boxAround, holds, inflate, overlaps } from "../geometry";
import type { Box, Point } from "../scene";

/** A label that wants a place on its line. */
export interface LabelRequest {
  readonly id: string;
  /** Labels of one thing may stand wherever only its own lines run. */
  readonly thing: string;
  readonly width: number;
  readonly route: readonly Point[];
}

interface Candidate {
  readonly pill: Box;
  readonly cost: number;
}

/** What is bad about a place for a label. */
const COSTS = { overLine: 60, notItsOwn: 40, tooShort: 14, perPxOffMiddle: 0.12 } as const;
/** Between a label and nodes or other labels, px. */
const APART = 4;
/** Kept free at a line's end, for its arrow, px. */
const ARROW = 12;
const STEP = 4;
/** How often labels that found no room may go first instead. */
const MOST_ROUNDS = 12;

function boxOfStretch({ isLevel, at, from, to }: Stretch): Box {
  return isLevel ? { x: from, y: at - 1, width: to - from, height: 2 } : { x: at - 1, y: from, width: 2, height: to - from };
}

function slots(from: number, to: number, half: number): number[] {
  const [first, last] = [from + half, to - half];
  const middle = (from + to) / 2;
  if (first >= last) return [middle];
  const found = [middle];
  for (let away = STEP; away <= (to - from) / 2 - half; away += STEP) found.push(middle - away, middle + away);
  return found;
}

/** The places on a line for its label, best first: on a stretch of its own, near the middle, over no other line. */
function listCandidates(request: LabelRequest, all: readonly LabelRequest[], lines: readonly Stretch[], solids: readonly Box[], frame: Box): Candidate[] {
  const { id, thing, route, width } = request;
  const own = toStretches(route);
  const strangers = all.filter((other) => other.thing !== thing).flatMap((other) => toStretches(other.route));
  const end = route.at(-1);
  const listOn = (stretch: Stretch, extra: number): Candidate[] => {
    const half = (stretch.isLevel ? width : PILL.height) / 2 + APART;
    const endsAt = end === undefined ? NaN : stretch.isLevel ? end.x : end.y;
    const isLast = end !== undefined && stretch.at === (stretch.isLevel ? end.y : end.x);
    const from = stretch.from + (isLast && stretch.from === endsAt ? ARROW : 0);
    const to = stretch.to - (isLast && stretch.to === endsAt ? ARROW : 0);
    const short = to - from < 2 * half ? COSTS.tooShort + (2 * half - (to - from)) : 0;
    return slots(from, to, half).map((along): Candidate => {
      const pill = boxAround(stretch.isLevel ? { x: along, y: stretch.at } : { x: stretch.at, y: along }, width, PILL.height);
      const covered = lines.filter((line) => overlaps(inflate(pill, 2), boxOfStretch(line))).length;
      return { pill, cost: extra + short + covered * COSTS.overLine + Math.abs(along - (from + to) / 2) * COSTS.perPxOffMiddle };
    });
  };
  void id;
  const candidates = [
    ...withoutShared(own, strangers).flatMap((stretch) => listOn(stretch, 0)),
    ...own.flatMap((stretch) => listOn(stretch, COSTS.notItsOwn)),
  ];
  return candidates
    .filter(({ pill }) => holds(frame, pill) && !solids.some((solid) => overlaps(inflate(pill, APART), solid)))
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Gives each label a place on its line, clear of nodes and of each other. Where a line has no room left, its label is
 * left out of the answer: its words are in the sentence of the line and in the table.
 */
export function placeLabels(requests: readonly LabelRequest[], solids: readonly Box[], frame: Box): Map<string, Box> {
  const choices = requests.map((request) => {
    const others = requests.filter((other) => other.thing !== request.thing).flatMap((other) => toStretches(other.route));
    const foreign = withoutShared(others, toStretches(request.route));
    return { id: request.id, candidates: request.width === 0 ? [] : listCandidates(request, requests, foreign, solids, frame) };
  });
  let order = choices.filter(({ candidates }) => candidates.length > 0).sort((a, b) => a.candidates.length - b.candidates.length);
  let best: { placed: Map<string, Box>; cost: number } = { placed: new Map(), cost: Infinity };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const placed = new Map<string, Box>();
    const worst: { id: string; cost: number }[] = [];
    for (const { id, candidates } of order) {
      const taken = [...placed.values()];
      const found = candidates.find(({ pill }) => !taken.some((box) => overlaps(inflate(pill, APART), box)));
      if (found !== undefined) placed.set(id, found.pill);
      worst.push({ id, cost: (found?.cost ?? 1000) - (candidates[0]?.cost ?? 0) });
    }
    const cost = worst.reduce((sum, it) => sum + it.cost, 0);
    if (cost < best.cost) best = { placed, cost };
    const [loser] = worst.sort((a, b) => b.cost - a.cost);
    if (loser === undefined || loser.cost < 1) break;
    order = [...order.filter(({ id }) => id === loser.id), ...order.filter(({ id }) => id !== loser.id)];
  }
  return best.placed;
}
