import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/**
 * A call's processor time in ms, which other programs on the machine hardly move. Garbage is collected before, and the call
 * made once untimed: a collection throws away machine code that rests on what it collected.
 */
function timeOnce(run: () => unknown): number {
  collectGarbage();
  run();
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/**
 * The median times in ms of several things done in turn, round after round, so that a machine that slows down slows all
 * of them; the first rounds only warm up.
 */
export function timeInTurn<Name extends string>(tasks: Readonly<Record<Name, () => unknown>>, rounds: number, warmups = 1): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = -warmups; round < rounds; round += 1) {
    for (const name of names) {
      const time = timeOnce(tasks[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** The bytes that what a function makes keeps in memory. */
export function weigh(make: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = [make()];
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  return made.length > 0 ? bytes : NaN;
}
