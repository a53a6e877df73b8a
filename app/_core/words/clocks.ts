import type { Clock } from "../vocabulary";

/** The clocks as they read within a line. */
export const CLOCK_WORDS: Readonly<Record<Clock, string>> = { effective: "as it happened", known: "as it became known" };
