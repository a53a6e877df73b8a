import { chapterOf, type ChartedCase } from "../chapters";
import { drawSnapshot, type Drawn } from "../drawn";
import type { History } from "../../replay/history";
import { snapshotAt, type Snapshot } from "../../replay/snapshot";

/** One drawing that steps of a case have in common, ghosts included. */
export interface Moment {
  readonly chapter: string;
  readonly drawn: Drawn;
  /** One of the snapshots that look so. */
  readonly snapshot: Snapshot;
  /** How much it counts: the share of its steps in the longest history, those of the first history threefold. */
  weight: number;
}

/** How much more a step of the first history counts than one of the others. The first is what a visitor meets: the first account as it happened. */
const FIRST_COUNTS = 3;

function signatureOf(chapter: string, { entities, relations }: Drawn): string {
  const nodes = entities.map(({ entity }) => entity.id).sort();
  const lines = relations.map(({ kind, from, to, id }) => `${kind} ${from} ${to} ${id}`).sort();
  return JSON.stringify([chapter, nodes, lines]);
}

/** Every different drawing of a case, and each snapshot's drawing handed to `see` on the way. */
export function gatherMoments(
  theCase: ChartedCase,
  histories: readonly History[],
  see: (drawn: Drawn, snapshot: Snapshot) => void,
): Moment[] {
  const moments = new Map<string, Moment>();
  const longest = Math.max(1, ...histories.map(({ steps }) => steps.length));
  histories.forEach((history, index) => {
    const weight = (index === 0 ? FIRST_COUNTS : 1) / longest;
    for (let step = 1; step <= history.steps.length; step++) {
      const snapshot = snapshotAt(history, step);
      const drawn = drawSnapshot(theCase, snapshot, { ghosts: true });
      see(drawn, snapshot);
      const chapter = chapterOf(theCase, history.steps, step);
      const signature = signatureOf(chapter, drawn);
      const moment = moments.get(signature);
      if (moment === undefined) moments.set(signature, { chapter, drawn, snapshot, weight });
      else moment.weight += weight;
    }
  });
  return [...moments.values()];
}
