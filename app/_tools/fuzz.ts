import { fuzzOnce, type Failure } from "./fuzz/fuzz-once";

/**
 * Changes the shipped cases and generated ones at random and checks every answer: `--minutes N` (1), `--seed S` (drawn by
 * lot). Prints each distinct failure with its seed and the smallest example, and exits 1 where there was any.
 */
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number) => {
  const value = args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  if (!Number.isFinite(value) || value < 0) {
    console.error(`${name} takes a number.`);
    process.exit(2);
  }
  return value;
};

const minutes = numberAfter("--minutes", 1);
const begun = performance.now();
const failures = new Map<string, Failure>();
let seed = numberAfter("--seed", Date.now() % 2 ** 31);
let [runs, accepted] = [0, 0];

do {
  const round = fuzzOnce(seed);
  runs += round.runs;
  accepted += round.accepted;
  for (const failure of round.failures) {
    if (failures.has(failure.what)) continue;
    failures.set(failure.what, failure);
    console.log(`\nseed ${seed}: ${failure.what}\n${failure.where}\n${failure.example}`);
  }
  seed += 1;
} while (performance.now() - begun < minutes * 60_000);

console.log(`${runs} texts, ${accepted} of them accepted and replayed; ${failures.size} distinct failures`);
process.exitCode = failures.size === 0 ? 0 : 1;
