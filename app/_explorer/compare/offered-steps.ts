/** Above so many steps a list of them holds only some. */
const LONG = 600;
/** So many on either side of the one that is shown are in it, */
const NEAR = 100;
/** and of all others one in so many, to come near any. */
const ONE_IN = 100;

/** The steps, by number, that a list of steps offers: all of them, or those near the one shown and some of the rest. */
export function offeredSteps(count: number, shown: number): number[] {
  const all = Array.from({ length: count }, (_, step) => step);
  if (count <= LONG) return all;
  return all.filter((step) => Math.abs(step - shown) <= NEAR || step % ONE_IN === 0 || step === count - 1);
}
