import { isDownward } from "./problem";
import { MOST_ROWS, WEIGHTS } from "./weights";
import type { EdgeKind } from "../scene";

/**
 * An owner below what it owns is all but forbidden where it would be seen for long; for a moment between two events of
 * one day it is better than to stretch every other picture.
 */
function strainOfUpward(kind: EdgeKind, rows: number, weight: number): number {
  if (kind !== "ownership") return weight * WEIGHTS.givenAboveGiver * (1 - 0.3 * rows);
  return (weight ** 3 / (weight ** 2 + WEIGHTS.moment ** 2)) * WEIGHTS.ownedAboveOwner * (1 - 0.3 * rows);
}

/** What is bad about a line of a weight that leads so many rows down, or up where negative. */
export function strainOfRows(kind: EdgeKind, rows: number, weight: number): number {
  if (isDownward(kind)) return rows > 0 ? weight * WEIGHTS.rowSkipped * (rows - 1) : strainOfUpward(kind, rows, weight);
  if (rows === 0) return 0;
  return weight * (WEIGHTS.levelBecomesSteep + WEIGHTS.levelPerRow * Math.abs(rows) + (kind !== "lineage" && rows < 0 ? WEIGHTS.lenderBelow : 0));
}

/** What is bad about a frame of so many rows; of weight 1. */
export function strainOfFrameRows(rows: number): number {
  return rows * WEIGHTS.frameRow + Math.max(0, rows - MOST_ROWS) * WEIGHTS.frameRowTooMany;
}
