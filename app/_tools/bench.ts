import { benchSpeed } from "./bench/bench-speed";
import { formatFigures } from "./bench/format-figures";

/**
 * Measures reading, checking and replaying generated histories, as ratios within this one run, so that machines compare.
 * `--json` gives the figures; `--events N` another size than 100,000, which the bars are meant for.
 */
const args = process.argv.slice(2);
const asked = Number(args[args.indexOf("--events") + 1]);
const events = args.includes("--events") && Number.isInteger(asked) && asked >= 1000 ? asked : 100_000;
const figures = benchSpeed(events);

console.log(args.includes("--json") ? JSON.stringify(figures, null, 2) : formatFigures(figures));
process.exitCode = figures.every(({ passes }) => passes) ? 0 : 1;
