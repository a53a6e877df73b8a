import { listCaseIds } from "../_server/read-case";

/** The commands, in the order in which they are explained. */
export const COMMANDS = ["validate", "replay", "diff", "export", "ask"] as const;
export type Command = (typeof COMMANDS)[number];

const AT = `  E is where to stand: an event's id, a day (2022, 2022-10, 2022-10-27: the last
  step on or before it), a step (3, or step:2022), opening, or end.
  Four digits are a year, other digits a step.`;

const FILE = `  FILE is a path, or the id of a shipped case.`;

const USAGE: Readonly<Record<Command, string>> = {
  validate: `holdings validate FILE [--json]

Checks a case file and says every fault with its place and what to do.

  --json            { ok, faults, warnings }

${FILE}`,
  replay: `holdings replay FILE [--at E] [--account A] [--clock C] [--json]

Says all that stands at a step, and what the step changed.

  --at E            where to stand; the end unless given
  --account A       which telling; the first unless given
  --clock C         effective (as it happened, the default) or known (as the
                    public learned it)
  --json            all that stands, as data

${FILE}
${AT}`,
  diff: `holdings diff FILE --from E --to E [--account A] [--clock C] [--json]

Says what stands otherwise at one snapshot than at another.

  --from E          where to start
  --to E            where to go
  --account A       for both sides; --from-account A, --to-account A for one
  --clock C         for both sides; --from-clock C, --to-clock C for one
  --json            { case, from, to, changes }

${FILE}
${AT}`,
  export: `holdings export FILE [--at E] [--account A] [--clock C] [--to png|svg] [--out F] [options]

Draws a step as the app does, without a browser, and writes the picture: title,
day, account, clock, legend, numbered sources and the address of the view.

  --at E            where to stand; the end unless given
  --account A       which telling; the first unless given
  --clock C         effective (as it happened, the default) or known (as the
                    public learned it)
  --to png|svg      what to write; by the name of F, else png
  --out F           the file, which is written over where there is one; - is
                    standard output. Unless given, named after the step, here
  --scale 1..4      how many px a px of the chart becomes; 2 unless given
  --size WxH        or just this size in px, filled by the chart
  --preset P        or a page: a4, a3 (on its side, 300 dpi), slide (1920x1080),
                    slide-4k (3840x2160)
  --theme T         light (the default) or dark
  --background B    paper (the default) or transparent
  --origin O        where the case is published, for the address in the picture,
                    such as https://holdings.example; HOLDINGS_ORIGIN unless
                    given. Without either, a shipped case names its path alone,
                    any other file no address
  --json            { file, width, height, bytes, sha256 }

${FILE}
${AT}`,
  ask: `holdings ask QUESTION FILE ENTITY [--at E] [--account A] [--clock C] [options]

Answers a question about an entity at a step, with what the answer rests on.

  lineage           whom it continues, who continues it, its own lives
  owners            who owns it, directly and through others
  holdings-of       what it owns, directly and through others
  control           who controls it by majority of votes, what it controls
  debts             what it owes, as whose successor, how each debt came to it
  path              how ENTITY and a second ENTITY are related
  history           all that ever happened to it

  --at E            where to stand; the end unless given
  --account A       which telling; the first unless given
  --clock C         effective (as it happened, the default) or known (as the
                    public learned it)
  --kind K          of owners and holdings-of: economic (the default) or votes
  --threshold T     of the same: who meets it, such as '>=25', '>25' or '>50'
  --raw             of the same: also the share not corrected for loops
  --json            the answer, as data

${FILE}
  ENTITY is an id, or any name it ever bore.
${AT}

       holdings ask owners --stakes FILE.csv [--min M] [--control]

Reckons with a plain list, a line owner,held,percent and a stake in each line,
and prints owner,held,direct,effective for all pairs of which the effective
share is M percent or more.

  --min M           25 unless given
  --control         then, after an empty line, controller,controlled for all
                    that is controlled by majority
  --json            { pairs, control, ownShares, closedLoops }`,
};

/** How one command is used. */
export function tellUsage(command: Command): string {
  return `Usage: npm run holdings -- ${USAGE[command].replace(/^holdings /, "")}`;
}

/** How all of it is used, with the cases that can be named by id. */
export function tellAllUsage(): string {
  const lines = COMMANDS.map((command) => `  ${USAGE[command].split("\n")[0]?.replace(/^holdings /, "") ?? ""}`);
  return `Usage: npm run holdings -- COMMAND FILE [options]

${lines.join("\n")}

  COMMAND --help says more of one of them.
  Shipped cases: ${listCaseIds().join(", ") || "none"}

Exit codes: 0 done, 1 the file has faults, 2 wrong usage, nothing of that
name, or a file that cannot be written.`;
}
