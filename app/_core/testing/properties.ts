import fc from "fast-check";

/** The seed of every property: fixed, so that a run can be repeated; SEED moves it. fast-check prints it on failure. */
const SEED = Number(process.env["SEED"] ?? 20221027);

/** Checks a property over generated values; the seed and the smallest counterexample are printed on failure. */
export function holdsForAll<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, runs = 150): void {
  fc.assert(fc.property(arbitrary, check), { seed: SEED, numRuns: runs });
}
