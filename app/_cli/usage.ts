import { listCaseIds } from "../_server/read-case";

/** The commands, in the order in which they are explained. */
export const COMMANDS = ["validate", "replay", "diff"] as const;
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

Exit codes: 0 done, 1 the file has faults, 2 wrong usage or nothing of that name.`;
}
