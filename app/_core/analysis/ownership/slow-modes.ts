import { addTimes, dotRows, ROWS, setOrthonormal, weigh, type PartLists } from "./eight-rows";

/** What shrinks slowly from sweep to sweep: how much of it is in a change, and what it then still adds. */
export interface SlowMode {
  /** The sum of each figure of a change times its weight here says how much of the mode is in it. */
  readonly weights: Float64Array;
  /** What is still to come, for one of that. */
  readonly ahead: Float64Array;
}

/** The slowest modes of sweeping, eight at the most: give a number, get so many of them, fewer or none where they cannot be told apart. */
export type SlowModes = (count: number) => readonly SlowMode[];

/** Sweeps that bring the slowest modes out, and after how many each they are set apart anew. */
const [SWEEPS_TO_FIND, SWEEPS_TO_PART] = [120, 4];

type Square = readonly (readonly number[])[];

const multiply = (a: Square, b: Square): Square => a.map((row) => row.map((_, column) => row.reduce((sum, part, at) => sum + part * (b[at]?.[column] ?? 0), 0)));

/** The inverse, by elimination with pivots; not finite where there is none. */
function invert(square: Square): Square {
  const size = square.length;
  const rows = square.map((row, at) => [...row, ...row.map((_, column) => (at === column ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot.map((value) => value / (pivot[column] ?? 0)));
    const top = rows[column] ?? [];
    rows.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (at !== column && factor !== 0) rows[at] = row.map((value, place) => value - factor * (top[place] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

/** Figures without a pattern, the same each time (a linear congruence of Lehmer's). */
function scramble(count: number): Float64Array {
  let state = 1;
  return new Float64Array(count).map(() => (state = (state * 48271) % 2147483647) / 2147483647);
}

/** Eight rows that span what sweeping shrinks least, by orthogonal iteration. */
function iterate(size: number, sweep: (x: Float64Array) => void): Float64Array {
  const x = scramble(size * ROWS);
  for (let sweeps = 1; sweeps <= SWEEPS_TO_FIND; sweeps++) {
    sweep(x);
    if (sweeps % SWEEPS_TO_PART === 0) setOrthonormal(x);
  }
  return x;
}

const rowOf = (x: Float64Array, row: number) => Float64Array.from({ length: x.length / ROWS }, (_, place) => x[place * ROWS + row] as number);

/**
 * Finds the slowest modes of Gauss–Seidel sweeps over a core, T, from both sides: rows U that T leaves among themselves, U·T ≈ M·U,
 * and columns Y likewise. A change d = α·U + … has α = d·Y·(U·Y)^-1, and what it still grows to is α·M·(I − M)^-1·U.
 */
export function findSlowModes(size: number, parts: PartLists): SlowModes {
  const nothing = new Float64Array(size * ROWS);
  const rows = iterate(size, (x) => { parts.gather(x, nothing); });
  const columns = iterate(size, (x) => { parts.sweepBack(x); });
  const swept = rows.slice();
  parts.gather(swept, nothing);
  const [inRows, inSwept] = [dotRows(rows, columns), dotRows(swept, columns)];
  return (count) => {
    const among = (all: Square) => all.slice(0, count).map((row) => row.slice(0, count));
    const [plain, after] = [among(inRows), among(inSwept)];
    const gain = multiply(multiply(invert(plain.map((row, at) => row.map((value, column) => value - (after[at]?.[column] ?? 0)))), after), invert(plain));
    if (!gain.flat().every(Number.isFinite)) return [];
    return gain.map((times, mode) => {
      const ahead = new Float64Array(size);
      times.forEach((time, row) => { rowOf(rows, row).forEach((part, place) => (ahead[place] = (ahead[place] as number) + time * part)); });
      return { weights: rowOf(columns, mode), ahead };
    });
  };
}

/** Adds to each row what its last change still grows to along the slowest modes. */
export function leap(x: Float64Array, change: Float64Array, modes: readonly SlowMode[]): void {
  for (const { weights, ahead } of modes) addTimes(x, weigh(change, weights), ahead);
}
