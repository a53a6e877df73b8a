import { dayNumber, type Day } from "../../_core/calendar-day";

/** Days without a long silence among them, as day numbers: from the beginning of `from` to the beginning of `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How a row of days is parted: where nothing happened for long, and how much air stands before and after. */
export interface Parting {
  /** Whether so many days without an event are left out; `shown` is how many days are on show. */
  readonly isSilence: (gap: number, shown: number) => boolean;
  /** Days of air at both ends of a stretch, from how many days are on show. */
  readonly airOf: (shown: number) => number;
}

/** Beginnings of events that no gap may fall between, both inclusive. */
export interface Covered {
  readonly from: Day;
  readonly to: Day;
}

interface Piece {
  from: number;
  to: number;
}

/** Days that are covered, joined where they touch. */
function joined(covered: readonly Covered[]): Piece[] {
  const pieces: Piece[] = [];
  const sorted = covered.map(({ from, to }): Piece => ({ from: dayNumber(from), to: dayNumber(to) + 1 })).sort((a, b) => a.from - b.from || a.to - b.to);
  for (const piece of sorted) {
    const last = pieces.at(-1);
    if (last !== undefined && piece.from <= last.to) last.to = Math.max(last.to, piece.to);
    else pieces.push(piece);
  }
  return pieces;
}

/** Covered days → stretches in order, parted at silences, the longest first, and each with air at its ends. */
export function toStretches(covered: readonly Covered[], { isSilence, airOf }: Parting): Stretch[] {
  const pieces = joined(covered);
  const gaps = pieces.slice(1).map(({ from }, index) => ({ index, days: from - (pieces[index]?.to ?? from) }));
  const silences = new Set<number>();
  let shown = (pieces.at(-1)?.to ?? 0) - (pieces[0]?.from ?? 0);
  for (const { index, days } of gaps.sort((a, b) => b.days - a.days)) {
    if (!isSilence(days, shown)) break;
    silences.add(index);
    shown -= days;
  }
  const stretches: Piece[] = [];
  pieces.forEach(({ from, to }, index) => {
    const last = stretches.at(-1);
    if (last === undefined || silences.has(index - 1)) stretches.push({ from, to });
    else last.to = to;
  });
  const air = airOf(shown);
  return stretches.map(({ from, to }) => ({ from: from - air, to: to + air }));
}
